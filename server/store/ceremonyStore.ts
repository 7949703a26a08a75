/** Ceremonies: sign-ins of several steps that began in one browser. */
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** A sign-in of several steps that has begun: what the next step has to know, of one browser. */
export interface Ceremony {
	readonly tokenHash: string
	readonly kind: 'OPENID' | 'PASSKEY_ADD' | 'PASSKEY_SIGN_IN' | 'PASSKEY_CHECK'
	/** JSON. */
	readonly content: string
	readonly expiresAt: Instant
}

export class Neo4jCeremonyStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	start(ceremony: Ceremony): Promise<void> {
		return this.#database.run(START_CEREMONY, { ...ceremony })
	}

	/** Its content, once; null where there is none of that kind that has not expired. */
	async take(tokenHash: string, kind: Ceremony['kind'], now: Instant): Promise<string | null> {
		const result = await this.#database.write((run) =>
			run<{ content: string }>(TAKE_CEREMONY, { tokenHash, kind, now }),
		)
		return result[0]?.content ?? null
	}
}

export type CeremonyStore = Pick<Neo4jCeremonyStore, keyof Neo4jCeremonyStore>

export const START_CEREMONY = cypher`
MERGE (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.kind = $kind, ceremony.content = $content, ceremony.expiresAt = $expiresAt`

/** The SET takes the lock, so that one of two who come at once finds it gone. */
export const TAKE_CEREMONY = cypher`
MATCH (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.taken = true
WITH ceremony, ceremony.kind AS kind, ceremony.content AS content, ceremony.expiresAt AS expiresAt
DELETE ceremony
WITH kind, content, expiresAt WHERE kind = $kind AND expiresAt > $now
RETURN content`
