import { describe, expect, it } from 'vitest'
import type { GraphRecord, Wish } from '../../../../server/domain/records'
import { date, office, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const seeks = (more: Partial<Wish> = {}) =>
	wish('wish', 'south', { what: 'partner', place: 'oriel', ...more })
const offers = (more: Partial<Wish> = {}) =>
	wish('offer', 'north', { direction: 'OFFERS', what: 'partner', place: 'oriel', ...more })

const found = (records: readonly GraphRecord[]) => foundOf('ANSWER_WISH', records)
const only = (records: readonly GraphRecord[]) => onlyOf('ANSWER_WISH', records)

describe('an offer that fits what someone seeks', () => {
	it('is for the same thing in the same city, in the same province or anywhere', () => {
		expect(only([seeks(), offers()])).toMatchObject({ host: 'north', guest: 'south', place: 'oriel' })
		expect(scoreOf(only([seeks(), offers({ place: 'docks' })]), 'affinity')).toBe(1)
		expect(scoreOf(only([seeks(), offers({ place: 'brume' })]), 'affinity')).toBe(0.6)
		expect(scoreOf(only([seeks(), offers({ place: null })]), 'affinity')).toBe(0.4)
		expect(found([seeks(), offers({ place: 'capital' })])).toEqual([])
		expect(found([seeks(), offers({ what: 'joint-mission' })])).toEqual([])
		expect(only([seeks({ place: null }), offers({ place: null })]).place).toBe('territory:VM')
	})

	it('does not fit the own actor, an actor other than the named one, or a wish that is met or withdrawn', () => {
		expect(found([seeks({ actor: 'city' }), offers({ actor: 'metropole' })])).toEqual([])
		expect(found([seeks({ other: 'isle' }), offers()])).toEqual([])
		expect(found([seeks(), offers({ other: 'isle' })])).toEqual([])
		expect(found([seeks({ status: 'satisfied' }), offers()])).toEqual([])
		expect(found([seeks(), offers({ until: date('2019') })])).toEqual([])
	})

	it('is found only as a shared office if the office is open', () => {
		const wished = [seeks({ what: 'office' }), offers({ what: 'office' })]
		const bureau = office('bureau', 'north', 'oriel', { since: date('2006') })
		expect(found(wished)).toHaveLength(1)
		expect(found([...wished, bureau])).toEqual([])
		expect(foundOf('SHARED_OFFICE', [...wished, bureau])).toHaveLength(1)
	})

	it('is half as timely if the outcome of one wish is unknown', () => {
		expect(scoreOf(only([seeks(), offers()]), 'time')).toBe(1)
		expect(scoreOf(only([seeks({ status: 'inconnu' }), offers()]), 'time')).toBe(0.5)
	})

	it('is complementary by its share of the wanted sectors', () => {
		const wanted = seeks({ sectors: ['sector:wine', 'sector:water'] })
		expect(scoreOf(only([wanted, offers({ sectors: ['sector:wine'] })]), 'complementarity')).toBe(0.5)
		expect(scoreOf(only([wanted, offers()]), 'complementarity')).toBeUndefined()
	})

	it('is feasible if it names the seeker, half if the seeker names its actor', () => {
		expect(scoreOf(only([seeks(), offers({ other: 'south' })]), 'feasibility')).toBe(1)
		expect(scoreOf(only([seeks({ other: 'north' }), offers()]), 'feasibility')).toBe(0.5)
		expect(scoreOf(only([seeks(), offers()]), 'feasibility')).toBe(0.2)
	})
})
