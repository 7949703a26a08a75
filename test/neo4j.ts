/** The real Neo4j of the test run: see `globalSetup`. Files that use it are named `*.neo4j.test.ts`. */
import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import type { Neo4jStore } from '../server/store/neo4jStore'
import { openStore, type StoreConnection } from '../server/store/openStore'

const provided = inject('neo4j')

/** `describe` for tests on a real Neo4j; skipped and counted where the machine has none. */
export const describeOnNeo4j = describe.skipIf(provided === null)

export function testConnection(): StoreConnection {
	if (provided === null) throw new Error('Expected a Neo4j for the tests; this machine has none.')
	return provided
}

/** A migrated store without a record. */
export async function emptyStore(): Promise<Neo4jStore> {
	await emptyDatabase()
	return openStore(testConnection())
}

/** Removes every node; constraints and indexes stay. */
export async function emptyDatabase(): Promise<void> {
	await runRaw('MATCH (node) DETACH DELETE node')
}

/** Runs one statement past the store, to look at what it wrote or to bring about what it must refuse. */
export async function runRaw(
	query: string,
	parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const { uri, user, password, database } = testConnection()
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
	try {
		const { records } = await driver.executeQuery(query, parameters, { database })
		return records.map((record) => record.toObject())
	} finally {
		await driver.close()
	}
}
