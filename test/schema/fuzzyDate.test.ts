import { describe, expect, it } from 'vitest'
import {
	calendarOf,
	type DayNumber,
	daysIn,
	earliestDay,
	type FuzzyDate,
	firstOfMonth,
	isExactDay,
	isIsoDay,
	isoDay,
	latestDay,
	monthsBefore,
	precisionOf,
	precisionOfText,
	readFuzzyDate,
	widen,
} from '../../schema/fuzzyDate'
import { fc } from '../fixtures/fastCheck'

function dated(text: string, approximate = false): FuzzyDate {
	const date = readFuzzyDate(text, approximate)
	if (date === null) throw new Error(`Expected a date; got ${text}.`)
	return date
}
const dayOf = (iso: string): DayNumber => earliestDay(dated(iso))
const days = (text: string) => {
	const date = dated(text)
	return [isoDay(earliestDay(date)), isoDay(latestDay(date))]
}
const widened = (text: string, approximate = true) => {
	const { first, last } = widen(dated(text, approximate))
	return [isoDay(first), isoDay(last)]
}

describe('a fuzzy date', () => {
	it('is a year, a month or a day, as far as its text goes', () => {
		expect(['2010', '2010-05', '2010-05-01'].map((text) => precisionOf(dated(text)))).toEqual([
			'year',
			'month',
			'day',
		])
	})

	it.each(['', '10', '2010-13', '2010-00', '2011-02-29', '2010-05-32', '2010-05-01T00:00', 'mai 2010'])(
		'is not read from %j',
		(text) => {
			expect(readFuzzyDate(text)).toBeNull()
		},
	)

	it('counts a month as its whole month and a year as its whole year, ends included', () => {
		expect(days('2012-02')).toEqual(['2012-02-01', '2012-02-29'])
		expect(days('2010')).toEqual(['2010-01-01', '2010-12-31'])
		expect(days('2010-12')).toEqual(['2010-12-01', '2010-12-31'])
		expect(days('2010-05-01')).toEqual(['2010-05-01', '2010-05-01'])
	})

	it('is a range of days and a precision from its text alone', () => {
		expect(daysIn('1970-01-02')).toEqual({ first: 1, last: 1 })
		expect(daysIn('2024-02')).toEqual({ first: dayOf('2024-02-01'), last: dayOf('2024-02-29') })
		expect(['2010', '2010-08', '2010-08-14'].map(precisionOfText)).toEqual(['year', 'month', 'day'])
	})

	it('is a whole day where its text says so and it exists', () => {
		expect(['2016-02-29', '2017-02-29', '2017-1-1', '31/01/2017', '2016-02'].map(isIsoDay)).toEqual([
			true,
			false,
			false,
			false,
			false,
		])
	})

	it('is possible one year before and after where a year is approximate', () => {
		expect(widened('2010')).toEqual(['2009-01-01', '2011-12-31'])
		expect(widened('2010', false)).toEqual(['2010-01-01', '2010-12-31'])
	})

	it('is possible one month before and after where a month is approximate, in all its month where a day is', () => {
		expect(widened('2010-01')).toEqual(['2009-12-01', '2010-02-28'])
		expect(widened('2010-12-24')).toEqual(['2010-12-01', '2010-12-31'])
	})

	it('is exact to the day only when the source does not say « about »', () => {
		expect(isExactDay(dated('2010-05-01'))).toBe(true)
		expect(isExactDay(dated('2010-05-01', true))).toBe(false)
		expect(isExactDay(dated('2010-05'))).toBe(false)
	})
})

describe('day numbers', () => {
	it('are those of the calendar, in every month and leap year', () => {
		for (let day = -80_000; day < 80_000; day += 13) {
			expect(earliestDay(dated(isoDay(day)))).toBe(day)
		}
		expect(latestDay(dated('1900-02'))).toBe(dayOf('1900-02-28'))
		expect(latestDay(dated('2000-02'))).toBe(dayOf('2000-02-29'))
	})

	it('lead to the calendar and back', () => {
		expect(calendarOf(dayOf('2010-10-31'))).toEqual({ year: 2010, month: 10, dayOfMonth: 31 })
		expect(firstOfMonth(2010, 13)).toBe(dayOf('2011-01-01'))
	})

	it('start at 1970-01-01 and come back as the same ISO day', () => {
		expect(dayOf('1970-01-01')).toBe(0)
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (day) => {
				expect(dayOf(isoDay(day))).toBe(day)
			}),
		)
	})

	it('go back by months to the same day, or to the last of a shorter month', () => {
		expect(isoDay(monthsBefore(dayOf('2010-05-01'), 24))).toBe('2008-05-01')
		expect(isoDay(monthsBefore(dayOf('2012-02-29'), 24))).toBe('2010-02-28')
		expect(isoDay(monthsBefore(dayOf('2010-03-31'), 1))).toBe('2010-02-28')
		expect(isoDay(monthsBefore(dayOf('2000-02-29'), 1200))).toBe('1900-02-28')
	})

	it('go back from any day as its ISO text does', () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (day) => {
				expect(monthsBefore(day, 0)).toBe(day)
				const [year, monthAndDay] = [isoDay(day).slice(0, 4), isoDay(day).slice(4)]
				const text = `${String(Number(year) - 400).padStart(4, '0')}${monthAndDay}`
				expect(isoDay(monthsBefore(day, 4800))).toBe(text)
			}),
		)
	})
})
