/** What was migrated, and by whom it is being migrated: see `migrate`. */
import { cypher } from '../cypherText'

export interface MigrationRow {
	readonly version: number
	readonly name: string
	readonly checksum: string
	readonly appliedAt: string | null
	readonly owner: string | null
	/** Milliseconds since 1970 until which the owner may be at work. */
	readonly until: number | null
}

/** Two servers that start at once can only claim a migration once where its number is unique. */
export const REQUIRE_UNIQUE_VERSIONS = cypher`
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE`

export const READ_MIGRATIONS = cypher`
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum,
  migration.appliedAt AS appliedAt, migration.owner AS owner, migration.until AS until
ORDER BY version LIMIT 1000`

export const CLAIM = cypher`
CREATE (:Migration {version: $version, name: $name, checksum: $checksum, owner: $owner, until: $until})`

/** Takes over a claim whose owner is late: it was killed at work. */
export const TAKE_OVER = cypher`
MATCH (migration:Migration {version: $version})
WHERE migration.appliedAt IS NULL AND migration.until < $now
SET migration.owner = $owner, migration.until = $until, migration.checksum = $checksum, migration.name = $name
RETURN migration.version AS version`

/** Makes a claim of one's own hold for longer. */
export const RENEW = cypher`
MATCH (migration:Migration {version: $version, owner: $owner}) WHERE migration.appliedAt IS NULL
SET migration.until = $until`

/** No row where another server has taken the claim over. The owner stays, so that to run it twice is as once. */
export const FINISH = cypher`
MATCH (migration:Migration {version: $version, owner: $owner})
SET migration.appliedAt = $at
REMOVE migration.until
RETURN migration.version AS version`

export const AWAIT_INDEXES = cypher`CALL db.awaitIndexes(60)`
