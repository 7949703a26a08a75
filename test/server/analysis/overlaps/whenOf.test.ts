import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../../server/analysis/overlaps/whenOf'
import { date } from '../../../fixtures/records'

describe('a period on a day', () => {
	const period = (start: string | null, end: string | null) => ({
		start: start === null ? null : date(start),
		end: end === null ? null : date(end),
	})

	it('is current from its first possible day to its last one', () => {
		expect(whenOf(period('2017-02', '2017-03'), '2017-01-31')).toBe('UPCOMING')
		expect(whenOf(period('2017-02', '2017-03'), '2017-02-01')).toBe('CURRENT')
		expect(whenOf(period('2017-02', '2017-03'), '2017-03-31')).toBe('CURRENT')
		expect(whenOf(period('2017-02', '2017-03'), '2017-04-01')).toBe('PAST')
	})

	it('is current on every day on the side of an open bound', () => {
		expect(whenOf(period('2017', null), '2030-01-01')).toBe('CURRENT')
		expect(whenOf(period(null, null), '1900-01-01')).toBe('CURRENT')
	})
})
