import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import type { Store } from '../../server/store/store'
import { emptyGraph } from './emptyGraph'
import { loadReference } from './loadReference'
import { type OwnDatabase, pause } from './ownDatabase'

export const KILLED_PROCESSES = ['server', 'database', 'both'] as const
export type KilledProcess = (typeof KILLED_PROCESSES)[number]

const WRITER = join(import.meta.dirname, 'writer.ts')

/** An undisturbed load. */
export interface CleanLoad {
	readonly hash: string
	/** Its number of transactions, from which the moments of kills are drawn. */
	readonly transactions: number
	readonly milliseconds: number
}

/** When to kill: after so many acknowledged transactions, and so many milliseconds more. */
export interface Moment {
	readonly transactions: number
	readonly milliseconds: number
}

export interface CrashRound {
	readonly victim: KilledProcess
	/** The number of Changes acknowledged before. */
	readonly acknowledged: number
	/** Ids of acknowledged records that the database lost. */
	readonly lost: readonly string[]
	/** Numbers of acknowledged Changes that the feed lost, or a hole in it. */
	readonly holes: number
	/** Whether the next complete load gave the graph of a clean load. */
	readonly sameGraph: boolean
	/** Milliseconds from the kill to the end of that load. */
	readonly recovered: number
}

/** Loads the reference data into an empty database, undisturbed. */
export async function cleanLoad(database: OwnDatabase, notes: string): Promise<CleanLoad> {
	const connection = database.connection()
	await prepare(connection, notes)
	const writer = startWriter(connection, notes)
	await writer.begins
	const began = performance.now()
	await writer.ends
	const milliseconds = performance.now() - began
	const hash = await withStore(connection, (store) => store.hash())
	return { hash, transactions: readNotes(notes).length, milliseconds }
}

/** Kills the victim with `kill -9` while the reference data is being written, then loads it to the end. */
export async function crashRound(
	database: OwnDatabase,
	victim: KilledProcess,
	moment: Moment,
	clean: CleanLoad,
	notes: string,
): Promise<CrashRound> {
	const connection = database.connection()
	await prepare(connection, notes)
	const writer = startWriter(connection, notes)
	await writer.begins
	while (readNotes(notes).length < moment.transactions) await pause(5)
	await pause(moment.milliseconds)
	const killedAt = performance.now()
	if (victim !== 'database') writer.process.kill('SIGKILL')
	if (victim !== 'server') await database.kill()
	await writer.ends
	const acknowledgements = readNotes(notes)
	const back = victim === 'server' ? connection : await database.start()
	return withStore(back, async (store) => {
		const lost = await lostOf(
			store,
			acknowledgements.flatMap(({ ids }) => ids),
		)
		const acknowledged = acknowledgements.at(-1)?.seq ?? 0
		const holes = await holesUpTo(store, acknowledged)
		await loadReference(store)
		const sameGraph = (await store.hash()) === clean.hash
		return {
			victim,
			acknowledged,
			lost,
			holes,
			sameGraph,
			recovered: performance.now() - killedAt,
		}
	})
}

async function prepare(connection: StoreConnection, notes: string): Promise<void> {
	await emptyGraph(connection)
	rmSync(notes, { force: true })
	await withStore(connection, async () => {})
}

async function withStore<Result>(
	connection: StoreConnection,
	use: (store: Store) => Promise<Result>,
): Promise<Result> {
	const store = await openStore(connection)
	try {
		return await use(store)
	} finally {
		await store.close()
	}
}

function startWriter(connection: StoreConnection, notes: string) {
	const process_: ChildProcess = spawn(process.execPath, ['--import', 'tsx', WRITER, notes], {
		env: {
			...process.env,
			NEO4J_URI: connection.uri,
			NEO4J_USER: connection.user,
			NEO4J_PASSWORD: connection.password,
			NEO4J_DATABASE: connection.database,
		},
		stdio: ['ignore', 'pipe', 'ignore'],
	})
	const ends = new Promise<void>((ended) => process_.once('exit', () => ended()))
	const begins = new Promise<void>((begun, failed) => {
		process_.stdout?.on('data', (chunk: Buffer) => {
			if (String(chunk).includes('begins')) begun()
		})
		process_.once('exit', () => failed(new Error('Expected the writer to begin; it ended before.')))
	})
	return { process: process_, begins, ends }
}

interface Acknowledgement {
	readonly seq: number
	readonly ids: readonly string[]
}

/** Reads the notes. A line cut by the kill belongs to an acknowledgement that nobody outside had seen yet. */
function readNotes(file: string): readonly Acknowledgement[] {
	if (!existsSync(file)) return []
	const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1)
	return whole.map((line) => JSON.parse(line) as Acknowledgement)
}

async function lostOf(store: Store, ids: readonly string[]): Promise<readonly string[]> {
	const found = await store.recordsById(ids)
	return ids.filter((id) => !found.has(id))
}

async function holesUpTo(store: Store, last: number): Promise<number> {
	const numbers = new Set((await store.changesAfter(0, last + 1)).map(({ seq }) => seq))
	return Array.from({ length: last }, (_, index) => index + 1).filter((seq) => !numbers.has(seq)).length
}
