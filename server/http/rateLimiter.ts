import { LRUCache } from 'lru-cache'
import { RateLimited } from '../errors'
import { LIMITS } from '../graphql/limits/limits'
import { networkOf } from './clientAddress'

const MINUTE_MILLISECONDS = 60_000

/** Past so many the address heard of longest ago is forgotten: a flood of addresses must not fill memory. */
const MAX_ADDRESSES = 10_000

/**
 * The rate limit of the API: how many fields one address may ask for in a minute. Counted in each process: several servers allow
 * several times as much, which is the price of sharing nothing.
 */
export class RateLimiter {
	readonly #allowed: number
	readonly #minutes: LRUCache<string, { fields: number }>

	/** @param clock in milliseconds, from any beginning. */
	constructor(allowed: number = LIMITS.fieldsPerMinute, clock: { now(): number } = performance) {
		this.#allowed = allowed
		this.#minutes = new LRUCache({
			max: MAX_ADDRESSES,
			ttl: MINUTE_MILLISECONDS,
			ttlResolution: 0,
			perf: clock,
		})
	}

	/** Throws RateLimited when the address has used up its minute. */
	consume(address: string, fields: number): void {
		const network = networkOf(address)
		const minute = this.#minutes.get(network) ?? { fields: 0 }
		// A minute ends after its first question, whatever comes in it.
		if (minute.fields === 0) this.#minutes.set(network, minute)
		// A question of no field still costs work.
		minute.fields += Math.max(1, fields)
		if (minute.fields <= this.#allowed) return
		const retryAfter = Math.max(1, Math.ceil(this.#minutes.getRemainingTTL(network) / 1000))
		throw new RateLimited(
			`An address may ask for ${this.#allowed} fields a minute; try again in ${retryAfter} s.`,
			retryAfter,
		)
	}
}
