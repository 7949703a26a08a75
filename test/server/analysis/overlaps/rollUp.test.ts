import { describe, expect, it } from 'vitest'
import type { OverlapKind } from '../../../../schema/enums'
import type { GraphRecord } from '../../../../server/domain/records'
import { BadInput } from '../../../../server/errors'
import { harbours } from '../../../fixtures/harbours'
import { type OverlapSearch, overlapsIn } from '../../../fixtures/overlaps'
import { meeting, mission, office, organisation, partnership, territory } from '../../../fixtures/records'

const found = (kind: OverlapKind, records: readonly GraphRecord[], more: OverlapSearch = {}) =>
	overlapsIn(harbours(records), { kinds: [kind], ...more })
const toStates = { rollUpPartner: 'state' }
const toRegions = { rollUpFrench: 'region' }

describe('roll-up of crowding', () => {
	const apart = [mission('a', 'north', 'docks', '2010-05-01'), mission('b', 'south', 'brume', '2010-05-03')]

	it('counts every stop of a province once its cities stand for it, a province-only stop too', () => {
		expect(found('CROWDING', apart)).toEqual([])
		const records = [...apart, mission('c', 'isle', 'littoral', '2010-05-05')]
		expect(found('CROWDING', records, toStates)).toMatchObject([
			{ place: 'littoral', actorCount: 3, crowding: { missions: 3 } },
		])
	})

	it('counts a mission that stops at two cities of a province once', () => {
		const records = [
			apart[0],
			mission('b', 'south', 'brume', '2010-05-03', { stops: ['oriel'] }),
		] as GraphRecord[]
		expect(found('CROWDING', records, toStates)).toMatchObject([{ crowding: { missions: 2 } }])
	})

	it('takes the event of any city of the province as the occasion', () => {
		const records = [...apart, meeting('fair', 'brume', '2010-05-01..2010-05-04')]
		expect(found('CROWDING', records, toStates)).toMatchObject([{ crowding: { occasion: 'fair' } }])
	})

	it('leaves one actor of two towns of one région, whose evidence still names them', () => {
		const towns = [
			mission('a', 'city', 'oriel', '2010-05-01', { nameOfTheTime: 'Ville' }),
			mission('b', 'village', 'oriel', '2010-05-03'),
		]
		expect(found('CROWDING', towns)).toHaveLength(1)
		expect(found('CROWDING', towns, toRegions)).toEqual([])
		const [rolled] = found('CROWDING', [...towns, mission('c', 'south', 'oriel', '2010-05-02')], toRegions)
		expect(rolled?.actors).toEqual(['north', 'south'])
		expect(rolled?.evidence.map(({ actors }) => actors)).toEqual([['city'], ['south'], ['village']])
		expect(JSON.stringify(rolled?.sentence)).not.toContain('Ville')
	})

	it('has a key of the place at that level', () => {
		const oriel = [mission('a', 'north', 'oriel', '2010-05-01'), mission('b', 'south', 'oriel', '2010-05-03')]
		const [city] = found('CROWDING', oriel)
		const [state] = found('CROWDING', oriel, toStates)
		expect(state?.id).not.toBe(city?.id)
		expect(found('CROWDING', apart, toStates)[0]?.id).toBe(state?.id)
	})

	it('rolls the places of visits up on the French side', () => {
		const visits = [
			mission('a', 'oriel', 'city', '2010-05-01', { direction: 'PARTNER_TO_FR' }),
			mission('b', 'capital', 'village', '2010-05-02', { direction: 'PARTNER_TO_FR' }),
		]
		const directions = ['PARTNER_TO_FR'] as const
		expect(found('CROWDING', visits, { directions })).toEqual([])
		expect(found('CROWDING', visits, { directions, rollUpFrench: 'departement' })).toMatchObject([
			{ place: 'coast', actorCount: 2 },
		])
	})

	it('takes a visit to a commune to its own département, whatever the main one of its métropole', () => {
		const places = [
			territory('plain', 'departement', { partOf: ['south'] }),
			territory('border', 'commune', { partOf: ['plain', 'metropole'] }),
		]
		const visits = [
			mission('a', 'oriel', 'border', '2010-05-01', { direction: 'PARTNER_TO_FR' }),
			mission('b', 'capital', 'city', '2010-05-02', { direction: 'PARTNER_TO_FR' }),
			mission('c', 'brume', 'border', '2010-05-03', { direction: 'PARTNER_TO_FR' }),
		]
		const directions = ['PARTNER_TO_FR'] as const
		expect(found('CROWDING', [...places, ...visits], { directions })).toMatchObject([
			{ place: 'metropole', actorCount: 3 },
		])
		expect(
			found('CROWDING', [...places, ...visits], { directions, rollUpFrench: 'departement' }),
		).toMatchObject([{ place: 'plain', actorCount: 2 }])
	})
})

describe('roll-up of links and offices', () => {
	it('makes one partner of the places of a province', () => {
		const links = [partnership('a', ['north'], ['oriel']), partnership('b', ['south'], ['brume'])]
		expect(found('SAME_PARTNER', links)).toEqual([])
		expect(found('SAME_PARTNER', links, toStates)).toMatchObject([{ partner: 'littoral', actorCount: 2 }])
	})

	it('makes one actor of the towns and the university of a région', () => {
		const links = [partnership('a', ['university'], ['oriel']), partnership('b', ['village'], ['oriel'])]
		expect(found('SAME_PARTNER', links)).toHaveLength(1)
		expect(found('SAME_PARTNER', links, toRegions)).toEqual([])
	})

	it('gathers the offices of a province, but not the posts of the State', () => {
		const offices = [
			office('a', 'north', 'oriel'),
			office('b', 'south', 'brume'),
			office('c', 'alliance', 'oriel'),
		]
		const records = [organisation('alliance', 'alliance-francaise', 'isle'), ...offices]
		expect(found('SAME_CITY_OFFICES', records)).toEqual([])
		const rolled = { ...toStates, ...toRegions }
		expect(found('SAME_CITY_OFFICES', records, rolled)).toMatchObject([
			{ place: 'littoral', actors: ['north', 'south'] },
		])
	})

	it('asks for the same place at the level named instead of the province', () => {
		const links = [partnership('a', ['north'], ['docks']), partnership('b', ['village'], ['brume'])]
		expect(found('SAME_TERRITORY', links)).toMatchObject([{ place: 'littoral' }])
		expect(found('SAME_TERRITORY', links, toStates)).toEqual(found('SAME_TERRITORY', links))
		expect(found('SAME_TERRITORY', links, { rollUpPartner: 'town' })).toEqual([])
	})

	it('leaves an actor without an ancestor of the level as it is', () => {
		const links = [partnership('a', ['village'], ['oriel']), partnership('b', ['metropole'], ['oriel'])]
		expect(found('SAME_PARTNER', links, { rollUpFrench: 'metropole' })).toMatchObject([
			{ actors: ['metropole', 'village'] },
		])
	})
})

describe('the levels of a roll-up', () => {
	it.each([
		[{ rollUpFrench: 'province' }, 'rollUpFrench'],
		[{ rollUpPartner: 'region' }, 'state, town, ward'],
		[{ rollUpFrench: 'country' }, 'commune, departement, metropole, region'],
	])('are those that are loaded: %j is refused, with what is accepted', (levels, said) => {
		expect(() => found('CROWDING', [], levels)).toThrow(BadInput)
		expect(() => found('CROWDING', [], levels)).toThrow(said)
	})
})
