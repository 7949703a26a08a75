import { describe, expect, it } from 'vitest'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { date, mission, partnership, territory, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const town = (population: number | null = 15_000) =>
	territory('town', 'commune', { partOf: ['coast'], population })
const hosted = (more: Partial<Partnership> = {}, host = 'north') =>
	partnership('hosted', [host], ['littoral'], { since: date('2000'), ...more })
const own = (more: Partial<Partnership> = {}, partner = 'brume') =>
	partnership('own', ['town'], [partner], { since: date('2000'), ...more })
const seeks = (place: string, more = {}) => wish('wish', 'town', { what: 'partner', place, ...more })

const found = (records: readonly GraphRecord[]) => foundOf('PIGGYBACK', records)
const only = (records: readonly GraphRecord[]) => onlyOf('PIGGYBACK', records)

describe('a town that could join the link of a collectivité that contains it', () => {
	it('has a link of its own in the same division', () => {
		expect(only([town(), hosted(), own()])).toMatchObject({
			host: 'north',
			guest: 'town',
			actors: ['north', 'town'],
			place: 'littoral',
			unasked: true,
		})
	})

	it('or has a wish there, or works elsewhere in a sector of the link', () => {
		const wine = { sectors: ['sector:wine'] }
		expect(scoreOf(only([town(), hosted(), seeks('oriel')]), 'affinity')).toBe(1)
		expect(scoreOf(only([town(), hosted(), own()]), 'affinity')).toBe(0.6)
		expect(scoreOf(only([town(), hosted(wine), own(wine, 'capital')]), 'affinity')).toBe(0.4)
		expect(found([town(), hosted(wine), own({}, 'capital')])).toEqual([])
		expect(found([town(), hosted(), seeks('capital')])).toEqual([])
		expect(found([town(), hosted()])).toEqual([])
	})

	it('has a known population under 100 000 and lies in the host', () => {
		expect(found([town(99_999), hosted(), own()])).toHaveLength(1)
		expect(found([town(100_000), hosted(), own()])).toEqual([])
		expect(found([town(null), hosted(), own()])).toEqual([])
		expect(found([town(), hosted({}, 'south'), own()])).toEqual([])
	})

	it('joins neither its own partner nor a link that is not open', () => {
		expect(found([town(), hosted(), own({}, 'littoral')])).toEqual([])
		expect(found([town(), hosted({ status: 'prospect' }), own()])).toEqual([])
	})
})

describe('its score', () => {
	it('is full for time if the link is established', () => {
		expect(scoreOf(only([town(), hosted(), own()]), 'time')).toBe(1)
		expect(scoreOf(only([town(), hosted({ status: 'inconnu' }), own()]), 'time')).toBe(0.5)
	})

	it('is full for feasibility if the host plans a mission within a year, half for one in the last five years', () => {
		const at = (start: string, more = {}) => mission('trip', 'north', 'oriel', start, more)
		const feasible = (trip: GraphRecord) => scoreOf(only([town(), hosted(), own(), trip]), 'feasibility')
		expect(feasible(at('2020-09-01'))).toBe(1)
		expect(feasible(at('2021-09-01'))).toBe(0.2)
		expect(feasible(at('2016-09-01'))).toBe(0.5)
		expect(feasible(at('2014-09-01'))).toBe(0.2)
		expect(feasible(at('2020-09-01', { status: 'cancelled' }))).toBe(0.2)
		expect(feasible(at('2020-09-01', { host: 'capital' }))).toBe(0.2)
	})

	it('compares the competing sectors of both in the division', () => {
		const records = [town(), hosted({ sectors: ['sector:wine', 'sector:tourism'] })]
		const both = only([...records, own({ sectors: ['sector:wine', 'sector:water'] })])
		expect(scoreOf(both, 'complementarity')).toBe(0.5)
		expect(scoreOf(only([...records, own()]), 'complementarity')).toBeUndefined()
	})

	it('comes with the lower score of unconfirmed links', () => {
		const certain = only([town(), hosted(), own()])
		const unsure = only([town(), hosted({ status: 'inconnu' }), own()])
		expect(certain.wouldLower[0]).toMatchObject({
			key: 'opportunity.lower.links',
			values: { score: { decimal: unsure.score } },
		})
		expect(certain.wouldLower.at(-1)?.key).toBe('piggyback.gone')
	})
})
