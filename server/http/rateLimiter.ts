import { RateLimited } from '../errors'
import { LIMITS } from '../graphql/limits/limits'
import { limitedCache } from '../limitedCache'
import { networkOf } from './clientAddress'

const MINUTE_MILLISECONDS = 60_000

/** Milliseconds in which the recent use decays to a third. */
const FORGETTING_MS = 20_000

/** Milliseconds in which the share of time with a pending request decays to a third. */
const PAUSE_MS = 5_000
/** Above this share of the last seconds with a pending request, a network asks without a pause. */
const WITHOUT_PAUSE = 0.5

/** Networks and accounts that are remembered, the latest ones: a flood of addresses must not fill memory. */
const MAX_REMEMBERED = 10_000

/** Milliseconds from any starting point. */
interface Clock {
	now(): number
}

/** What one network or account has used of the server. */
export class Usage {
	/** Milliseconds of processor time on the event loop in the current minute. */
	processorMs = 0
	/** Bytes of answers in the current minute. */
	bytes = 0
	#pending = 0
	/** Share of the time before `#asked` with a pending request; older time counts less. */
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

	/** Number of unanswered requests. */
	get pending(): number {
		return this.#pending
	}

	/** Call when a request comes. */
	begin(): void {
		this.#countPending(1)
	}

	/** Call when it was answered, or its reader has left. */
	end(): void {
		this.#countPending(-1)
	}

	/** Whether a request was pending for most of the last seconds: true of a flood, not of a reader who looks at each answer. */
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

	/** Processor time used, with older use counting less: the scheduler orders readers by it. */
	get recentMs(): number {
		return this.#recent * Math.exp((this.#recentAt - this.#clock.now()) / FORGETTING_MS)
	}

	/** Milliseconds left of the current minute. */
	get left(): number {
		return this.#minuteBegan + MINUTE_MILLISECONDS - this.#clock.now()
	}

	/** Starts a new minute if the last one is over. */
	beginMinuteWhereOver(): void {
		if (this.left > 0) return
		this.#minuteBegan = this.#clock.now()
		this.processorMs = 0
		this.bytes = 0
	}
}

/** What one network or account may use in a minute. */
export interface Budget {
	readonly processorMs: number
	readonly bytes: number
}

/**
 * The rate limit of the API: a budget a minute for each account, from whatever address, and for the visitors of each network. Each
 * process counts for itself, so that several servers together allow several times as much.
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
	 * The use of an account, or of the network of an address.
	 *
	 * @param accountId null for a visitor, and before the reader is known.
	 */
	usageOf(address: string, accountId: string | null = null): Usage {
		const key = accountId ?? networkOf(address)
		const usage = this.#usages.get(key) ?? new Usage(this.#clock)
		this.#usages.set(key, usage)
		usage.beginMinuteWhereOver()
		return usage
	}

	/** Throws RateLimited where no processor time is left. Cached answers need none. */
	expectProcessorTime(address: string, accountId: string | null = null): void {
		const { processorMs } = this.#budget
		const usage = this.usageOf(address, accountId)
		if (usage.processorMs >= processorMs) {
			throw limited(usage, accountId, `may use ${processorMs / 1_000} s of processor time a minute`)
		}
	}

	/**
	 * Throws RateLimited where not even a cached answer is given: the bytes are used up, or twice the processor time is.
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
