import neo4j, { type Driver } from 'neo4j-driver'
import { VOCABULARY } from '../../schema/vocabulary'
import type { GraphRecord } from '../../server/domain/records'
import type { StoreConnection } from '../../server/store/openStore'
import { referencedIds, toStored } from '../../server/store/storedShape'

/**
 * Writes only the nodes and relations of records (no Changes, no lock of the feed, no check): one `UNWIND`
 * for each kind, and one for each relation and kind of target, in batches. The constraints and indexes must
 * exist: without them each relation would search its ends among all nodes.
 */
export async function plainLoad(
	at: StoreConnection,
	records: readonly GraphRecord[],
	batch: number,
): Promise<void> {
	const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password))
	try {
		await writeNodes(inBatches(driver, at.database, batch), records)
		await writeRelations(inBatches(driver, at.database, batch), records)
	} finally {
		await driver.close()
	}
}

type Write = (query: string, rows: readonly object[]) => Promise<void>

function inBatches(driver: Driver, database: string, batch: number): Write {
	return async (query, rows) => {
		for (let start = 0; start < rows.length; start += batch) {
			await driver.executeQuery(query, { rows: rows.slice(start, start + batch) }, { database })
		}
	}
}

async function writeNodes(write: Write, records: readonly GraphRecord[]): Promise<void> {
	for (const kind of VOCABULARY) {
		const members = records.filter((record) => record.kind === kind.kind)
		const rows = members.map((record) => ({ id: record.id, properties: toStored(kind, record) }))
		await write(`UNWIND $rows AS row CREATE (n:${kind.kind}) SET n = row.properties`, rows)
	}
}

async function writeRelations(write: Write, records: readonly GraphRecord[]): Promise<void> {
	for (const kind of VOCABULARY) {
		const members = records.filter((record) => record.kind === kind.kind)
		for (const relation of kind.relations) {
			const links = members.flatMap((record) =>
				referencedIds(record, relation.field).map((to, position) => ({ from: record.id, to, position })),
			)
			for (const target of VOCABULARY.filter((one) => relation.to.includes(one.kind))) {
				await write(
					`UNWIND $rows AS row MATCH (a:${kind.kind} {id: row.from}) MATCH (b:${target.kind} {id: row.to})
					CREATE (a)-[:${relation.type} {position: toInteger(row.position)}]->(b)`,
					links.filter(({ to }) => to.startsWith(`${target.idPrefix}:`)),
				)
			}
		}
	}
}
