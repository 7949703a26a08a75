import { limitedCache } from '../limitedCache'
import { type Reader, VISITOR } from '../policy/reader'
import type { AccountStore, Instant } from '../store/accountStore'
import type { Clock } from './accounts'
import { hashOf } from './secrets'

/** How long a server believes what it has read of a session: a change of role is in force everywhere within it. */
const BELIEVED_MILLISECONDS = 30_000

/** How long a session lasts that is not used, and how long at most. */
export const SESSION_MILLISECONDS = { idle: 7 * 86_400_000, most: 30 * 86_400_000 } as const

/** A use is written down once in so long. */
const TOUCH_MILLISECONDS = 3_600_000

const MAX_KEPT = 10_000

/** Who a request comes from, and by what. */
export interface Identified {
	readonly reader: Reader
	/** The id of the session; null for an API token. */
	readonly sessionId: string | null
}

/** Who sessions and API tokens stand for, read from the store and believed for a while. */
export class Readers {
	readonly #store: AccountStore
	readonly #clock: Clock
	readonly #kept = limitedCache<{ readonly readAt: number; readonly found: Identified }>(MAX_KEPT)
	/** Raised by `forget`: what was being read meanwhile is not kept. */
	#generation = 0

	constructor(store: AccountStore, clock: Clock) {
		this.#store = store
		this.#clock = clock
	}

	/** null for a session that is unknown or over. */
	ofSession(token: string): Promise<Identified | null> {
		const tokenHash = hashOf(token)
		return this.#known(`session ${tokenHash}`, async (now) => {
			const owner = await this.#store.sessionOwner(tokenHash, now)
			if (owner === null) return null
			const { accountId, roles, session } = owner
			if (Date.parse(session.seenAt) + TOUCH_MILLISECONDS <= this.#clock()) {
				const { idle, most } = SESSION_MILLISECONDS
				const expires = Math.min(this.#clock() + idle, Date.parse(session.createdAt) + most)
				await this.#store.touchSession(tokenHash, now, new Date(expires).toISOString())
			}
			return {
				found: { reader: { accountId, roles, scopes: null }, sessionId: session.id },
				expiresAt: session.expiresAt,
			}
		})
	}

	/** null for an API token that is unknown, revoked or too old. */
	ofApiToken(token: string): Promise<Identified | null> {
		const tokenHash = hashOf(token)
		return this.#known(`token ${tokenHash}`, async (now) => {
			const owner = await this.#store.apiTokenOwner(tokenHash, now)
			if (owner === null) return null
			const { accountId, roles, scopes, usedAt, expiresAt } = owner
			if (usedAt === null || Date.parse(usedAt) + TOUCH_MILLISECONDS <= this.#clock()) {
				await this.#store.touchApiToken(tokenHash, now)
			}
			return { found: { reader: { accountId, roles, scopes }, sessionId: null }, expiresAt }
		})
	}

	/** What this server changes is in force here at once; other servers believe what they have read for a while. */
	forget(): void {
		this.#generation += 1
		this.#kept.clear()
	}

	async #known(
		key: string,
		read: (now: Instant) => Promise<{ readonly found: Identified; readonly expiresAt: Instant } | null>,
	): Promise<Identified | null> {
		const readAt = this.#clock()
		const kept = this.#kept.get(key)
		if (kept !== undefined && readAt < kept.readAt + BELIEVED_MILLISECONDS) return kept.found
		const generation = this.#generation
		const answer = await read(new Date(readAt).toISOString())
		if (answer === null) {
			this.#kept.delete(key)
			return null
		}
		const outlives = Date.parse(answer.expiresAt) > readAt + BELIEVED_MILLISECONDS
		if (generation === this.#generation && outlives) this.#kept.set(key, { readAt, found: answer.found })
		return answer.found
	}
}

export const NOBODY: Identified = { reader: VISITOR, sessionId: null }
