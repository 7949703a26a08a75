/** The real Neo4j of the test run: see `globalSetup`. Files that use it are named `*.neo4j.test.ts`. */
import { isDeepStrictEqual } from 'node:util'
import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { openStore, type StoreConnection } from '../server/store/openStore'
import { readMigrations } from '../server/store/readMigrations'
import type { Neo4jStore } from '../server/store/store'

const provided = inject('neo4j')

/** `describe` for tests on a real Neo4j; skipped and counted where the machine has none. */
export const describeOnNeo4j = describe.skipIf(provided === null)

export function testConnection(): StoreConnection {
	if (provided === null) throw new Error('Expected a Neo4j for the tests; this machine has none.')
	return provided
}

/**
 * A migrated store without a record. Where all migrations are applied they stay: to apply them again takes seconds, for
 * each of many files. What they wrote is written anew.
 */
export async function emptyStore(): Promise<Neo4jStore> {
	const files = readMigrations()
	const applied = await runRaw(
		'MATCH (m:Migration) WHERE m.appliedAt IS NOT NULL RETURN m.name AS name, m.checksum AS checksum ORDER BY m.version',
	)
	const expected = files.map(({ name, checksum }) => ({ name, checksum }))
	if (isDeepStrictEqual(applied, expected)) {
		await runRaw('MATCH (node) WHERE NOT node:Migration DETACH DELETE node')
		const written = files.filter(({ changesSchema }) => !changesSchema)
		for (const statement of written.flatMap(({ statements }) => statements)) await runRaw(statement)
	} else {
		await emptyDatabase()
	}
	return openStore(testConnection())
}

/** Removes every node, those that say what was migrated too; constraints and indexes stay. */
export async function emptyDatabase(): Promise<void> {
	await runRaw('MATCH (node) DETACH DELETE node')
}

/** Runs one statement past the store, to look at what it wrote or to bring about what it must refuse. */
export async function runRaw(
	query: string,
	parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const { records } = await executeRaw(query, parameters)
	return records.map((record) => record.toObject())
}

/** What the database says of a statement beside its rows: deprecated syntax, names that it has never seen. */
export async function notificationsOf(query: string): Promise<readonly string[]> {
	const { summary } = await executeRaw(query, {})
	return summary.gqlStatusObjects
		.filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
		.map(({ statusDescription }) => statusDescription)
}

async function executeRaw(query: string, parameters: Readonly<Record<string, unknown>>) {
	const { uri, user, password, database } = testConnection()
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
	try {
		return await driver.executeQuery(query, parameters, { database })
	} finally {
		await driver.close()
	}
}
