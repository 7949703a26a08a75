import { beforeEach, describe, expect, it } from 'vitest'
import { RateLimited } from '../../../server/errors'
import { RateLimiter } from '../../../server/http/rateLimiter'

describe('what an address may spend in a minute', () => {
	let now: number
	const limiterOf = (allowed?: number) => new RateLimiter(allowed, { now: () => now })
	beforeEach(() => {
		now = 1_000
	})

	it('refuses past it, and says in how many seconds to come back', () => {
		const rateLimiter = limiterOf(100)
		rateLimiter.consume('192.0.2.1', 100)
		now += 20_000
		try {
			rateLimiter.consume('192.0.2.1', 1)
			expect.unreachable()
		} catch (error) {
			expect(error).toBeInstanceOf(RateLimited)
			expect(error).toHaveProperty('retryAfter', 40)
		}
	})

	it('is 2 400 000 fields where nothing else is said', () => {
		const rateLimiter = limiterOf()
		expect(() => rateLimiter.consume('192.0.2.1', 2_400_000)).not.toThrow()
		expect(() => rateLimiter.consume('192.0.2.1', 1)).toThrow(/2400000 fields a minute/)
	})

	it('is forgotten for the address heard of longest ago when more come than are remembered', () => {
		const rateLimiter = limiterOf(100)
		rateLimiter.consume('first', 100)
		for (let index = 0; index < 10_000; index += 1) rateLimiter.consume(`192.0.2.${index}`, 1)
		expect(() => rateLimiter.consume('first', 100)).not.toThrow()
		expect(() => rateLimiter.consume('192.0.2.9999', 100)).toThrow(RateLimited)
	})

	it('stays with an address that keeps asking while others come and go', () => {
		const rateLimiter = limiterOf(100)
		rateLimiter.consume('first', 100)
		for (let index = 0; index < 20_000; index += 1) {
			rateLimiter.consume(`192.0.2.${index}`, 1)
			if (index % 1_000 === 0) expect(() => rateLimiter.consume('first', 1)).toThrow(RateLimited)
		}
	})

	it('starts anew a minute after the first question, whatever came in between', () => {
		const rateLimiter = limiterOf(100)
		rateLimiter.consume('192.0.2.1', 60)
		now += 59_000
		rateLimiter.consume('192.0.2.1', 40)
		expect(() => rateLimiter.consume('192.0.2.1', 1)).toThrow(RateLimited)
		now += 1_001
		expect(() => rateLimiter.consume('192.0.2.1', 100)).not.toThrow()
	})

	it('counts each address apart, and a subscriber’s IPv6 addresses together', () => {
		const rateLimiter = limiterOf(100)
		rateLimiter.consume('192.0.2.1', 100)
		expect(() => rateLimiter.consume('192.0.2.2', 100)).not.toThrow()
		rateLimiter.consume('2001:db8:1:2::1', 100)
		expect(() => rateLimiter.consume('2001:db8:1:2:ffff::9', 1)).toThrow(RateLimited)
	})

	it('counts a question of no field too', () => {
		const rateLimiter = limiterOf(2)
		rateLimiter.consume('192.0.2.1', 0)
		rateLimiter.consume('192.0.2.1', 0)
		expect(() => rateLimiter.consume('192.0.2.1', 0)).toThrow(RateLimited)
	})
})
