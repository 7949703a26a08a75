import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../../server/analysis/overlaps/whenOf'
import { date } from '../../../fixtures/records'

describe('when a period is', () => {
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

	it('never ends nor began where a bound is open', () => {
		expect(whenOf(period('2017', null), '2030-01-01')).toBe('CURRENT')
		expect(whenOf(period(null, null), '1900-01-01')).toBe('CURRENT')
	})
})
