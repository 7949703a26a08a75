import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Unavailable } from '../errors'
import type { awaitBolt as AwaitBolt } from '../store/awaitBolt'
import type { StoreConnection } from '../store/openStore'
import { classArchive, keepClassArchive } from './classArchive'
import { type LockHolder, lockFolder, lockHolderOf } from './folderLock'
import { freePort } from './freePort'
import { type Java, serverArguments } from './java'
import {
	isStillRunning,
	type ProcessRecord,
	readProcessRecord,
	removeProcessRecord,
	startTimeOf,
	stopProcess,
	writeProcessRecord,
} from './processes'
import { type OnProgress, withProgress } from './runCommand'
import {
	closeToOthers,
	homeOf,
	LOCAL_USER,
	passwordFileOf,
	preparePassword,
	writeConfiguration,
} from './serverFiles'

export interface LocalNeo4jOptions {
	/** Contains the servers' homes, one for each line of releases. */
	readonly folder: string
	readonly version: string
	readonly java: Java
	readonly jars: string
	/** Additional flags for Java. */
	readonly javaOptions: readonly string[]
	readonly onProgress: OnProgress
	/** What to do while the server starts, before anything connects to it: it may block the process. */
	readonly meanwhile?: () => Promise<unknown>
	/** Cancels the start and stops what was started. */
	readonly signal?: AbortSignal
}

export interface LocalNeo4j {
	readonly connection: StoreConnection
	readonly pid: number
	/** The file with its password. */
	readonly passwordFile: string
	/** Whether an earlier start left this server running. */
	readonly adopted: boolean
	/** Stops the server and unlocks the folder. */
	stop(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const START_TIMEOUT = 120_000
/** Once in a while Java also writes the archive of its classes: 5 s, and half a minute on a busy machine. */
const STOP_TIMEOUT = 90_000

/**
 * Starts the local database of a folder, or takes over one that an earlier start left running.
 *
 * @throws Refused if another process holds the folder; Unavailable, with the last lines of the database's log, if
 *   the database does not come up.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
	const folder = resolve(options.folder)
	const lock = lockFolder(folder)
	try {
		const home = homeOf(folder, options.version)
		const password = preparePassword(home)
		closeToOthers(home)
		const { record, adopted } = await runningServer(home, password, options)
		const stop = async (): Promise<void> => {
			const endedItself = await stopProcess(record.pid, record.startTime, STOP_TIMEOUT)
			if (endedItself && record.classArchive) keepClassArchive(record.classArchive)
			removeProcessRecord(home)
			lock.release()
		}
		const connection = connectionTo(record.boltPort, password)
		return { connection, pid: record.pid, passwordFile: passwordFileOf(home), adopted, stop }
	} catch (error) {
		lock.release()
		throw error
	}
}

/** A database that another process of this machine runs. */
export interface RunningNeo4j extends Pick<LocalNeo4j, 'connection' | 'passwordFile'> {
	/** The process that runs it, and stops it. */
	readonly holder: LockHolder
}

/** The database that another process of this machine runs in the folder; null if none does. */
export function runningLocalNeo4j(folder: string, version: string): RunningNeo4j | null {
	const home = homeOf(resolve(folder), version)
	const record = readProcessRecord(home)
	const holder = lockHolderOf(resolve(folder))
	if (!holder || !record || !isStillRunning(home, record)) return null
	const connection = connectionTo(record.boltPort, preparePassword(home))
	return { connection, passwordFile: passwordFileOf(home), holder }
}

async function runningServer(
	home: string,
	password: string,
	options: LocalNeo4jOptions,
): Promise<{ record: ProcessRecord; adopted: boolean }> {
	const left = readProcessRecord(home)
	if (left && isStillRunning(home, left)) {
		if (left.version === options.version && (await answers(left, home, password))) {
			options.onProgress(`taking over Neo4j ${left.version}, process ${left.pid}, that an earlier start left`)
			return { record: left, adopted: true }
		}
		options.onProgress(`stopping Neo4j ${left.version}, process ${left.pid}, that an earlier start left`)
		await withProgress('stopping', options.onProgress, stopProcess(left.pid, left.startTime, STOP_TIMEOUT))
	}
	const record = await spawnServer(home, options, left?.boltPort ?? null)
	await withProgress(
		`starting Neo4j ${options.version}`,
		options.onProgress,
		awaitServer(record, home, password, options),
	)
	return { record, adopted: false }
}

/** With the driver, whose modules are loaded only once the server starts. */
async function awaitAnswer(...parameters: Parameters<typeof AwaitBolt>): Promise<void> {
	const { awaitBolt } = await import('../store/awaitBolt')
	await awaitBolt(...parameters)
}

async function answers(record: ProcessRecord, home: string, password: string): Promise<boolean> {
	try {
		await awaitAnswer(connectionTo(record.boltPort, password), () => isStillRunning(home, record), 30_000)
		return true
	} catch {
		return false
	}
}

/** In its own session: Ctrl-C in the terminal then reaches only this process, which stops the database. */
async function spawnServer(
	home: string,
	{ version, jars, java, javaOptions }: LocalNeo4jOptions,
	formerPort: number | null,
): Promise<ProcessRecord> {
	// The earlier port if it is free: the database's clients keep their address.
	const boltPort = await freePort(formerPort ?? 0)
	const configuration = writeConfiguration(home, boltPort)
	mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 })
	const log = openSync(consoleOf(home), 'w', 0o600)
	// The database creates its folders and files with this mask.
	const mask = process.umask(0o077)
	const archive = classArchive(jars, java, javaOptions)
	const options = [...archive.options, ...javaOptions]
	const child = spawn(java.path, serverArguments(version, jars, home, configuration, options), {
		detached: true,
		stdio: ['ignore', log, log],
		cwd: home,
	})
	process.umask(mask)
	closeSync(log)
	const pid = await new Promise<number>((started, failed) => {
		child.once('error', failed)
		child.once('spawn', () => started(child.pid as number))
	})
	// Whoever holds the folder stops the database by its process id; the child must not keep this process alive.
	child.unref()
	const startTime = startTimeOf(pid) ?? ''
	const record = { pid, startTime, version, boltPort, classArchive: archive.unfinished }
	writeProcessRecord(home, record)
	return record
}

async function awaitServer(
	record: ProcessRecord,
	home: string,
	password: string,
	{ meanwhile, signal }: Pick<LocalNeo4jOptions, 'meanwhile' | 'signal'>,
): Promise<void> {
	const alive = (): boolean => !signal?.aborted && startTimeOf(record.pid) === record.startTime
	try {
		await meanwhile?.()
		await awaitAnswer(connectionTo(record.boltPort, password), alive, START_TIMEOUT)
	} catch (error) {
		await stopProcess(record.pid, record.startTime, STOP_TIMEOUT)
		removeProcessRecord(home)
		if (!(error instanceof Unavailable)) throw error
		throw new Unavailable(`${error.message} Its last lines:\n${lastLines(consoleOf(home))}`, { cause: error })
	}
}

function connectionTo(boltPort: number, password: string): StoreConnection {
	return { uri: `bolt://${LOOPBACK}:${boltPort}`, user: LOCAL_USER, password, database: 'neo4j' }
}

const consoleOf = (home: string): string => join(home, 'logs/console.log')

function lastLines(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n') : ''
}
