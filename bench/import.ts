/**
 * `npx tsx bench/import.ts [records]`: measures rows a second of our load (complete records, their Changes,
 * the feed's lock, checked references) beside plain `UNWIND` batches that only write the same nodes and
 * relations, in turn in one run, each into an empty database. Then the first load of the reference data on a
 * cold one.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../schema/vocabulary'
import type { GraphRecord } from '../server/domain/records'
import { readDataset } from '../server/import/readDataset'
import { datasetFolders } from '../server/import/usedFolders'
import { openStore, type StoreConnection } from '../server/store/openStore'
import { SIZES, worldRecords } from './generate'
import { emptyGraph } from './resilience/emptyGraph'
import { CHINA } from './resilience/loadReference'
import { OwnDatabase } from './resilience/ownDatabase'
import { plainLoad } from './resilience/plainLoad'

const BATCH = 2_000
const ROUNDS = 3
const [options = '12000'] = process.argv.slice(2)
const database = new OwnDatabase(join(mkdtempSync(join(tmpdir(), 'constellations-import-')), 'neo4j'))
const connection = await database.start()
try {
	const sets = await Promise.all((await datasetFolders(CHINA)).map(({ folder }) => readDataset(folder)))
	const reference = sets.flatMap(({ records }) => records)
	const cold = await loaded(reference, ours)
	console.log(`first load of the reference data, cold database: ${said(reference, cold.rate)}`)
	const { records } = await worldRecords(SIZES.medium)
	const chosen = closed(records, Number(options))
	for (let round = 1; round <= ROUNDS; round += 1) {
		const [mine, plain] = [await loaded(chosen, ours), await loaded(chosen, plainly)]
		expectSameGraph(mine, plain)
		const ratio = (mine.rate / plain.rate).toFixed(2)
		console.log(
			`round ${round}: ours ${said(chosen, mine.rate)}; plain ${said(chosen, plain.rate)}; ratio ${ratio}`,
		)
	}
} finally {
	await database.stop()
}

type Load = (connection: StoreConnection, records: readonly GraphRecord[]) => Promise<void>

interface Loaded {
	/** Records a second. */
	readonly rate: number
	/** The nodes and relations that the database then has. */
	readonly graph: string
}

/** Loads into an empty database with its constraints and indexes. */
async function loaded(records: readonly GraphRecord[], load: Load): Promise<Loaded> {
	await emptyGraph(connection)
	await (await openStore(connection)).close()
	const began = performance.now()
	await load(connection, records)
	const rate = (records.length * 1000) / (performance.now() - began)
	return { rate, graph: await counted(connection) }
}

async function ours(at: StoreConnection, records: readonly GraphRecord[]): Promise<void> {
	const store = await openStore(at)
	for (let start = 0; start < records.length; start += BATCH) {
		await store.write(records.slice(start, start + BATCH), 'bench')
	}
	await store.close()
}

function plainly(at: StoreConnection, records: readonly GraphRecord[]): Promise<void> {
	return plainLoad(at, records, BATCH)
}

/** Counts nodes by kind and relations by type: both loads must write the same graph. */
async function counted({ uri, user, password, database: name }: StoreConnection): Promise<string> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
	try {
		const { records } = await driver.executeQuery(
			`MATCH (node) WHERE labels(node)[0] IN $kinds RETURN labels(node)[0] AS what, count(*) AS count
			UNION ALL MATCH (from)-[edge]->(to) WHERE labels(from)[0] IN $kinds AND labels(to)[0] IN $kinds
			RETURN type(edge) AS what, count(*) AS count`,
			{ kinds: VOCABULARY.map(({ kind }) => kind) },
			{ database: name },
		)
		return records
			.map((record) => `${record.get('what')} ${record.get('count')}`)
			.sort()
			.join(', ')
	} finally {
		await driver.close()
	}
}

function expectSameGraph(one: Loaded, other: Loaded): void {
	if (one.graph === other.graph) return
	throw new Error(`Expected both loads to write the same graph; ours ${one.graph}; plain ${other.graph}.`)
}

/** Keeps every actor, sector and source, and enough links and missions to reach the count. */
function closed(records: readonly GraphRecord[], count: number): readonly GraphRecord[] {
	const large = ['Partnership', 'Mission']
	const base = records.filter(({ kind }) => !large.includes(kind))
	const links = records.filter(({ kind }) => large.includes(kind))
	const step = Math.max(1, Math.floor(links.length / Math.max(1, count - base.length)))
	return [...base, ...links.filter((_, position) => position % step === 0)]
}

function said(records: readonly GraphRecord[], perSecond: number): string {
	return `${Math.round(perSecond)} records a second (${records.length} in ${(records.length / perSecond).toFixed(1)} s)`
}
