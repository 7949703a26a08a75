import { describe, expect, it } from 'vitest'
import { newsDecay, timeOfLinks } from '../../../../server/analysis/opportunities/criteria'
import { dayNumber, wholeMonthsBetween } from '../../../../server/domain/fuzzyDate'
import type { OpenFact } from '../../../../server/snapshot/facts'

const heard = (...days: readonly (string | null)[]) =>
	days.map((day) => ({ lastNewsDay: day === null ? null : dayNumber(day) }))
const decay = (day: string, ...news: readonly (string | null)[]) => newsDecay(heard(...news), dayNumber(day))

describe('the time score that remains with old news', () => {
	it('is a half after 36 months and a quarter after 72', () => {
		expect(decay('2020-01-31', '2017-01-31')).toBeCloseTo(0.5, 12)
		expect(decay('2023-01-31', '2017-01-31')).toBeCloseTo(0.25, 12)
	})

	it('follows the older of two records', () => {
		expect(decay('2020-01-31', '2019-12-31', '2017-01-31')).toBeCloseTo(0.5, 12)
	})

	it('is full if the news is of the same month or later', () => {
		expect(decay('2017-02-15', '2017-01-31')).toBe(1)
		expect(decay('2010-01-01', '2017-01-31')).toBe(1)
	})

	it('is 0 if one record has no trace', () => {
		expect(decay('2020-01-31', '2020-01-01', null)).toBe(0)
	})

	it('counts whole months only', () => {
		const months = (from: string, to: string) => wholeMonthsBetween(dayNumber(from), dayNumber(to))
		expect(months('2017-01-31', '2017-02-28')).toBe(0)
		expect(months('2017-01-15', '2017-02-14')).toBe(0)
		expect(months('2017-01-15', '2017-02-15')).toBe(1)
		expect(months('2017-01-31', '2026-11-25')).toBe(117)
		expect(months('2017-02-01', '2017-01-01')).toBe(0)
	})

	it('is for links the mean of each link’s score', () => {
		const open = { establishedFrom: 0, establishedUntil: 1e6 }
		const links = heard('2017-01-31', '2020-01-31').map((one) => ({
			...one,
			...open,
		})) as unknown as OpenFact[]
		expect(timeOfLinks(links, dayNumber('2020-01-31'))).toBeCloseTo(0.75, 12)
		expect(timeOfLinks(links, dayNumber('2020-01-31'), true)).toBeCloseTo(0.375, 12)
	})
})
