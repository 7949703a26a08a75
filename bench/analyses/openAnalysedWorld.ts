import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import type { GraphRecord } from '../../server/domain/records'
import { Snapshots } from '../../server/snapshot/snapshots'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import { SIZES, worldRecords } from '../generate'
import { emptyGraph } from '../resilience/emptyGraph'
import { plainLoad } from '../resilience/plainLoad'
import { addedColumns, addedRelations, type NumberedRow } from './columns'
import { openLargeMemoryDatabase } from './largeMemoryDatabase'
import { moreRecords } from './moreRecords'

export interface AnalysedWorld {
	readonly snapshots: Snapshots
	readonly driver: Driver
	readonly connection: StoreConnection
	readonly version: string
	/** Process id of the database. */
	readonly pid: number
	stop(): Promise<void>
}

const BATCH = 5_000
const SEED = 20_261_125
/** A new number reloads kept folders. */
const RECORDS_LAYOUT = 1
const COLUMNS_LAYOUT = 2

/**
 * Opens a generated world in both forms: snapshots, and a Neo4j with the same records, its indexes and the
 * additions of `columns.ts`. A loaded `folder` is kept.
 */
export async function openAnalysedWorld(size: keyof typeof SIZES, folder: string): Promise<AnalysedWorld> {
	const { dataset, records: generated } = await worldRecords(SIZES[size], SEED)
	const records = [...generated, ...moreRecords(generated, SEED)]
	const snapshots = Snapshots.of(records, [dataset])
	mkdirSync(join(folder, size), { recursive: true })
	const database = await openLargeMemoryDatabase(join(folder, size))
	const { connection } = database
	const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
		disableLosslessIntegers: true,
	})
	const stop = async (): Promise<void> => {
		await driver.close()
		await database.stop()
	}
	try {
		await loadOnce(join(folder, size), { connection, driver }, records, snapshots)
		const { agent } = await driver.getServerInfo()
		return { snapshots, driver, connection, version: agent ?? 'Neo4j', pid: database.pid, stop }
	} catch (error) {
		await stop()
		throw error
	}
}

async function loadOnce(
	folder: string,
	{ connection, driver }: Pick<AnalysedWorld, 'driver' | 'connection'>,
	records: readonly GraphRecord[],
	snapshots: Snapshots,
): Promise<void> {
	await once(join(folder, `records-${RECORDS_LAYOUT}`), `${records.length} records`, async () => {
		await emptyGraph(connection)
		await (await openStore(connection)).close()
		await plainLoad(connection, records, BATCH)
	})
	await once(join(folder, `columns-${COLUMNS_LAYOUT}`), 'relations and days', () =>
		addColumns(driver, snapshots),
	)
}

/** Performs the work unless a marker file exists. */
async function once(marker: string, what: string, work: () => Promise<void>): Promise<void> {
	if (existsSync(marker)) return
	const began = performance.now()
	await work()
	console.log(`loaded ${what} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
	writeFileSync(marker, `${what}\n`)
}

async function addColumns(driver: Driver, { first: { whole } }: Snapshots): Promise<void> {
	const write = async (query: string, rows: readonly object[]): Promise<void> => {
		for (let start = 0; start < rows.length; start += BATCH) {
			await driver.executeQuery(query, { rows: rows.slice(start, start + BATCH) }, { database: 'neo4j' })
		}
	}
	for (const [type, edges] of Object.entries(addedRelations(whole))) {
		await write(`MATCH ()-[former:${type}]->() DELETE former`, [{}])
		for (const [from, to] of LABEL_PAIRS) {
			await write(
				`UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[:${type}]->(b)`,
				edges.filter((edge) => edge.from.startsWith(prefix(from)) && edge.to.startsWith(prefix(to))),
			)
		}
	}
	for (const [label, rows] of Object.entries(addedColumns(whole))) {
		await write(
			`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.columns`,
			rows.map(({ id, columns }) => ({ id, columns: wholeNumbers(columns) })),
		)
	}
	await write('CREATE INDEX bench_first IF NOT EXISTS FOR (n:Mission) ON (n.benchFirst)', [{}])
	await write('CREATE INDEX bench_from IF NOT EXISTS FOR (n:Partnership) ON (n.benchFrom)', [{}])
	await write('CALL db.awaitIndexes(300)', [{}])
}

const LABEL_PAIRS = [
	['Territory', 'Territory'],
	['Organisation', 'Territory'],
	['Mission', 'Territory'],
	['Office', 'Territory'],
] as const

const prefix = (label: string): string => `${label.toLowerCase()}:`

function wholeNumbers(columns: NumberedRow['columns']): object {
	return Object.fromEntries(
		Object.entries(columns).map(([name, value]) => [
			name,
			typeof value === 'number' ? neo4j.int(value) : value,
		]),
	)
}
