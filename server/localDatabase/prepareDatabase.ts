import { resolve } from 'node:path'
import { Refused } from '../errors'
import type { StoreConnection } from '../store/openStore'
import { awaitComposeDatabase, startComposeDatabase } from './composeDatabase'
import {
	chooseDatabaseSource,
	type DatabaseSource,
	installPackages,
	type MachineFacts,
	machineFacts,
} from './databaseSource'
import type { LockHolder } from './folderLock'
import { JARS_FOLDER, prepareJars } from './jars'
import { chooseJava, findJavas } from './java'
import { runningLocalNeo4j, startLocalNeo4j } from './localNeo4j'
import type { OnProgress } from './runCommand'

export interface PrepareOptions {
	/** The database that NEO4J_URI names; null: one that is managed here. */
	readonly database: StoreConnection | null
	readonly neo4jVersion: string
	/** Flags for the Java of a local database. */
	readonly javaOptions: readonly string[]
	/** Where the local database is kept. */
	readonly folder: string
	/** Use the local database that another process runs instead of refusing: for a command beside the server. */
	readonly join?: boolean
	readonly onProgress: OnProgress
	/** Gives up: what was started is stopped. */
	readonly signal?: AbortSignal
}

export interface PreparedDatabase {
	readonly connection: StoreConnection
	/** Where the password of a database managed here is; null for one that was named. */
	readonly passwordFile: string | null
	/** Who runs it, where another process does: see `PrepareOptions.join`. */
	readonly holder?: LockHolder
	/** Ends what this call started; nothing where it started nothing. */
	stop(): Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Brings a database, as docs/architecture.md "Starting" orders the ways: the one that was named, a local Neo4j,
 * a local one after installing Java and Maven, the compose database.
 *
 * @throws Refused naming the ways out where the machine offers none.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
	const nothingToStop = async (): Promise<void> => {}
	if (options.join && !options.database) {
		const running = runningLocalNeo4j(options.folder, options.neo4jVersion)
		if (running) return { ...running, stop: nothingToStop }
	}
	switch (await databaseSourceOf(options)) {
		case 'external':
			return {
				connection: options.database as StoreConnection,
				passwordFile: null,
				stop: nothingToStop,
			}
		case 'local':
			return startLocally(options)
		default: {
			const database = await startComposeDatabase(ROOT, resolve(options.folder), options.onProgress)
			await awaitComposeDatabase(database)
			return database
		}
	}
}

/** Where the database comes from, after installing what the machine lacks where that is needed. */
async function databaseSourceOf(options: PrepareOptions): Promise<Exclude<DatabaseSource, 'install'>> {
	const facts = (installed: boolean): MachineFacts =>
		machineFacts(options.neo4jVersion, options.database !== null, JARS_FOLDER, installed)
	const source = chooseDatabaseSource(facts(false))
	if (source !== 'install') return source
	await installPackages(options.onProgress)
	return chooseDatabaseSource(facts(true)) as Exclude<DatabaseSource, 'install'>
}

async function startLocally({
	folder,
	neo4jVersion: version,
	javaOptions,
	onProgress,
	signal,
}: PrepareOptions): Promise<PreparedDatabase> {
	const java = chooseJava(findJavas(), version)
	if (!java) throw new Refused(`Expected a Java for Neo4j ${version}; it went away while starting.`)
	const jars = await prepareJars(JARS_FOLDER, version, onProgress, 'server', signal)
	return startLocalNeo4j({
		folder,
		version,
		java,
		jars,
		javaOptions,
		onProgress,
		...(signal ? { signal } : {}),
	})
}
