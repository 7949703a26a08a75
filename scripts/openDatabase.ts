import type { Config } from '../server/config'
import { Unavailable } from '../server/errors'
import { type PreparedDatabase, prepareDatabase } from '../server/localDatabase/prepareDatabase'
import type { Database } from '../server/store/database'
import {
	assertOwnDatabase,
	connectDatabase,
	openStore,
	openStoreToRead,
	type StoreConnection,
} from '../server/store/openStore'
import type { Neo4jStore, Store } from '../server/store/store'
import type { CommandContext } from './runCommand'

/**
 * Starts or connects to the configured database, and stops it at the end of the command.
 *
 * @param join use the local database that another process runs, instead of refusing.
 */
export async function startDatabase(
	config: Config,
	command: CommandContext,
	join = false,
): Promise<PreparedDatabase> {
	const { database, neo4jVersion, neo4jFolder: folder, neo4jJavaOptions: javaOptions } = config
	const { log: onProgress, signal } = command
	const prepared = prepareDatabase({
		database,
		neo4jVersion,
		javaOptions,
		folder,
		join,
		onProgress,
		signal,
	})
	// Registered before the database is up, so that a command stopped meanwhile stops it too.
	command.onStop(async () => {
		const started = await prepared.catch(() => null)
		await started?.stop()
	})
	return prepared
}

/** Opens the store on that database and migrates it, until the end of the command. */
export function openDatabase(config: Config, command: CommandContext, join = false): Promise<Neo4jStore> {
	return openAs(config, command, join, (connection) => openStore(connection, { onProgress: command.log }))
}

/** Opens the store on that database without migrating it, for reading, until the end of the command. */
export function openDatabaseToRead(config: Config, command: CommandContext): Promise<Store> {
	return openAs(config, command, true, openStoreToRead)
}

/** Opens that database without migrating it, for reading, until the end of the command. */
export function openDatabaseUnmigrated(config: Config, command: CommandContext): Promise<Database> {
	return openAs(config, command, true, async (connection) => {
		const database = await connectDatabase(connection)
		await assertOwnDatabase(database)
		return database
	})
}

async function openAs<Opened extends { close(): Promise<void> }>(
	config: Config,
	command: CommandContext,
	join: boolean,
	open: (connection: StoreConnection) => Promise<Opened>,
): Promise<Opened> {
	const { connection } = await startDatabase(config, command, join)
	try {
		const opened = await open(connection)
		command.onStop(() => opened.close())
		return opened
	} catch (error) {
		if (!(error instanceof Unavailable)) throw error
		throw new Unavailable(
			`Nothing answers as a database at ${connection.uri}. Start it, set NEO4J_URI to another one, or unset ` +
				'NEO4J_URI to let the server manage a local database.',
			{ cause: error },
		)
	}
}
