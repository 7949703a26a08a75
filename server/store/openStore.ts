import neo4j from 'neo4j-driver'
import { Refused } from '../errors'
import { cypher } from './cypherText'
import { Database, OPENING_TIMEOUT } from './database'
import { translatedError } from './driverErrors'
import { type MigrateOptions, migrate } from './migrate'
import { Neo4jStore } from './store'
import { assertSupportedVersion } from './supportedVersion'

/** Where the database is: `Config.database` of the environment, or the local launcher's answer. */
export interface StoreConnection {
	readonly uri: string
	readonly user: string
	readonly password: string
	readonly database: string
}

/**
 * Opens the store: connects, checks the server's version and that the database is empty or ours, and applies the migrations it lacks.
 *
 * @throws Refused, with what the user can do; Unavailable if nothing answers at the address.
 */
export async function openStore(
	connection: StoreConnection,
	options: MigrateOptions = {},
): Promise<Neo4jStore> {
	return openWith(connection, (database) => migrate(database, options))
}

/** The same for a reader: nothing is written, not even migrations. Throws as `openStore`. */
export async function openStoreToRead(connection: StoreConnection): Promise<Neo4jStore> {
	return openWith(connection, async () => {})
}

async function openWith(
	connection: StoreConnection,
	prepare: (database: Database) => Promise<unknown>,
): Promise<Neo4jStore> {
	const database = await connectDatabase(connection)
	try {
		const [server] = await database.read<{ version: string }>(SERVER_VERSION, {}, OPENING_TIMEOUT)
		if (!server) throw new Refused('Expected the database server to tell its version; nothing came.')
		assertSupportedVersion(server.version)
		await assertOwnDatabase(database)
		await prepare(database)
		return new Neo4jStore(database)
	} catch (error) {
		await database.close()
		throw error
	}
}

/** A connection with an accepted user and password. */
export async function connectDatabase(connection: StoreConnection): Promise<Database> {
	const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
		disableLosslessIntegers: true,
		connectionTimeout: 5_000,
		connectionAcquisitionTimeout: 5_000,
		maxTransactionRetryTime: 5_000,
		maxConnectionPoolSize: 50,
		telemetryDisabled: true,
		userAgent: 'constellations',
	})
	try {
		await driver.getServerInfo({ database: connection.database })
		return new Database(driver, connection.database)
	} catch (error) {
		await driver.close()
		throw translatedError(error)
	}
}

const SERVER_VERSION = cypher`
CALL dbms.components() YIELD name, versions
WITH versions WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version LIMIT 1`

/**
 * Refuses a database with nodes but without our change feed: it is someone else's. An interrupted first start leaves only
 * migrations, and is ours.
 */
export async function assertOwnDatabase(database: Database): Promise<void> {
	const [row] = await database.read<{ ours: boolean; labels: readonly string[] | null }>(
		FOREIGN,
		{},
		OPENING_TIMEOUT,
	)
	if (!row || row.ours || row.labels === null) return
	throw new Refused(
		'Expected an empty database or one of ours; this one holds nodes ' +
			`(${row.labels.length === 0 ? 'without a label' : row.labels.join(', ')}) and no change feed of ours, so it ` +
			'is someone else’s and is left alone. Point NEO4J_URI or NEO4J_DATABASE to an empty database, empty this ' +
			'one if it is yours to empty, or unset NEO4J_URI to let the server manage a local one.',
	)
}

const FOREIGN = cypher`
RETURN EXISTS { MATCH (feed:Feed {id: 1}) WHERE feed.epoch IS NOT NULL } AS ours,
  head(COLLECT { MATCH (node) WHERE NOT node:Migration RETURN labels(node) LIMIT 1 }) AS labels`
