import { resolve } from 'node:path'
import { Refused } from '../errors'
import type { StoreConnection } from '../store/openStore'
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
	/** The database that NEO4J_URI names; null: one managed here. */
	readonly database: StoreConnection | null
	readonly neo4jVersion: string
	/** Flags for the Java of the local database. */
	readonly javaOptions: readonly string[]
	/** Folder of the local database. */
	readonly folder: string
	/** Uses a local database that another process runs, for commands beside the server. */
	readonly join?: boolean
	readonly onProgress: OnProgress
	/** What to do while a local database starts, before anything connects to it: it may block the process. */
	readonly meanwhile?: () => Promise<unknown>
	/** Cancels and stops what was started. */
	readonly signal?: AbortSignal
}

export interface PreparedDatabase {
	readonly connection: StoreConnection
	/** The file with the password of a database managed here; null for a configured one. */
	readonly passwordFile: string | null
	/** The other process that runs it, if any: see `PrepareOptions.join`. */
	readonly holder?: LockHolder
	/** Stops what this call started. */
	stop(): Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Provides a database, in the order of docs/architecture.md, "Starting".
 *
 * @throws Refused, with what the user can do, if this machine can run none.
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
			const { awaitComposeDatabase, startComposeDatabase } = await import('./composeDatabase')
			const database = await startComposeDatabase(ROOT, resolve(options.folder), options.onProgress)
			await awaitComposeDatabase(database)
			return database
		}
	}
}

/** The source of the database, after installing what this machine lacks. */
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
	meanwhile,
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
		...(meanwhile ? { meanwhile } : {}),
		...(signal ? { signal } : {}),
	})
}
