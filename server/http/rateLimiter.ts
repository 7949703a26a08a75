import { LRUCache } from 'lru-cache'
import { RateLimited } from '../errors'
import { LIMITS } from '../graphql/limits/limits'
import { networkOf } from './clientAddress'

const MINUTE_MILLISECONDS = 60_000

/** Past so many the network heard of longest ago is forgotten: a flood of addresses must not fill memory. */
const MAX_NETWORKS = 10_000

/** What a network has used of the server in its minute. */
export interface Usage {
	/** Milliseconds of processor time that its requests took on the event loop. */
	processorMs: number
	/** Bytes of answers that have been sent to it. */
	bytes: number
	/** Requests of it that are not answered. */
	pending: number
}

/** What a network may use in a minute. */
export interface Budget {
	readonly processorMs: number
	readonly bytes: number
}

/**
 * The rate limit of the API: what one network may use in a minute, of what was measured. Counted in each process: several
 * servers allow several times as much, which is the price of sharing nothing.
 */
export class RateLimiter {
	readonly #budget: Budget
	readonly #minutes: LRUCache<string, Usage>

	/** @param clock in milliseconds, from any beginning. */
	constructor(budget: Partial<Budget> = {}, clock: { now(): number } = performance) {
		this.#budget = { processorMs: LIMITS.processorMsPerMinute, bytes: LIMITS.bytesPerMinute, ...budget }
		this.#minutes = new LRUCache({
			max: MAX_NETWORKS,
			ttl: MINUTE_MILLISECONDS,
			ttlResolution: 0,
			perf: clock,
		})
	}

	/** What the network of an address has used in its minute, which begins with its first request. */
	usageOf(address: string): Usage {
		const network = networkOf(address)
		const known = this.#minutes.get(network)
		if (known !== undefined) return known
		const usage = { processorMs: 0, bytes: 0, pending: 0 }
		this.#minutes.set(network, usage)
		return usage
	}

	/** Throws RateLimited where a network has no processor time left: what is not at hand cannot be computed for it. */
	expectProcessorTime(address: string): void {
		const { processorMs } = this.#budget
		if (this.usageOf(address).processorMs < processorMs) return
		throw this.#limited(address, `may use ${processorMs / 1_000} s of processor time a minute`)
	}

	/**
	 * Throws RateLimited where a network is not even listened to: it has had its bytes, or goes on asking although its
	 * processor time is twice used up.
	 */
	expectRoom(address: string): void {
		const { processorMs, bytes } = this.#budget
		const usage = this.usageOf(address)
		if (usage.bytes >= bytes) throw this.#limited(address, `may be sent ${bytes / 1_000_000} MB a minute`)
		if (usage.processorMs >= 2 * processorMs) this.expectProcessorTime(address)
	}

	#limited(address: string, what: string): RateLimited {
		const left = this.#minutes.getRemainingTTL(networkOf(address))
		const retryAfter = Math.max(1, Math.ceil(left / 1000))
		return new RateLimited(`An address ${what}; try again in ${retryAfter} s.`, retryAfter)
	}
}
