import { describe, expect, it } from 'vitest'
import { RateLimited } from '../../../../server/errors'
import { Spending } from '../../../../server/graphql/limits/spending'

describe('what an address may spend in a minute', () => {
	it('refuses past it, and says in how many seconds to come back', () => {
		const spending = new Spending(100)
		spending.spend('192.0.2.1', 100, 0)
		try {
			spending.spend('192.0.2.1', 1, 20_000)
			expect.unreachable()
		} catch (error) {
			expect(error).toBeInstanceOf(RateLimited)
			expect(error).toHaveProperty('retryAfter', 40)
		}
	})

	it('is 2 400 000 fields where nothing else is said', () => {
		const spending = new Spending()
		expect(() => spending.spend('192.0.2.1', 2_400_000, 0)).not.toThrow()
		expect(() => spending.spend('192.0.2.1', 1, 0)).toThrow(/2400000 fields a minute/)
	})

	it('is forgotten for the address seen first when more come than are remembered', () => {
		const spending = new Spending(100)
		spending.spend('first', 100, 0)
		for (let index = 0; index < 10_000; index += 1) spending.spend(`192.0.2.${index}`, 1, 0)
		expect(() => spending.spend('first', 100, 0)).not.toThrow()
		expect(() => spending.spend('192.0.2.9999', 100, 0)).toThrow(RateLimited)
	})

	it('starts anew after a minute', () => {
		const spending = new Spending(100)
		spending.spend('192.0.2.1', 100, 0)
		expect(() => spending.spend('192.0.2.1', 100, 60_000)).not.toThrow()
	})

	it('counts each address apart, and a subscriber’s IPv6 addresses together', () => {
		const spending = new Spending(100)
		spending.spend('192.0.2.1', 100, 0)
		expect(() => spending.spend('192.0.2.2', 100, 0)).not.toThrow()
		spending.spend('2001:db8:1:2::1', 100, 0)
		expect(() => spending.spend('2001:db8:1:2:ffff::9', 1, 0)).toThrow(RateLimited)
	})

	it('counts a question of no field too', () => {
		const spending = new Spending(2)
		spending.spend('192.0.2.1', 0, 0)
		spending.spend('192.0.2.1', 0, 0)
		expect(() => spending.spend('192.0.2.1', 0, 0)).toThrow(RateLimited)
	})
})
