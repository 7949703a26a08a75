import { describe, expect, it } from 'vitest'
import type { EventRecord, GraphRecord } from '../../../../server/domain/records'
import { date, meeting, office, partnership, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const fair = (more: Partial<EventRecord> = {}) =>
	meeting('fair', 'oriel', '2020-10-01..2020-10-04', { form: 'fair', ...more })
const link = (actor: string, partner: string) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000') })
const seeks = (more = {}) => wish('wish', 'isle', { what: 'event-place', place: 'oriel', ...more })
const offers = (more = {}) =>
	wish('offer', 'south', { direction: 'OFFERS', what: 'event-place', place: 'oriel', ...more })

const found = (records: readonly GraphRecord[]) => foundOf('COMMON_STAND', records)
const only = (records: readonly GraphRecord[]) => onlyOf('COMMON_STAND', records)

describe('a future event', () => {
	it('can have a common stand of all with a link in its city and their partners', () => {
		expect(
			only([fair(), link('north', 'oriel'), link('south', 'docks'), link('isle', 'brume')]),
		).toMatchObject({
			actors: ['north', 'south', 'docks', 'oriel'],
			place: 'oriel',
			unasked: true,
		})
	})

	it('takes actors with a link in the province if nobody has one in the city', () => {
		const there = only([fair(), link('isle', 'brume')])
		expect(there.actors).toEqual(['isle', 'brume'])
		expect(scoreOf(there, 'affinity')).toBe(0.4)
		expect(scoreOf(only([fair(), link('north', 'oriel')]), 'affinity')).toBe(0.6)
	})

	it('is excluded once begun, if its form has no stands, without a place or without actors', () => {
		expect(found([fair({ start: date('2020-05-20') }), link('north', 'oriel')])).toEqual([])
		expect(found([fair({ form: 'steering-committee' }), link('north', 'oriel')])).toEqual([])
		expect(found([fair({ place: null }), link('north', 'oriel')])).toEqual([])
		expect(found([fair()])).toEqual([])
	})

	it('includes actors who seek a place at it, and is feasible with an offer, half with an office in the city', () => {
		const asked = only([fair(), link('north', 'oriel'), seeks()])
		expect(asked).toMatchObject({ actors: ['isle', 'north', 'oriel'], unasked: false, beneficiary: 'isle' })
		expect(scoreOf(asked, 'affinity')).toBe(1)
		expect(scoreOf(asked, 'feasibility')).toBe(0.2)
		expect(scoreOf(only([fair(), link('north', 'oriel'), offers()]), 'feasibility')).toBe(1)
		const bureau = office('bureau', 'north', 'oriel', { since: date('2006') })
		expect(scoreOf(only([fair(), link('north', 'oriel'), bureau]), 'feasibility')).toBe(0.5)
	})

	it('is timely if its day is known and three months away', () => {
		const time = (start: string) =>
			scoreOf(only([fair({ start: date(start) }), link('north', 'oriel')]), 'time')
		expect(time('2020-08-30')).toBe(1)
		expect(time('2020-08-29')).toBe(0.5)
		expect(time('2020-10')).toBe(0.5)
	})

	it('in France is for the collectivité of its place and their partners', () => {
		expect(only([fair({ place: 'city' }), link('north', 'oriel'), link('city', 'brume')]).actors).toEqual([
			'city',
			'brume',
		])
	})
})
