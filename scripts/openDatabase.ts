import type { Config } from '../server/config'
import { Unavailable } from '../server/errors'
import {
	type PreparedDatabase,
	type PrepareOptions,
	prepareDatabase,
} from '../server/localDatabase/prepareDatabase'
import type { Database } from '../server/store/database'
import type { StoreConnection } from '../server/store/openStore'
import type { Neo4jStore, Store } from '../server/store/store'
import type { CommandContext } from './runCommand'

/** The driver is loaded while a local database starts. */
const loadStore = () => import('../server/store/openStore')

type HowToOpen = Pick<PrepareOptions, 'join' | 'meanwhile'>

/** Starts or connects to the configured database, and stops it at the end of the command. */
export async function startDatabase(
	config: Config,
	command: CommandContext,
	how: HowToOpen = {},
): Promise<PreparedDatabase> {
	const { database, neo4jVersion, neo4jFolder: folder, neo4jJavaOptions: javaOptions } = config
	const { log: onProgress, signal } = command
	const prepared = prepareDatabase({
		database,
		neo4jVersion,
		javaOptions,
		folder,
		onProgress,
		signal,
		...how,
	})
	// Registered before the database is up, so that a command stopped meanwhile stops it too.
	command.onStop(async () => {
		const started = await prepared.catch(() => null)
		await started?.stop()
	})
	return prepared
}

/** Opens the store on that database and migrates it, until the end of the command. */
export function openDatabase(
	config: Config,
	command: CommandContext,
	how: HowToOpen = {},
): Promise<Neo4jStore> {
	return openAs(config, command, how, async (connection) => {
		const { openStore } = await loadStore()
		return openStore(connection, { onProgress: command.log })
	})
}

/** Opens the store on that database without migrating it, for reading, until the end of the command. */
export function openDatabaseToRead(config: Config, command: CommandContext): Promise<Store> {
	return openAs(config, command, { join: true }, async (connection) => {
		const { openStoreToRead } = await loadStore()
		return openStoreToRead(connection)
	})
}

/** Opens that database without migrating it, for reading, until the end of the command. */
export function openDatabaseUnmigrated(config: Config, command: CommandContext): Promise<Database> {
	return openAs(config, command, { join: true }, async (connection) => {
		const { connectDatabase, readMigrationsOfOwnDatabase } = await loadStore()
		const database = await connectDatabase(connection)
		await readMigrationsOfOwnDatabase(database)
		return database
	})
}

async function openAs<Opened extends { close(): Promise<void> }>(
	config: Config,
	command: CommandContext,
	how: HowToOpen,
	open: (connection: StoreConnection) => Promise<Opened>,
): Promise<Opened> {
	const { connection } = await startDatabase(config, command, how)
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
