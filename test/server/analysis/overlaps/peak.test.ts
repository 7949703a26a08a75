import { describe, expect, it } from 'vitest'
import { dayStepsOf, peakOf, presenceSteps } from '../../../../server/analysis/overlaps/peak'

const steps = (...presences: [who: number, first: number, last: number][]) =>
	presenceSteps(dayStepsOf(presences.map(([who, first, last]) => ({ who, days: { first, last } })))).map(
		({ from, until, leaders }) => `${from.slice(5)} ${until.slice(5)} ${leaders}`,
	)

describe('the steps of presence', () => {
	it('count who is there on each day, both ends included', () => {
		expect(steps([1, 0, 9], [2, 5, 14])).toEqual(['01-01 01-05 1', '01-06 01-10 2', '01-11 01-15 1'])
	})

	it('count somebody who stays twice at once only once', () => {
		expect(steps([1, 0, 9], [1, 5, 14])).toEqual(['01-01 01-15 1'])
	})

	it('see two meet who share one day, and say nothing of days when nobody is there', () => {
		expect(steps([1, 0, 2], [2, 2, 3], [3, 10, 10])).toEqual([
			'01-01 01-02 1',
			'01-03 01-03 2',
			'01-04 01-04 1',
			'01-11 01-11 1',
		])
	})

	it('peak where most are there, at the first of equals', () => {
		const found = dayStepsOf([
			{ who: 1, days: { first: 0, last: 20 } },
			{ who: 2, days: { first: 3, last: 4 } },
			{ who: 3, days: { first: 8, last: 9 } },
		])
		expect(peakOf(found)).toEqual({ first: 3, last: 4, leaders: 2 })
		expect(peakOf([])).toBeNull()
	})
})
