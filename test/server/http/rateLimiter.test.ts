import { beforeEach, describe, expect, it } from 'vitest'
import { RateLimited } from '../../../server/errors'
import { RateLimiter } from '../../../server/http/rateLimiter'

describe('what a network may use in a minute', () => {
	let now: number
	let rateLimiter: RateLimiter
	const use = (address: string, used: { readonly processorMs?: number; readonly bytes?: number }) => {
		const usage = rateLimiter.usageOf(address)
		usage.charge(used.processorMs ?? 0)
		usage.bytes += used.bytes ?? 0
	}
	beforeEach(() => {
		now = 1_000
		rateLimiter = new RateLimiter({ processorMs: 100, bytes: 1_000 }, { now: () => now })
	})

	it('is refused past its processor time, and told in how many seconds to come back', () => {
		use('192.0.2.1', { processorMs: 99 })
		now += 20_000
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).not.toThrow()
		use('192.0.2.1', { processorMs: 1 })
		try {
			rateLimiter.expectProcessorTime('192.0.2.1')
			expect.unreachable()
		} catch (error) {
			expect(error).toBeInstanceOf(RateLimited)
			expect(error).toMatchObject({ retryAfter: 40, message: expect.stringMatching(/0\.1 s of processor/) })
		}
	})

	it('still gets kept answers until it has used twice its budget', () => {
		use('192.0.2.1', { processorMs: 100 })
		expect(() => rateLimiter.expectRoom('192.0.2.1')).not.toThrow()
		use('192.0.2.1', { processorMs: 100 })
		expect(() => rateLimiter.expectRoom('192.0.2.1')).toThrow(RateLimited)
	})

	it('is refused past its bytes, whatever it asks for', () => {
		use('192.0.2.1', { bytes: 1_000 })
		expect(() => rateLimiter.expectRoom('192.0.2.1')).toThrow(/may be sent 0\.001 MB a minute/)
		expect(() => rateLimiter.expectRoom('192.0.2.2')).not.toThrow()
	})

	it('is 20 s of processor time and 200 MB where nothing else is said', () => {
		rateLimiter = new RateLimiter()
		use('192.0.2.1', { processorMs: 19_999, bytes: 199_999_999 })
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).not.toThrow()
		expect(() => rateLimiter.expectRoom('192.0.2.1')).not.toThrow()
		use('192.0.2.1', { processorMs: 1, bytes: 1 })
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).toThrow(/20 s of processor time a minute/)
		expect(() => rateLimiter.expectRoom('192.0.2.1')).toThrow(/200 MB a minute/)
	})

	it('is forgotten for the network heard of longest ago when there are too many', () => {
		use('192.0.2.254', { processorMs: 100 })
		for (let index = 0; index < 10_000; index += 1)
			use(`10.0.${index >> 8}.${index & 255}`, { processorMs: 100 })
		expect(() => rateLimiter.expectProcessorTime('192.0.2.254')).not.toThrow()
		expect(() => rateLimiter.expectProcessorTime('10.0.39.15')).toThrow(RateLimited)
	})

	it('stays with a network that keeps asking while others come and go', () => {
		use('192.0.2.254', { processorMs: 100 })
		for (let index = 0; index < 20_000; index += 1) {
			use(`10.0.${index >> 8}.${index & 255}`, { processorMs: 1 })
			if (index % 1_000 !== 0) continue
			expect(() => rateLimiter.expectProcessorTime('192.0.2.254')).toThrow(RateLimited)
		}
	})

	it('is an account’s own from any address, apart from that of visitors', () => {
		rateLimiter.usageOf('192.0.2.1', 'account:a').charge(100)
		expect(() => rateLimiter.expectProcessorTime('192.0.2.9', 'account:a')).toThrow(/^An account may use/)
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1', 'account:b')).not.toThrow()
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).not.toThrow()
	})

	it('starts anew a minute after the first question, whatever came in between', () => {
		use('192.0.2.1', { processorMs: 60 })
		now += 59_000
		use('192.0.2.1', { processorMs: 40 })
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).toThrow(RateLimited)
		now += 1_001
		expect(() => rateLimiter.expectProcessorTime('192.0.2.1')).not.toThrow()
	})

	it('is shared by the addresses of one IPv6 subscriber', () => {
		use('2001:db8:1:2::1', { processorMs: 100 })
		expect(() => rateLimiter.expectProcessorTime('2001:db8:1:2:3::4')).toThrow(RateLimited)
		expect(() => rateLimiter.expectProcessorTime('2001:db8:1:3::1')).not.toThrow()
	})
})
