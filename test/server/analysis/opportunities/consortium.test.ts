import { describe, expect, it } from 'vitest'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { date, office, partnership, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const link = (actor: string, partner: string, sectors: readonly string[], more: Partial<Partnership> = {}) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000'), sectors, ...more })
const WATER = ['sector:water']

const found = (records: readonly GraphRecord[]) => foundOf('CONSORTIUM', records)
const only = (records: readonly GraphRecord[]) => onlyOf('CONSORTIUM', records)

describe('several collectivités with one sector in one province', () => {
	it('can form a consortium, whoever their partners are', () => {
		expect(only([link('north', 'oriel', WATER), link('south', 'brume', WATER)])).toMatchObject({
			actors: ['north', 'south'],
			host: null,
			guest: null,
			place: 'littoral',
			sectors: WATER,
			unasked: true,
		})
	})

	it('cannot if they count as one, share no sector or work in two provinces', () => {
		expect(found([link('city', 'oriel', WATER), link('metropole', 'oriel', WATER)])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('south', 'oriel', ['sector:wine'])])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('south', 'capital', WATER)])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('university', 'oriel', WATER)])).toEqual([])
		const act = partnership('act', ['north', 'south'], ['oriel'], { since: date('2000'), sectors: WATER })
		expect(found([act])).toEqual([])
	})

	it('include actors who seek a partner there for that sector', () => {
		const records = [link('north', 'oriel', WATER), link('south', 'oriel', WATER)]
		const seeks = wish('wish', 'isle', { what: 'partner', place: 'littoral', sectors: WATER })
		expect(only([...records, seeks])).toMatchObject({ actors: ['isle', 'north', 'south'], unasked: false })
		expect(scoreOf(only([...records, seeks]), 'affinity')).toBe(1)
		expect(scoreOf(only(records), 'affinity')).toBe(0.6)
		expect(scoreOf(only([link('north', 'oriel', WATER), link('south', 'brume', WATER)]), 'affinity')).toBe(
			0.4,
		)
	})

	it('fit less with more common competing sectors there', () => {
		const share = (first: readonly string[], second: readonly string[]) =>
			scoreOf(
				only([link('north', 'oriel', [...WATER, ...first]), link('south', 'oriel', [...WATER, ...second])]),
				'complementarity',
			)
		expect(share([], [])).toBeUndefined()
		expect(share(['sector:wine'], ['sector:tourism'])).toBe(1)
	})

	it('are feasible if one has an office in the province', () => {
		const records = [link('north', 'oriel', WATER), link('south', 'oriel', WATER)]
		const bureau = office('bureau', 'north', 'brume', { since: date('2006') })
		expect(scoreOf(only([...records, bureau]), 'feasibility')).toBe(1)
		expect(scoreOf(only([...records, { ...bureau, status: 'inconnu' }]), 'feasibility')).toBe(0.5)
		expect(scoreOf(only([...records, { ...bureau, status: 'ferme' }]), 'feasibility')).toBe(0.2)
	})
})
