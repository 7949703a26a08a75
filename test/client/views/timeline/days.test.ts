import { describe, expect, it } from 'vitest'
import { dateOf, dayNumber, precisionOf, spanOf } from '../../../../client/views/timeline/days'

describe('The days that a date may mean', () => {
	it('are one for a day, the whole month for a month, the whole year for a year', () => {
		expect(spanOf('1970-01-02')).toEqual({ first: 1, last: 1 })
		expect(spanOf('2024-02')).toEqual({ first: dayNumber(2024, 2, 1), last: dayNumber(2024, 2, 29) })
		const year = spanOf('2010')
		expect(year.last - year.first + 1).toBe(365)
	})

	it('have the precision of the text', () => {
		expect(['2010', '2010-08', '2010-08-14'].map(precisionOf)).toEqual(['year', 'month', 'day'])
	})

	it('lead back to their date', () => {
		expect(dateOf(dayNumber(2010, 10, 31))).toEqual({ year: 2010, month: 10, day: 31 })
	})
})
