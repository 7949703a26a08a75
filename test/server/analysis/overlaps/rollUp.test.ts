import { describe, expect, it } from 'vitest'
import type { OverlapKind } from '../../../../schema/enums'
import type { GraphRecord } from '../../../../server/domain/records'
import { BadInput } from '../../../../server/errors'
import { harbours } from '../../../fixtures/harbours'
import { type OverlapSearch, overlapsIn } from '../../../fixtures/overlaps'
import { mission, partnership, territory } from '../../../fixtures/records'

const found = (kind: OverlapKind, records: readonly GraphRecord[], more: OverlapSearch = {}) =>
	overlapsIn(harbours(records), { kinds: [kind], ...more })
const toStates = { rollUpPartner: 'state' }
const toRegions = { rollUpFrench: 'region' }

describe('roll-up of crowding', () => {
	const apart = [mission('a', 'north', 'docks', '2010-05-01'), mission('b', 'south', 'brume', '2010-05-03')]

	it('groups all stops of a province, even one without a city', () => {
		expect(found('CROWDING', apart)).toEqual([])
		const records = [...apart, mission('c', 'isle', 'littoral', '2010-05-05')]
		expect(found('CROWDING', records, toStates)).toMatchObject([
			{ place: 'littoral', actorCount: 3, crowding: { missions: 3 } },
		])
	})

	it('makes one actor of two towns of a région, while the evidence names them', () => {
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

	it('has a key by the place of that level', () => {
		const oriel = [mission('a', 'north', 'oriel', '2010-05-01'), mission('b', 'south', 'oriel', '2010-05-03')]
		const [city] = found('CROWDING', oriel)
		const [state] = found('CROWDING', oriel, toStates)
		expect(state?.id).not.toBe(city?.id)
		expect(found('CROWDING', apart, toStates)[0]?.id).toBe(state?.id)
	})

	it('moves a visit to a commune to its own département, not to that of its métropole', () => {
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
	it('makes one partner of all places of a province', () => {
		const links = [partnership('a', ['north'], ['oriel']), partnership('b', ['south'], ['brume'])]
		expect(found('SAME_PARTNER', links)).toEqual([])
		expect(found('SAME_PARTNER', links, toStates)).toMatchObject([{ partner: 'littoral', actorCount: 2 }])
	})
})

describe('the levels of a roll-up', () => {
	it.each([
		[{ rollUpFrench: 'province' }, 'rollUpFrench'],
		[{ rollUpPartner: 'region' }, 'state, town, ward'],
		[{ rollUpFrench: 'country' }, 'commune, departement, metropole, region'],
	])('must be known: %j is refused with the known levels', (levels, said) => {
		expect(() => found('CROWDING', [], levels)).toThrow(BadInput)
		expect(() => found('CROWDING', [], levels)).toThrow(said)
	})
})
