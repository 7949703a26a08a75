import { RateLimited } from '../errors'
import { limitedCache } from '../limitedCache'
import { type Reader, VISITOR } from '../policy/reader'
import type { Instant } from '../store/database'
import type { RequestStores, Stores } from '../store/stores'
import type { Clock } from './accounts'
import { hashOf } from './secrets'

/** How long a server trusts what it read of a session: a change of role takes effect everywhere within this time. */
const BELIEVED_MILLISECONDS = 30_000

/** How long an unused session lasts, and how long any session lasts. */
export const SESSION_MILLISECONDS = { idle: 7 * 86_400_000, most: 30 * 86_400_000 } as const

/** A use is recorded once in this time. */
const TOUCH_MILLISECONDS = 3_600_000

const MAX_KEPT = 10_000

/** How many unknown sessions and tokens a network may send in a minute: each costs a query. */
const MAX_UNKNOWN = 60
const MINUTE_MILLISECONDS = 60_000
const MAX_NETWORKS = 10_000

/** Who sends a request, and by which session. */
export interface Identified {
	readonly reader: Reader
	/** The id of the session; null for an API token. */
	readonly sessionId: string | null
}

/** Whom sessions and API tokens stand for, read from the store and cached for a while. */
export class Readers {
	readonly #store: Stores
	readonly #clock: Clock
	readonly #kept = limitedCache<{ readonly readAt: number; readonly found: Identified }>(MAX_KEPT)
	/** Unknown sessions and tokens, with the time of their look-up. */
	readonly #unknown = limitedCache<number>(MAX_KEPT)
	readonly #unknownOf = limitedCache<{ readonly began: number; count: number }>(MAX_NETWORKS)
	/** Raised by `forget`: a read that began before is not cached. */
	#generation = 0

	constructor(store: Stores, clock: Clock) {
		this.#store = store
		this.#clock = clock
	}

	/**
	 * null for an unknown or expired session. Throws RateLimited if the network sent too many of these.
	 *
	 * @param network of the client's address.
	 */
	ofSession(token: string, network: string): Promise<Identified | null> {
		const tokenHash = hashOf(token)
		return this.#known(`session ${tokenHash}`, network, async (now) => {
			const owner = await this.#store.sessions.owner(tokenHash, now)
			if (owner === null) return null
			const { accountId, roles, session } = owner
			if (Date.parse(session.seenAt) + TOUCH_MILLISECONDS <= this.#clock()) {
				const { idle, most } = SESSION_MILLISECONDS
				const expires = Math.min(this.#clock() + idle, Date.parse(session.createdAt) + most)
				await this.#store.sessions.touch(tokenHash, now, new Date(expires).toISOString())
			}
			return {
				found: { reader: { accountId, roles, scopes: null }, sessionId: session.id },
				expiresAt: session.expiresAt,
			}
		})
	}

	/** null for an unknown, revoked or expired API token. Throws as `ofSession`. */
	ofApiToken(token: string, network: string): Promise<Identified | null> {
		const tokenHash = hashOf(token)
		return this.#known(`token ${tokenHash}`, network, async (now) => {
			const owner = await this.#store.apiTokens.owner(tokenHash, now)
			if (owner === null) return null
			const { accountId, roles, scopes, usedAt, expiresAt } = owner
			if (usedAt === null || Date.parse(usedAt) + TOUCH_MILLISECONDS <= this.#clock()) {
				await this.#store.apiTokens.touch(tokenHash, now)
			}
			return { found: { reader: { accountId, roles, scopes }, sessionId: null }, expiresAt }
		})
	}

	/** Makes what this server changed take effect here at once; other servers trust what they read for a while. */
	forget(): void {
		this.#generation += 1
		this.#kept.clear()
		this.#unknown.clear()
	}

	async #known(
		key: string,
		network: string,
		read: (now: Instant) => Promise<{ readonly found: Identified; readonly expiresAt: Instant } | null>,
	): Promise<Identified | null> {
		const readAt = this.#clock()
		const kept = this.#kept.get(key)
		if (kept !== undefined && readAt < kept.readAt + BELIEVED_MILLISECONDS) return kept.found
		const unknownAt = this.#unknown.get(key)
		if (unknownAt !== undefined && readAt < unknownAt + BELIEVED_MILLISECONDS) return null
		const generation = this.#generation
		// Counted before the look-up, so that simultaneous requests do not evade the limit.
		const counted = this.#countUnknown(network)
		const answer = await read(new Date(readAt).toISOString())
		if (answer === null) {
			this.#kept.delete(key)
			if (generation === this.#generation) this.#unknown.set(key, readAt)
			return null
		}
		counted.count -= 1
		const outlives = Date.parse(answer.expiresAt) > readAt + BELIEVED_MILLISECONDS
		if (generation === this.#generation && outlives) this.#kept.set(key, { readAt, found: answer.found })
		return answer.found
	}

	/** Throws RateLimited if the network's minute is used up. */
	#countUnknown(network: string): { count: number } {
		const now = this.#clock()
		const known = this.#unknownOf.get(network)
		const isOver = known === undefined || now >= known.began + MINUTE_MILLISECONDS
		const minute = isOver ? { began: now, count: 0 } : known
		if (minute.count >= MAX_UNKNOWN) {
			const seconds = Math.max(1, Math.ceil((minute.began + MINUTE_MILLISECONDS - now) / 1_000))
			throw new RateLimited(
				`An address may ask ${MAX_UNKNOWN} times a minute with what is no session and no API token; try again in ${seconds} s.`,
				seconds,
			)
		}
		minute.count += 1
		this.#unknownOf.set(network, minute)
		return minute
	}
}

/** An account as a reader, with its present roles. */
export async function readerOf({ roles }: Pick<RequestStores, 'roles'>, accountId: string): Promise<Reader> {
	const held = (await roles.ofAccounts([accountId])).get(accountId) ?? []
	return { accountId, roles: held, scopes: null }
}

export const NOBODY: Identified = { reader: VISITOR, sessionId: null }
