import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { Refused, Unavailable } from '../errors'
import { cypher, migrationCypher } from './cypherText'
import { type Database, OPENING_TIMEOUT } from './database'
import { isUniquenessViolation } from './driverErrors'
import { type MigrationFile, readMigrations } from './readMigrations'

/** How long a claim lasts unless it is renewed: then another server takes over from one that was killed. */
const CLAIM_MILLISECONDS = 60_000
const CLAIM_TIMEOUT_MILLISECONDS = 120_000
const SCHEMA_TIMEOUT = 120_000

export interface MigrateOptions {
	/** Those that the database has; absent: they are read. */
	readonly known?: readonly MigrationRow[]
	readonly files?: readonly MigrationFile[]
	readonly onProgress?: (line: string) => void
	readonly now?: () => number
	readonly claimMilliseconds?: number
}

/**
 * Applies the migrations that the database lacks, in order. Several servers may start at once: each migration is claimed under a
 * unique constraint, and the others wait. The claim is renewed during the work; a server that loses it waits for the one that took
 * over.
 *
 * @returns the names of those applied here.
 * @throws Refused if an applied file has changed since, or the database has a migration that the code lacks.
 */
export async function migrate(database: Database, options: MigrateOptions = {}): Promise<readonly string[]> {
	const { files = readMigrations(), onProgress = () => {} } = options
	const { now = Date.now, claimMilliseconds = CLAIM_MILLISECONDS } = options
	const claim: Claim = { owner: randomUUID(), now, milliseconds: claimMilliseconds }
	const { known = await database.read<MigrationRow>(READ_MIGRATIONS, {}, OPENING_TIMEOUT) } = options
	assertSameHistory(known, files)
	const applied = new Set(known.filter(({ appliedAt }) => appliedAt !== null).map(({ version }) => version))
	const pending = files.filter(({ version }) => !applied.has(version))
	if (pending.length === 0) return []
	await database.write(async (run) => run(REQUIRE_UNIQUE_VERSIONS), SCHEMA_TIMEOUT)
	const done: string[] = []
	for (const file of pending) {
		while (await claimed(database, file, claim)) {
			onProgress(`migration ${file.name}`)
			if (!(await apply(database, file, claim))) continue
			done.push(file.name)
			break
		}
	}
	await database.read(AWAIT_INDEXES, {}, SCHEMA_TIMEOUT)
	return done
}

/** The identity with which a server claims, and for how long. */
interface Claim {
	readonly owner: string
	readonly now: () => number
	readonly milliseconds: number
}

function assertSameHistory(known: readonly MigrationRow[], files: readonly MigrationFile[]): void {
	for (const { version, name, checksum, appliedAt } of known) {
		if (appliedAt === null) continue
		const file = files.find((file) => file.version === version)
		if (!file) {
			throw new Refused(
				`The database has had migration ${name}, which this version does not know: it was written by a newer ` +
					'one. Start that version, or point NEO4J_URI to another database.',
			)
		}
		if (file.checksum !== checksum) {
			throw new Refused(
				`The migration schema/migrations/${file.name} has changed since it was applied to this database ` +
					`(expected checksum ${checksum.slice(0, 12)}…, came ${file.checksum.slice(0, 12)}…). Restore the file ` +
					'as it was and put the change in a new migration, or start with an empty database.',
				{ file: file.name },
			)
		}
	}
}

/** true if this server must apply the migration; false if another one has applied it meanwhile. */
async function claimed(
	database: Database,
	file: MigrationFile,
	{ owner, now, milliseconds }: Claim,
): Promise<boolean> {
	const giveUp = now() + CLAIM_TIMEOUT_MILLISECONDS
	const version = neo4j.int(file.version)
	const { name, checksum } = file
	for (;;) {
		const claim = { version, name, checksum, owner, until: neo4j.int(now() + milliseconds) }
		try {
			await database.write(async (run) => run(CLAIM, claim))
			return true
		} catch (error) {
			if (!isUniquenessViolation(error)) throw error
		}
		const { result } = await database.write(async (run) =>
			run<{ version: number }>(TAKE_OVER, { ...claim, now: neo4j.int(now()) }),
		)
		if (result.length > 0) return true
		const rows = await database.read<MigrationRow>(READ_MIGRATIONS, {}, OPENING_TIMEOUT)
		if (rows.some((row) => row.version === file.version && row.appliedAt !== null)) return false
		if (now() > giveUp) {
			throw new Unavailable(
				`Another server has been applying migration ${name} for too long: start again later.`,
			)
		}
		await new Promise((resolve) => setTimeout(resolve, 250))
	}
}

/**
 * Applies a claimed migration and records that, in one transaction, so that a server that lost its claim leaves nothing behind. Neo4j
 * refuses schema and data in one transaction: a schema file is applied before it, statement by statement.
 *
 * @returns false if another server had taken over the claim.
 */
async function apply(
	database: Database,
	{ version, statements, changesSchema }: MigrationFile,
	{ owner, now, milliseconds }: Claim,
): Promise<boolean> {
	const mine = { version: neo4j.int(version), owner }
	const renew = (): void => {
		const until = neo4j.int(now() + milliseconds)
		// If the database does not answer now, the next renewal or the end will notice.
		database.write((run) => run(RENEW, { ...mine, until })).catch(() => {})
	}
	const renewing = setInterval(renew, milliseconds / 4)
	try {
		if (changesSchema) {
			for (const statement of statements) {
				await database.write((run) => run(migrationCypher(statement)), SCHEMA_TIMEOUT)
			}
		}
		await database.write(async (run) => {
			if (!changesSchema) for (const statement of statements) await run(migrationCypher(statement))
			const finished = await run(FINISH, { ...mine, at: new Date(now()).toISOString() })
			if (finished.length === 0) throw new LostClaim()
		}, SCHEMA_TIMEOUT)
		return true
	} catch (error) {
		if (error instanceof LostClaim) return false
		throw error
	} finally {
		clearInterval(renewing)
	}
}

class LostClaim extends Error {}

export interface MigrationRow {
	readonly version: number
	readonly name: string
	readonly checksum: string
	readonly appliedAt: string | null
	readonly owner: string | null
	/** Milliseconds since 1970 until which the owner's claim lasts. */
	readonly until: number | null
}

/** With a unique number, only one of two servers that start at once can claim a migration. */
export const REQUIRE_UNIQUE_VERSIONS = cypher`
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE`

export const READ_MIGRATIONS = cypher`
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum,
  migration.appliedAt AS appliedAt, migration.owner AS owner, migration.until AS until
ORDER BY version LIMIT 1000`

export const CLAIM = cypher`
CREATE (:Migration {version: $version, name: $name, checksum: $checksum, owner: $owner, until: $until})`

/** Takes over an expired claim: its owner was killed. */
export const TAKE_OVER = cypher`
MATCH (migration:Migration {version: $version})
WHERE migration.appliedAt IS NULL AND migration.until < $now
SET migration.owner = $owner, migration.until = $until, migration.checksum = $checksum, migration.name = $name
RETURN migration.version AS version`

/** Extends one's own claim. */
export const RENEW = cypher`
MATCH (migration:Migration {version: $version, owner: $owner}) WHERE migration.appliedAt IS NULL
SET migration.until = $until`

/** No row if another server has taken over the claim. The owner stays, so that a repeated run is the same as one. */
export const FINISH = cypher`
MATCH (migration:Migration {version: $version, owner: $owner})
SET migration.appliedAt = $at
REMOVE migration.until
RETURN migration.version AS version`

export const AWAIT_INDEXES = cypher`CALL db.awaitIndexes(60)`
