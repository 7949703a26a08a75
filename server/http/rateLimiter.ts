import { RateLimited } from '../errors'
import { LIMITS } from '../graphql/limits/limits'

const MINUTE = 60_000

/** Addresses remembered at most: past it the oldest go first, so that a flood of addresses cannot fill memory. */
const ADDRESSES = 10_000

/**
 * The rate limit of the API: how many fields one address may ask for in a minute. Counted in each process: several servers allow
 * several times as much, which is the price of sharing nothing.
 */
export class RateLimiter {
	private readonly minutes = new Map<string, { readonly startedAt: number; fields: number }>()

	constructor(private readonly allowed: number = LIMITS.fieldsPerMinute) {}

	/** Throws RateLimited when the address has used up its minute; `now` in milliseconds. */
	consume(address: string, fields: number, now: number): void {
		const key = networkOf(address)
		const known = this.minutes.get(key)
		const minute = known && now - known.startedAt < MINUTE ? known : this.startMinute(key, now)
		// A question of no field still costs work.
		minute.fields += Math.max(1, fields)
		if (minute.fields <= this.allowed) return
		const retryAfter = Math.max(1, Math.ceil((minute.startedAt + MINUTE - now) / 1000))
		throw new RateLimited(
			`An address may ask for ${this.allowed} fields a minute; try again in ${retryAfter} s.`,
			retryAfter,
		)
	}

	private startMinute(key: string, now: number) {
		const minute = { startedAt: now, fields: 0 }
		this.minutes.delete(key)
		this.minutes.set(key, minute)
		const [oldest] = this.minutes.keys()
		if (this.minutes.size > ADDRESSES && oldest !== undefined) this.minutes.delete(oldest)
		return minute
	}
}

/** An IPv6 subscriber holds a whole /64: its addresses count together. */
export function networkOf(address: string): string {
	if (!address.includes(':') || address.includes('.')) return address
	return address.split(':').slice(0, 4).join(':')
}
