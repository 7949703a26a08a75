import { RateLimited } from '../errors'
import { LIMITS } from '../graphql/limits/limits'
import { limitedCache } from '../limitedCache'
import { networkOf } from './clientAddress'

const MINUTE_MILLISECONDS = 60_000

/** Milliseconds in which what was used recently falls to a third. */
const FORGETTING_MS = 20_000

/** Milliseconds in which it falls to a third how long a network had something unanswered. */
const PAUSE_MS = 5_000
/** Part of the last seconds with something unanswered past which a network asks without a pause. */
const WITHOUT_PAUSE = 0.5

/** Past so many the network or account heard of longest ago is forgotten: a flood of addresses must not fill memory. */
const MAX_REMEMBERED = 10_000

/** In milliseconds, from any beginning. */
interface Clock {
	now(): number
}

/** What a network, or an account, has used of the server. */
export class Usage {
	/** Milliseconds of processor time that its requests took on the event loop, in its minute. */
	processorMs = 0
	/** Bytes of answers that were sent to it, in its minute. */
	bytes = 0
	#pending = 0
	/** Part of the seconds before `#asked` in which something was unanswered, the less the longer ago. */
	#asking = 0
	#asked: number
	readonly #clock: Clock
	#minuteBegan: number
	#recent = 0
	#recentAt: number

	constructor(clock: Clock = performance) {
		this.#clock = clock
		this.#minuteBegan = clock.now()
		this.#recentAt = this.#minuteBegan
		this.#asked = this.#minuteBegan
	}

	/** Requests of it that are not answered. */
	get pending(): number {
		return this.#pending
	}

	/** A request of it has come. */
	begin(): void {
		this.#countPending(1)
	}

	/** It is answered, or its reader has left. */
	end(): void {
		this.#countPending(-1)
	}

	/** Whether it had something unanswered for most of the last seconds: a flood has, who reads between two questions has not. */
	get asksWithoutPause(): boolean {
		return this.#askingNow() > WITHOUT_PAUSE
	}

	#askingNow(): number {
		const left = Math.exp((this.#asked - this.#clock.now()) / PAUSE_MS)
		return this.#asking * left + (this.#pending > 0 ? 1 - left : 0)
	}

	#countPending(more: number): void {
		this.#asking = this.#askingNow()
		this.#asked = this.#clock.now()
		this.#pending += more
	}

	charge(milliseconds: number): void {
		this.processorMs += milliseconds
		this.#recent = this.recentMs + milliseconds
		this.#recentAt = this.#clock.now()
	}

	/** What was used of processor time, the less the longer ago: by this readers have their turn. */
	get recentMs(): number {
		return this.#recent * Math.exp((this.#recentAt - this.#clock.now()) / FORGETTING_MS)
	}

	/** Milliseconds that are left of its minute. */
	get left(): number {
		return this.#minuteBegan + MINUTE_MILLISECONDS - this.#clock.now()
	}

	/** A minute begins with the first request after the last one. */
	beginMinuteWhereOver(): void {
		if (this.left > 0) return
		this.#minuteBegan = this.#clock.now()
		this.processorMs = 0
		this.bytes = 0
	}
}

/** What a network, or an account, may use in a minute. */
export interface Budget {
	readonly processorMs: number
	readonly bytes: number
}

/**
 * The rate limit of the API: what an account may use in a minute wherever it asks from, and of visitors one network, of what was
 * measured. Counted in each process: several servers allow several times as much, which is the price of sharing nothing.
 */
export class RateLimiter {
	readonly #budget: Budget
	readonly #clock: Clock
	readonly #usages = limitedCache<Usage>(MAX_REMEMBERED)

	constructor(budget: Partial<Budget> = {}, clock: Clock = performance) {
		this.#budget = { processorMs: LIMITS.processorMsPerMinute, bytes: LIMITS.bytesPerMinute, ...budget }
		this.#clock = clock
	}

	/**
	 * What an account has used, else the network of an address.
	 *
	 * @param accountId of who asks; null: a visitor, or nobody has looked yet.
	 */
	usageOf(address: string, accountId: string | null = null): Usage {
		const key = accountId ?? networkOf(address)
		const usage = this.#usages.get(key) ?? new Usage(this.#clock)
		this.#usages.set(key, usage)
		usage.beginMinuteWhereOver()
		return usage
	}

	/** Throws RateLimited where who asks has no processor time left: what is not at hand cannot be computed for it. */
	expectProcessorTime(address: string, accountId: string | null = null): void {
		const { processorMs } = this.#budget
		const usage = this.usageOf(address, accountId)
		if (usage.processorMs >= processorMs) {
			throw limited(usage, accountId, `may use ${processorMs / 1_000} s of processor time a minute`)
		}
	}

	/**
	 * Throws RateLimited where who asks is not even listened to: it has had its bytes, or goes on asking although its
	 * processor time is twice used up.
	 */
	expectRoom(address: string, accountId: string | null = null): void {
		const { processorMs, bytes } = this.#budget
		const usage = this.usageOf(address, accountId)
		if (usage.bytes >= bytes) throw limited(usage, accountId, `may be sent ${bytes / 1_000_000} MB a minute`)
		if (usage.processorMs >= 2 * processorMs) this.expectProcessorTime(address, accountId)
	}
}

function limited(usage: Usage, accountId: string | null, what: string): RateLimited {
	const retryAfter = Math.max(1, Math.ceil(usage.left / 1000))
	const who = accountId === null ? 'An address' : 'An account'
	return new RateLimited(`${who} ${what}; try again in ${retryAfter} s.`, retryAfter)
}
