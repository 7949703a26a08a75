import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	dayNumber,
	earliestDay,
	isExactDay,
	isoDay,
	latestDay,
	monthsBefore,
	parseFuzzyDate,
	precisionOf,
	widen,
} from '../../../server/domain/fuzzyDate'
import { BadInput } from '../../../server/errors'

const days = (text: string) => {
	const date = parseFuzzyDate(text)
	return [isoDay(earliestDay(date)), isoDay(latestDay(date))]
}
const widened = (text: string, approximate = true) => {
	const { first, last } = widen(parseFuzzyDate(text, approximate))
	return [isoDay(first), isoDay(last)]
}

describe('a fuzzy date', () => {
	it('is a year, a month or a day, as far as its text goes', () => {
		expect(['2010', '2010-05', '2010-05-01'].map((text) => precisionOf(parseFuzzyDate(text)))).toEqual([
			'year',
			'month',
			'day',
		])
	})

	it.each([
		'',
		'10',
		'2010-5',
		'2010-13',
		'2010-00',
		'2011-02-29',
		'2010-05-32',
		'2010-05-01T00:00',
		' 2010',
		'mai 2010',
	])('refuses %j and says what was expected and what came', (text) => {
		expect(() => parseFuzzyDate(text)).toThrow(BadInput)
		expect(() => parseFuzzyDate(text)).toThrow(/YYYY-MM-DD.*got/)
	})

	it('cuts a long text short in its error', () => {
		expect(() => parseFuzzyDate('9'.repeat(5000))).toThrow(/9{40}…/)
	})

	it('counts a month as its whole month and a year as its whole year, ends included', () => {
		expect(days('2012-02')).toEqual(['2012-02-01', '2012-02-29'])
		expect(days('2010')).toEqual(['2010-01-01', '2010-12-31'])
		expect(days('2010-12')).toEqual(['2010-12-01', '2010-12-31'])
		expect(days('2010-05-01')).toEqual(['2010-05-01', '2010-05-01'])
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
		expect(isExactDay(parseFuzzyDate('2010-05-01'))).toBe(true)
		expect(isExactDay(parseFuzzyDate('2010-05-01', true))).toBe(false)
		expect(isExactDay(parseFuzzyDate('2010-05'))).toBe(false)
	})
})

describe('day numbers', () => {
	it('are those of the calendar, in every month and leap year', () => {
		for (let day = -80_000; day < 80_000; day += 13) {
			expect(earliestDay(parseFuzzyDate(isoDay(day)))).toBe(day)
		}
		expect(latestDay(parseFuzzyDate('1900-02'))).toBe(dayNumber('1900-02-28'))
		expect(latestDay(parseFuzzyDate('2000-02'))).toBe(dayNumber('2000-02-29'))
	})

	it('start at 1970-01-01 and come back as the same ISO day', () => {
		expect(dayNumber('1970-01-01')).toBe(0)
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (day) => {
				expect(dayNumber(isoDay(day))).toBe(day)
			}),
		)
	})

	it('are asked of whole days only', () => {
		expect(() => dayNumber('2010-05')).toThrow(BadInput)
	})

	it('go back by months to the same day, or to the last of a shorter month', () => {
		expect(isoDay(monthsBefore(dayNumber('2010-05-01'), 24))).toBe('2008-05-01')
		expect(isoDay(monthsBefore(dayNumber('2012-02-29'), 24))).toBe('2010-02-28')
		expect(isoDay(monthsBefore(dayNumber('2010-03-31'), 1))).toBe('2010-02-28')
		expect(isoDay(monthsBefore(dayNumber('2000-02-29'), 1200))).toBe('1900-02-28')
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
