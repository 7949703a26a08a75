import { describe, expect, it } from 'vitest'
import { dayStepsOf, mostAtOnce, peakOf, presenceSteps } from '../../../../server/analysis/overlaps/peak'

type Presence = readonly [who: number, first: number, last: number]
/** Stays as rows of columns, and whose each is. */
const staysOf = (presences: readonly Presence[]) =>
	[
		{
			rows: presences.map((_, row) => row),
			firstDay: presences.map(([, first]) => first),
			lastDay: presences.map(([, , last]) => last),
		},
		(row: number) => presences[row]?.[0] ?? 0,
	] as const
const steps = (...presences: readonly Presence[]) =>
	presenceSteps(dayStepsOf(...staysOf(presences))).map(
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
		const stays = staysOf([
			[1, 0, 20],
			[2, 3, 4],
			[3, 8, 9],
		])
		const found = dayStepsOf(...stays)
		expect(peakOf(found)).toEqual({ first: 3, last: 4, leaders: 2 })
		expect(peakOf([])).toBeNull()
		expect([mostAtOnce(...stays), mostAtOnce(...staysOf([]))]).toEqual([2, 0])
	})
})
