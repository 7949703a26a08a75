import neo4j from 'neo4j-driver'
import { Refused } from '../errors'
import { cypher } from './cypherText'
import { Database, OPENING_TIMEOUT } from './database'
import { translatedError } from './driverErrors'
import { type MigrateOptions, type MigrationRow, migrate } from './migrate'
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
	return openWith(connection, (database, known) => migrate(database, { ...options, known }))
}

/** The same for a reader: nothing is written, not even migrations. Throws as `openStore`. */
export async function openStoreToRead(connection: StoreConnection): Promise<Neo4jStore> {
	return openWith(connection, async () => {})
}

async function openWith(
	connection: StoreConnection,
	prepare: (database: Database, known: readonly MigrationRow[]) => Promise<unknown>,
): Promise<Neo4jStore> {
	const database = await connectDatabase(connection)
	try {
		await prepare(database, await readMigrationsOfOwnDatabase(database))
		return new Neo4jStore(database)
	} catch (error) {
		await database.close()
		throw error
	}
}

/** A connection to a server of a supported version, with an accepted user and password. */
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
		const { agent = '' } = await driver.getServerInfo({ database: connection.database })
		assertSupportedVersion(agent.replace(/^Neo4j\//, ''))
		return new Database(driver, connection.database)
	} catch (error) {
		await driver.close()
		throw translatedError(error)
	}
}

/**
 * The migrations of a database. Refuses one with nodes but without our change feed: it is someone else's. An interrupted first start
 * leaves only migrations, and is ours.
 */
export async function readMigrationsOfOwnDatabase(database: Database): Promise<readonly MigrationRow[]> {
	// One text for all: a server that has just started takes most of a second to plan each.
	const [row] = await database.read<OpeningRow>(OPENING, {}, OPENING_TIMEOUT)
	if (!row) throw new Refused('Expected the database to tell what it holds; nothing came.')
	if (row.ours || row.labels === null) return row.migrations
	throw new Refused(
		'Expected an empty database or one of ours; this one holds nodes ' +
			`(${row.labels.length === 0 ? 'without a label' : row.labels.join(', ')}) and no change feed of ours, so it ` +
			'is someone else’s and is left alone. Point NEO4J_URI or NEO4J_DATABASE to an empty database, empty this ' +
			'one if it is yours to empty, or unset NEO4J_URI to let the server manage a local one.',
	)
}

interface OpeningRow {
	readonly ours: boolean
	readonly labels: readonly string[] | null
	readonly migrations: readonly MigrationRow[]
}

const OPENING = cypher`
RETURN EXISTS { MATCH (feed:Feed {id: 1}) WHERE feed.epoch IS NOT NULL } AS ours,
  head(COLLECT { MATCH (node) WHERE NOT node:Migration RETURN labels(node) LIMIT 1 }) AS labels,
  COLLECT {
    MATCH (migration:Migration)
    RETURN migration {.version, .name, .checksum, .appliedAt, .owner, .until} ORDER BY migration.version LIMIT 1000
  } AS migrations`
