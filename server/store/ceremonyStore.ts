/** Ceremonies: sign-ins in several steps. */
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** A sign-in in several steps that has begun: what the next step needs, for one browser. */
export interface Ceremony {
	readonly tokenHash: string
	readonly kind: 'OPENID' | 'PASSKEY_ADD' | 'PASSKEY_SIGN_IN' | 'PASSKEY_CHECK'
	/** JSON. */
	readonly content: string
	readonly expiresAt: Instant
}

export class Neo4jCeremonyStore extends AuditedStore {
	start(ceremony: Ceremony): Promise<void> {
		return this.database.run(START_CEREMONY, { ...ceremony })
	}

	/** Its content, once; null if there is none of that kind, or it has expired. */
	async take(tokenHash: string, kind: Ceremony['kind'], now: Instant): Promise<string | null> {
		const result = await this.database.write((run) =>
			run<{ content: string }>(TAKE_CEREMONY, { tokenHash, kind, now }),
		)
		return result[0]?.content ?? null
	}
}

export type CeremonyStore = Pick<Neo4jCeremonyStore, keyof Neo4jCeremonyStore>

export const START_CEREMONY = cypher`
MERGE (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.kind = $kind, ceremony.content = $content, ceremony.expiresAt = $expiresAt`

/** The SET takes the lock, so that the second of two simultaneous readers finds it gone. */
export const TAKE_CEREMONY = cypher`
MATCH (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.taken = true
WITH ceremony, ceremony.kind AS kind, ceremony.content AS content, ceremony.expiresAt AS expiresAt
DELETE ceremony
WITH kind, content, expiresAt WHERE kind = $kind AND expiresAt > $now
RETURN content`
