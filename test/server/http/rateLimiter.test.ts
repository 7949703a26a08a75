import { describe, expect, it } from 'vitest'
import { RateLimited } from '../../../server/errors'
import { RateLimiter } from '../../../server/http/rateLimiter'

describe('what an address may spend in a minute', () => {
	it('refuses past it, and says in how many seconds to come back', () => {
		const rateLimiter = new RateLimiter(100)
		rateLimiter.consume('192.0.2.1', 100, 0)
		try {
			rateLimiter.consume('192.0.2.1', 1, 20_000)
			expect.unreachable()
		} catch (error) {
			expect(error).toBeInstanceOf(RateLimited)
			expect(error).toHaveProperty('retryAfter', 40)
		}
	})

	it('is 2 400 000 fields where nothing else is said', () => {
		const rateLimiter = new RateLimiter()
		expect(() => rateLimiter.consume('192.0.2.1', 2_400_000, 0)).not.toThrow()
		expect(() => rateLimiter.consume('192.0.2.1', 1, 0)).toThrow(/2400000 fields a minute/)
	})

	it('is forgotten for the address seen first when more come than are remembered', () => {
		const rateLimiter = new RateLimiter(100)
		rateLimiter.consume('first', 100, 0)
		for (let index = 0; index < 10_000; index += 1) rateLimiter.consume(`192.0.2.${index}`, 1, 0)
		expect(() => rateLimiter.consume('first', 100, 0)).not.toThrow()
		expect(() => rateLimiter.consume('192.0.2.9999', 100, 0)).toThrow(RateLimited)
	})

	it('starts anew after a minute', () => {
		const rateLimiter = new RateLimiter(100)
		rateLimiter.consume('192.0.2.1', 100, 0)
		expect(() => rateLimiter.consume('192.0.2.1', 100, 60_000)).not.toThrow()
	})

	it('counts each address apart, and a subscriber’s IPv6 addresses together', () => {
		const rateLimiter = new RateLimiter(100)
		rateLimiter.consume('192.0.2.1', 100, 0)
		expect(() => rateLimiter.consume('192.0.2.2', 100, 0)).not.toThrow()
		rateLimiter.consume('2001:db8:1:2::1', 100, 0)
		expect(() => rateLimiter.consume('2001:db8:1:2:ffff::9', 1, 0)).toThrow(RateLimited)
	})

	it('counts a question of no field too', () => {
		const rateLimiter = new RateLimiter(2)
		rateLimiter.consume('192.0.2.1', 0, 0)
		rateLimiter.consume('192.0.2.1', 0, 0)
		expect(() => rateLimiter.consume('192.0.2.1', 0, 0)).toThrow(RateLimited)
	})
})
