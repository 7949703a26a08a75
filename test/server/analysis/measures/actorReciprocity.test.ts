import { describe, expect, it } from 'vitest'
import { actorReciprocity } from '../../../../server/analysis/measures/reciprocity'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { mission } from '../../../fixtures/records'

const asked = { day: dayNumber('2020-06-01'), minConfidence: null, includeScenario: false }
const of = (actor: string, records: readonly GraphRecord[], more: Partial<typeof asked> = {}) => {
	const { geography, missions } = harbours(records)
	return actorReciprocity(missions.values(), geography.actor(actor), { ...asked, ...more })
}

const home = { direction: 'PARTNER_TO_FR' } as const
const JOURNEYS = [
	mission('a', 'city', 'oriel', '2015'),
	mission('b', 'university', 'brume', '2016'),
	mission('c', 'north', 'capital', '2017'),
	mission('d', 'oriel', 'city', '2018', home),
]

describe('the balance of an actor', () => {
	it('counts the journeys of all in its territory: three missions, one visit → −.5', () => {
		expect(of('north', JOURNEYS)).toEqual({ value: -0.5 })
	})

	it('of a commune does not count the missions of its région', () => {
		expect(of('city', JOURNEYS)).toEqual({ value: (1 - 2) / 3 })
	})

	it('has no value with one direction only, under three places, or without journeys', () => {
		expect(of('north', JOURNEYS.slice(0, 3))).toEqual({ none: 'one-direction-only' })
		expect(of('oriel', JOURNEYS)).toEqual({ none: 'too-few-places' })
		expect(of('isle', JOURNEYS)).toEqual({ none: 'nothing-recorded' })
	})

	it('ignores journeys that are future, fictitious, cancelled or not public', () => {
		const without = (more: object) => [
			...JOURNEYS,
			mission('e', 'brume', 'city', '2019', { ...home, ...more }),
		]
		expect(of('north', without({}))).toEqual({ value: (2 - 3) / 5 })
		expect(of('north', without({}), { day: dayNumber('2018-06-01') })).toEqual({ value: -0.5 })
		expect(of('north', without({ scenario: true }))).toEqual({ value: -0.5 })
		expect(of('north', without({ scenario: true }), { includeScenario: true })).toEqual({ value: -0.2 })
		expect(of('north', without({ status: 'cancelled' }))).toEqual({ value: -0.5 })
		expect(of('north', without({ visibility: 'group' }))).toEqual({ value: -0.5 })
	})
})
