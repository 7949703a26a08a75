import { describe, expect, it } from 'vitest'
import type { GraphRecord, Mission, Wish } from '../../../../server/domain/records'
import { mission, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const first = (more: Partial<Mission> = {}) =>
	mission('first', 'north', 'oriel', '2020-07-01..2020-07-05', more)
const second = (stay: string, more: Partial<Mission> = {}) => mission('second', 'south', 'oriel', stay, more)
const seeks = (more: Partial<Wish> = {}) =>
	wish('wish', 'isle', { what: 'joint-mission', place: 'oriel', ...more })

const found = (records: readonly GraphRecord[]) => foundOf('JOINT_MISSION', records)
const only = (records: readonly GraphRecord[]) => onlyOf('JOINT_MISSION', records)

describe('two future missions to one city', () => {
	it('could be joined within thirty days of each other', () => {
		expect(only([first(), second('2020-07-10..2020-07-12')])).toMatchObject({
			actors: ['north', 'south'],
			host: null,
			guest: null,
			place: 'oriel',
			unasked: true,
		})
		expect(found([first(), second('2020-08-05')])).toHaveLength(1)
		expect(found([first(), second('2020-08-06')])).toEqual([])
	})

	it('are timelier the nearer they are, up to 1 if they meet', () => {
		const time = (stay: string) => scoreOf(only([first(), second(stay)]), 'time')
		expect(time('2020-07-05..2020-07-09')).toBe(1)
		expect(time('2020-07-06')).toBe(1)
		expect(time('2020-07-07')).toBeCloseTo(30 / 31, 12)
		expect(time('2020-08-05')).toBeCloseTo(1 / 31, 12)
	})

	it('are not joined if one is past, cancelled, a draft, known by its year, elsewhere or of the same actor', () => {
		const near = '2020-07-10..2020-07-12'
		expect(found([first(), second('2020-05-20')])).toEqual([])
		expect(found([first(), second(near, { status: 'cancelled' })])).toEqual([])
		expect(found([first(), second(near, { status: 'draft' })])).toEqual([])
		expect(found([first(), second('2020')])).toEqual([])
		expect(found([first(), second(near, { host: 'brume' })])).toEqual([])
		expect(found([first(), second(near, { leader: 'north' })])).toEqual([])
	})

	it('are not joined if they already travel together', () => {
		const near = '2020-07-10..2020-07-12'
		expect(found([first(), second(near, { participants: ['north'] })])).toEqual([])
		expect(found([first({ coordinated: true }), second(near, { coordinated: true })])).toEqual([])
		expect(found([first(), second(near, { coordinated: true, coordinatedWith: ['north'] })])).toEqual([])
		expect(found([first({ coordinated: true }), second(near)])).toHaveLength(1)
	})

	it('are one opportunity even with two common cities', () => {
		const both = { stops: ['brume'] }
		expect(found([first(both), second('2020-07-10', both)])).toHaveLength(1)
	})

	it('have more affinity with a common sector, and are feasible if their dates can move', () => {
		const stay = '2020-07-10..2020-07-12'
		const wine = { sectors: ['sector:wine'] }
		expect(scoreOf(only([first(), second(stay)]), 'affinity')).toBe(0.4)
		expect(scoreOf(only([first(wine), second(stay, wine)]), 'affinity')).toBe(0.6)
		expect(scoreOf(only([first(wine), second(stay, wine)]), 'complementarity')).toBe(0)
		const confirmed = { status: 'confirmed' } as const
		expect(scoreOf(only([first(), second(stay)]), 'feasibility')).toBe(1)
		expect(scoreOf(only([first(confirmed), second(stay)]), 'feasibility')).toBe(0.5)
		expect(scoreOf(only([first(confirmed), second(stay, confirmed)]), 'feasibility')).toBe(0.2)
	})
})

describe('a mission that somebody seeks to join', () => {
	it('can host an actor who seeks a joint mission in that city or its province', () => {
		expect(only([first(), seeks()])).toMatchObject({ host: 'north', guest: 'isle', unasked: false })
		expect(only([first(), seeks({ place: 'littoral' })]).guest).toBe('isle')
		expect(found([first(), seeks({ place: 'brume' })])).toEqual([])
		expect(found([first(), seeks({ what: 'partner' })])).toEqual([])
	})

	it('must be led by the actor whom the wish names', () => {
		expect(found([first(), seeks({ other: 'south' })])).toEqual([])
		expect(found([first(), seeks({ other: 'north' })])).toHaveLength(1)
		expect(found([first(), seeks({ actor: 'north' })])).toEqual([])
	})
})
