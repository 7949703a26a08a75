import { describe, expect, it } from 'vitest'
import { dayAt, scaleTicks, shareOfTime, timeScale } from '../../../../client/views/timeline/timeScale'
import { calendarOf, daysIn } from '../../../../schema/fuzzyDate'

const dayOf = (text: string): number => daysIn(text).first
const years = { first: 1985, last: 2026 }
const dense = [
	...['1986', '1987', '1991'].map(dayOf),
	...Array.from({ length: 30 }, (_, index) => dayOf(String(2004 + (index % 20)))),
]

describe('The scale of the timeline', () => {
	it('is even where facts are spread over all years', () => {
		const scale = timeScale(
			years,
			Array.from({ length: 42 }, (_, index) => dayOf(String(1985 + index))),
		)
		expect(scale.reduced).toBeNull()
		expect(shareOfTime(scale, dayOf('2006'))).toBeCloseTo(0.5, 2)
	})

	it('gives the sparse early years a tenth of the track', () => {
		const scale = timeScale(years, dense)
		expect(scale.reduced?.until).toBe(dayOf('2004'))
		expect(shareOfTime(scale, dayOf('2004'))).toBeCloseTo(0.1)
		expect(shareOfTime(scale, dayOf('2015-07'))).toBeCloseTo(0.55, 2)
		expect(shareOfTime(scale, dayOf('1970'))).toBe(0)
		expect(shareOfTime(scale, dayOf('2040'))).toBe(1)
	})

	it('keeps one scale for a period that the reader chose, and for few years', () => {
		expect(timeScale(years, dense, false).reduced).toBeNull()
		expect(timeScale({ first: 2016, last: 2026 }, dense).reduced).toBeNull()
		expect(timeScale(years, []).reduced).toBeNull()
	})

	it('finds the day at a share again', () => {
		const scale = timeScale(years, dense)
		for (const text of ['1990-05-04', '2003-12-31', '2004-01-01', '2019-06-30', '2026-12-31'])
			expect(dayAt(scale, shareOfTime(scale, dayOf(text)) + 1e-9)).toBe(dayOf(text))
		expect(dayAt(scale, 2)).toBe(scale.last)
	})
})

describe('Its ticks', () => {
	const worded = (width: number) =>
		scaleTicks(timeScale(years, dense), width)
			.filter(({ unit }) => unit !== null)
			.map(({ day }) => calendarOf(day).year)

	it('name as many years as there is room for, and the two ends of the reduced part', () => {
		expect(worded(1100)).toEqual([
			1985, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026,
		])
		expect(worded(300)).toEqual([1985, 2004, 2010, 2015, 2020])
	})

	it('are months where the axis has two years at most', () => {
		const ticks = scaleTicks(timeScale({ first: 2010, last: 2010 }, []), 800)
		expect(ticks.map(({ unit }) => unit)).toEqual(['year', ...new Array(11).fill('month')])
	})
})
