import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { Refused, Unavailable } from '../errors'
import {
	AWAIT_INDEXES,
	CLAIM,
	FINISH,
	type MigrationRow,
	READ_MIGRATIONS,
	REQUIRE_UNIQUE_VERSIONS,
	TAKE_OVER,
} from './cypher/migrations'
import { migrationCypher } from './cypherText'
import { type Database, OPENING_TIMEOUT } from './database'
import { isUniquenessViolation } from './driverErrors'
import { type MigrationFile, readMigrations } from './readMigrations'

/** How long a claim holds: a server killed at work is taken over after it. */
const CLAIM_MILLISECONDS = 60_000
const CLAIM_TIMEOUT_MILLISECONDS = 120_000
const SCHEMA_TIMEOUT = 120_000

export interface MigrateOptions {
	readonly files?: readonly MigrationFile[]
	readonly onProgress?: (line: string) => void
	readonly now?: () => number
}

/**
 * Applies the migrations that the database has not had, in order. Several servers may start at once: each
 * migration is claimed under a unique constraint, the others wait for it.
 *
 * @returns the names of those applied here.
 * @throws Refused where an applied file has changed since, or the database knows a migration that the code lacks.
 */
export async function migrate(database: Database, options: MigrateOptions = {}): Promise<readonly string[]> {
	const { files = readMigrations(), onProgress = () => {}, now = Date.now } = options
	const owner = randomUUID()
	const known = await database.read<MigrationRow>(READ_MIGRATIONS, {}, OPENING_TIMEOUT)
	assertSameHistory(known, files)
	const applied = new Set(known.filter(({ appliedAt }) => appliedAt !== null).map(({ version }) => version))
	const pending = files.filter(({ version }) => !applied.has(version))
	if (pending.length === 0) return []
	await database.write(async (run) => run(REQUIRE_UNIQUE_VERSIONS), SCHEMA_TIMEOUT)
	const done: string[] = []
	for (const file of pending) {
		if (!(await claimed(database, file, owner, now))) continue
		onProgress(`migration ${file.name}`)
		await apply(database, file)
		await database.write(async (run) =>
			run(FINISH, { version: neo4j.int(file.version), owner, at: new Date(now()).toISOString() }),
		)
		done.push(file.name)
	}
	await database.read(AWAIT_INDEXES, {}, SCHEMA_TIMEOUT)
	return done
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

/** true once the migration is ours to apply; false when another server has applied it meanwhile. */
async function claimed(
	database: Database,
	file: MigrationFile,
	owner: string,
	now: () => number,
): Promise<boolean> {
	const giveUp = now() + CLAIM_TIMEOUT_MILLISECONDS
	const version = neo4j.int(file.version)
	const { name, checksum } = file
	for (;;) {
		const claim = { version, name, checksum, owner, until: neo4j.int(now() + CLAIM_MILLISECONDS) }
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

/** Neo4j refuses schema and data in one transaction, so that a schema file is applied statement by statement. */
async function apply(database: Database, { statements, changesSchema }: MigrationFile): Promise<void> {
	const groups = changesSchema ? statements.map((statement) => [statement]) : [statements]
	for (const group of groups) {
		await database.write(async (run) => {
			for (const statement of group) await run(migrationCypher(statement))
		}, SCHEMA_TIMEOUT)
	}
}
