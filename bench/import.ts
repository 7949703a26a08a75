/**
 * `npx tsx bench/import.ts [records]`: rows a second of our load (whole records, their Changes, the feed's lock, what
 * they refer to checked) beside plain `UNWIND` batches that write the same nodes and relations and nothing else, in
 * turn within one run, each into an emptied database. Then the first load of the reference data on a cold one.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../schema/vocabulary'
import type { GraphRecord } from '../server/domain/records'
import { readDataset } from '../server/import/readDataset'
import { openStore, type StoreConnection } from '../server/store/openStore'
import { referredTo, toStored } from '../server/store/storedShape'
import { SIZES, worldRecords } from './generate'
import { emptyGraph } from './hold/emptyGraph'
import { OwnDatabase } from './hold/ownDatabase'

const BATCH = 2_000
const ROUNDS = 3
const [asked = '12000'] = process.argv.slice(2)
const database = new OwnDatabase(join(mkdtempSync(join(tmpdir(), 'constellations-import-')), 'neo4j'))
const connection = await database.start()
try {
	const reference = await readDataset(resolve(import.meta.dirname, '../seeds/reference'))
	const cold = await rate(reference.records, ours)
	console.log(`first load of the reference data, cold database: ${said(reference.records, cold)}`)
	const { records } = await worldRecords(SIZES.medium)
	const chosen = closed(records, Number(asked))
	for (let round = 1; round <= ROUNDS; round += 1) {
		const [mine, plain] = [await rate(chosen, ours), await rate(chosen, plainly)]
		console.log(
			`round ${round}: ours ${said(chosen, mine)}; plain ${said(chosen, plain)}; ratio ${(mine / plain).toFixed(2)}`,
		)
	}
} finally {
	await database.stop()
}

type Load = (connection: StoreConnection, records: readonly GraphRecord[]) => Promise<void>

/** Records a second, into an emptied database with its constraints and indexes. */
async function rate(records: readonly GraphRecord[], load: Load): Promise<number> {
	await emptyGraph(connection)
	await (await openStore(connection)).close()
	const began = performance.now()
	await load(connection, records)
	return (records.length * 1000) / (performance.now() - began)
}

async function ours(at: StoreConnection, records: readonly GraphRecord[]): Promise<void> {
	const store = await openStore(at)
	for (let start = 0; start < records.length; start += BATCH) {
		await store.write(records.slice(start, start + BATCH), 'bench')
	}
	await store.close()
}

/** One UNWIND for each kind, and one for each relation and kind of target, in batches. */
async function plainly(at: StoreConnection, records: readonly GraphRecord[]): Promise<void> {
	const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password))
	const inBatches = async (query: string, rows: readonly object[]): Promise<void> => {
		for (let start = 0; start < rows.length; start += BATCH) {
			await driver.executeQuery(query, { rows: rows.slice(start, start + BATCH) }, { database: at.database })
		}
	}
	for (const kind of VOCABULARY) {
		const members = records.filter((record) => record.kind === kind.kind)
		const rows = members.map((record) => ({ id: record.id, properties: toStored(kind, record) }))
		await inBatches(`UNWIND $rows AS row CREATE (n:${kind.kind}) SET n = row.properties`, rows)
	}
	for (const kind of VOCABULARY) {
		const members = records.filter((record) => record.kind === kind.kind)
		for (const relation of kind.relations) {
			const links = members.flatMap((record) =>
				referredTo(record, relation.field).map((to, position) => ({ from: record.id, to, position })),
			)
			for (const target of VOCABULARY.filter((one) => relation.to.includes(one.kind))) {
				const rows = links.filter(({ to }) => to.startsWith(`${target.idPrefix}:`))
				await inBatches(
					`UNWIND $rows AS row MATCH (a:${kind.kind} {id: row.from}) MATCH (b:${target.kind} {id: row.to})
					CREATE (a)-[:${relation.type} {position: toInteger(row.position)}]->(b)`,
					rows,
				)
			}
		}
	}
	await driver.close()
}

/** Every actor, sector and source, and as many links and missions as make up the count. */
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
