import neo4j from 'neo4j-driver'
import type { StoreConnection } from '../../server/store/openStore'

/** Nodes removed in one transaction, whose memory must hold all of them until it commits. */
const BATCH = 2_000

/** Removes every node, also those of the migrations: the next `openStore` finds an empty database. */
export async function emptyGraph({ uri, user, password, database }: StoreConnection): Promise<void> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
	try {
		for (;;) {
			const { records } = await driver.executeQuery(
				'MATCH (node) WITH node LIMIT $batch DETACH DELETE node RETURN count(*) AS removed',
				{ batch: neo4j.int(BATCH) },
				{ database },
			)
			if (records[0]?.get('removed') === 0) return
		}
	} finally {
		await driver.close()
	}
}
