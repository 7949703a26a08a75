/** Tries to sign in that are counted, so that a password cannot be guessed. */
import neo4j from 'neo4j-driver'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** Tries of one key (an account's address or a network, hashed), whoever counts them. */
export interface SignInAttempts {
	readonly key: string
	readonly count: number
	/** Before it nothing is tried; null: at once. */
	readonly until: Instant | null
	/** When they count no more. */
	readonly forgottenAt: Instant
}

export class Neo4jSignInAttemptStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** What the keys are changed to is worked out while nobody else can change them; idempotent. */
	async change(
		keys: readonly string[],
		change: (before: readonly SignInAttempts[]) => readonly SignInAttempts[],
	): Promise<void> {
		await this.#database.write(async (run) => {
			// In one order for all, so that two who wait for each other's do not wait for ever.
			const locked = await run<AttemptsRow>(LOCK_ATTEMPTS, { keys: [...keys].sort() })
			const before = locked.map(({ key, count, until, forgottenAt }) => ({
				key,
				count: count ?? NEVER_TRIED.count,
				until,
				forgottenAt: forgottenAt ?? NEVER_TRIED.forgottenAt,
			}))
			const rows = change(before).map((tries) => ({ ...tries, count: neo4j.int(tries.count) }))
			await run(WRITE_ATTEMPTS, { rows })
		})
	}
}

export type SignInAttemptStore = Pick<Neo4jSignInAttemptStore, keyof Neo4jSignInAttemptStore>

/** null where the key was made by the lock itself. */
interface AttemptsRow {
	readonly key: string
	readonly count: number | null
	readonly until: Instant | null
	readonly forgottenAt: Instant | null
}

/** Forgotten before anything can be: it counts from nothing. */
const NEVER_TRIED = { count: 0, until: null, forgottenAt: '' } as const

/** The attempts of $keys, in their order, which nobody else changes before this transaction ends. */
export const LOCK_ATTEMPTS = cypher`
UNWIND $keys AS key
MERGE (attempts:SignInAttempts {key: key})
SET attempts.key = key
RETURN key, attempts.count AS count, attempts.until AS until, attempts.forgottenAt AS forgottenAt`

export const WRITE_ATTEMPTS = cypher`
UNWIND $rows AS row
MATCH (attempts:SignInAttempts {key: row.key})
SET attempts.count = row.count, attempts.until = row.until, attempts.forgottenAt = row.forgottenAt`
