import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../server/http/clientAddress'

describe('the network that an address counts for', () => {
	it.each([
		['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'],
		['2001:db8:1:2::1', '2001:DB8:1:2:0:0:0:9'],
		['2001:db8::1', '2001:db8::2:3:4:5'],
		['2001:db8::1', '2001:0db8:0000:0000:ffff:ffff:ffff:ffff'],
		['::1', '::2'],
		['fe80::1%eth0', 'fe80::2%eth1'],
		['2001:db8:0:0:1::', '2001:db8::9:0:0:1'],
		['::ffff:192.0.2.1', '192.0.2.1'],
		['::FFFF:c000:201', '192.0.2.1'],
	])('is one for %s and %s', (first, second) => {
		expect(networkOf(first)).toBe(networkOf(second))
	})

	it.each([
		['192.0.2.1', '192.0.2.2'],
		['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
		['2001:db8:1:2::1', '2001:db8:1:3::1'],
		['2001:db8::1', '2001:db8:0:1::1'],
		['1:2:3::', '1:2:3:4::'],
	])('is another for %s and %s', (first, second) => {
		expect(networkOf(first)).not.toBe(networkOf(second))
	})

	it('is one for all ways of writing the addresses of a /64', () => {
		const written = Array.from({ length: 64 }, (_, index) => {
			const tail = (index * 997).toString(16)
			return [`2001:db8::${tail}`, `2001:DB8:0::${tail}`, `2001:db8:0:0:${tail}::`, `2001:0db8::1:${tail}`]
		}).flat()
		expect(new Set(written.map(networkOf)).size).toBe(1)
	})

	it('is what came where that is no address', () => {
		expect(networkOf('')).toBe('')
		expect(networkOf('unknown')).toBe('unknown')
	})
})
