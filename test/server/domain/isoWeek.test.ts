import { describe, expect, it } from 'vitest'
import { dayNumber, isoDay } from '../../../server/domain/fuzzyDate'
import { isoWeekOf, isoWeeksOf } from '../../../server/domain/isoWeek'
import { fc } from '../../fixtures/fastCheck'

describe('the week of a day', () => {
	it.each([
		['2026-11-25', '2026-W48'],
		['2027-01-03', '2026-W53'],
		['2027-01-04', '2027-W01'],
		['2024-12-30', '2025-W01'],
		['1970-01-01', '1970-W01'],
		['1969-12-28', '1969-W52'],
	])('of %s is %s', (day, week) => {
		expect(isoWeekOf(dayNumber(day)).name).toBe(week)
	})

	it('runs from a Monday to a Sunday and holds the day', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
				const { days } = isoWeekOf(day)
				const weekday = new Date(`${isoDay(days.first)}T00:00:00Z`).getUTCDay()
				return weekday === 1 && days.last === days.first + 6 && days.first <= day && day <= days.last
			}),
		)
	})
})

describe('the weeks of a range of days', () => {
	it('are all the weeks that it touches, in order', () => {
		const days = { first: dayNumber('2026-12-27'), last: dayNumber('2027-01-04') }
		expect(isoWeeksOf(days).map(({ name }) => name)).toEqual(['2026-W52', '2026-W53', '2027-W01'])
	})
})
