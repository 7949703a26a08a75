/** Counted attempts to sign in, so that nobody can guess a password. */
import neo4j from 'neo4j-driver'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** Attempts under one key (a hashed address or network). */
export interface SignInAttempts {
	readonly key: string
	readonly count: number
	/** No attempt before this; null: at once. */
	readonly until: Instant | null
	/** When they are forgotten. */
	readonly forgottenAt: Instant
}

export class Neo4jSignInAttemptStore extends AuditedStore {
	/** Changes the attempts of some keys while nobody else can; `change` must be idempotent. */
	async change(
		keys: readonly string[],
		change: (before: readonly SignInAttempts[]) => readonly SignInAttempts[],
	): Promise<void> {
		await this.database.write(async (run) => {
			// Everybody locks in the same order, so that two who wait for each other do not wait for ever.
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

/** null if only the lock created the key. */
interface AttemptsRow {
	readonly key: string
	readonly count: number | null
	readonly until: Instant | null
	readonly forgottenAt: Instant | null
}

/** Forgotten before any instant, so that counting starts at zero. */
const NEVER_TRIED = { count: 0, until: null, forgottenAt: '' } as const

/** Locks the attempts of $keys, in their order, until the transaction ends. */
export const LOCK_ATTEMPTS = cypher`
UNWIND $keys AS key
MERGE (attempts:SignInAttempts {key: key})
SET attempts.key = key
RETURN key, attempts.count AS count, attempts.until AS until, attempts.forgottenAt AS forgottenAt`

export const WRITE_ATTEMPTS = cypher`
UNWIND $rows AS row
MATCH (attempts:SignInAttempts {key: row.key})
SET attempts.count = row.count, attempts.until = row.until, attempts.forgottenAt = row.forgottenAt`
