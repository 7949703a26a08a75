import { describe, expect, it } from 'vitest'
import type { FuzzyPeriod } from '../../../server/domain/fuzzyDate'
import { isoDay } from '../../../server/domain/fuzzyDate'
import {
	boundsOf,
	doRangesMeet,
	extentOf,
	isDatedToTheDay,
	lengthInDays,
	possibleDays,
} from '../../../server/domain/period'
import { date } from '../../fixtures/records'

const period = (start: string, end?: string): FuzzyPeriod => ({
	start: date(start),
	end: end === undefined ? null : date(end),
})

describe('the days of a stay', () => {
	it('run from the first day of its start to the last day of its end, both included', () => {
		const extent = extentOf(period('2010-08', '2010-09'))
		expect(extent && [isoDay(extent.first), isoDay(extent.last), lengthInDays(extent)]).toEqual([
			'2010-08-01',
			'2010-09-30',
			61,
		])
	})

	it('are those of its start where the end is unknown, and none without a start', () => {
		expect(extentOf(period('2010-08'))).toEqual(extentOf(period('2010-08', '2010-08')))
		expect(extentOf({ start: null, end: date('2010') })).toBeNull()
	})

	it('meet those of another stay when both share a day', () => {
		expect(doRangesMeet({ first: 1, last: 5 }, { first: 5, last: 9 })).toBe(true)
		expect(doRangesMeet({ first: 1, last: 5 }, { first: 6, last: 9 })).toBe(false)
	})

	it('have bounds as wide as the precision of both dates', () => {
		const bounds = boundsOf(period('2010-08', '2010-08-14~'))
		expect(bounds && [isoDay(bounds.starts.last), isoDay(bounds.ends.first)]).toEqual([
			'2010-08-31',
			'2010-08-01',
		])
	})

	it('never end before they start', () => {
		const bounds = boundsOf(period('2010-08-20', '2010-08'))
		expect(bounds && isoDay(bounds.ends.first)).toBe('2010-08-20')
		const late = boundsOf(period('2010-08', '2010-08-14'))
		expect(late && isoDay(late.starts.last)).toBe('2010-08-14')
	})

	it('may be any day of either imprecise date, and any day at all without a start', () => {
		const days = (...texts: Parameters<typeof period>) => {
			const { first, last } = possibleDays(period(...texts))
			return [isoDay(first), isoDay(last)]
		}
		expect(days('2010-08', '2010-08-14')).toEqual(['2010-08-01', '2010-08-31'])
		expect(days('2010-08~', '2010-12-30')).toEqual(['2010-07-01', '2010-12-30'])
		const any = possibleDays({ start: null, end: date('2010') })
		expect(any.first).toBeLessThan(-1e9)
		expect(any.last).toBeGreaterThan(1e9)
	})

	it('are exact when both dates are whole days and neither is approximate', () => {
		expect(isDatedToTheDay(period('2010-08-01', '2010-08-14'))).toBe(true)
		expect(isDatedToTheDay(period('2010-08-01'))).toBe(true)
		expect(isDatedToTheDay(period('2010-08', '2010-08-14'))).toBe(false)
		expect(isDatedToTheDay(period('2010-08-01', '2010-08-14~'))).toBe(false)
	})
})
