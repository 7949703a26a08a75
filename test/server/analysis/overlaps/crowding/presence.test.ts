import { describe, expect, it } from 'vitest'
import { mostAtOnce, peakOf, presenceOf } from '../../../../../server/analysis/overlaps/crowding/find'
import { isoDay } from '../../../../../server/domain/fuzzyDate'

const WHO = [{ name: 'one' }, { name: 'two' }, { name: 'three' }] as const

type Presence = readonly [who: 0 | 1 | 2, first: number, last: number]
const stepsOf = (presences: readonly Presence[]) =>
	presenceOf(presences.map(([who, firstDay, lastDay]) => ({ group: WHO[who], fact: { firstDay, lastDay } })))
const steps = (...presences: readonly Presence[]) =>
	stepsOf(presences).map(
		({ first, last, leaders }) => `${isoDay(first).slice(5)} ${isoDay(last).slice(5)} ${leaders}`,
	)

describe('the steps of presence', () => {
	it('count who is there on each day, both ends included', () => {
		expect(steps([0, 0, 9], [1, 5, 14])).toEqual(['01-01 01-05 1', '01-06 01-10 2', '01-11 01-15 1'])
	})

	it('count somebody who stays twice at once only once', () => {
		expect(steps([0, 0, 9], [0, 5, 14])).toEqual(['01-01 01-15 1'])
	})

	it('see two meet who share one day, and say nothing of days when nobody is there', () => {
		expect(steps([0, 0, 2], [1, 2, 3], [2, 10, 10])).toEqual([
			'01-01 01-02 1',
			'01-03 01-03 2',
			'01-04 01-04 1',
			'01-11 01-11 1',
		])
	})

	it('peak where most are there, at the first of equals', () => {
		const found = stepsOf([
			[0, 0, 20],
			[1, 3, 4],
			[2, 8, 9],
		])
		expect(peakOf(found)).toEqual({ first: 3, last: 4, leaders: 2 })
		expect(peakOf([])).toBeNull()
		expect([mostAtOnce(found), mostAtOnce(stepsOf([]))]).toEqual([2, 0])
	})
})
