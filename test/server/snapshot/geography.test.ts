import { describe, expect, it } from 'vitest'
import { type Actor, atLevel, countryOf, isWithin } from '../../../server/snapshot/geography'
import { harbours } from '../../fixtures/harbours'
import { organisation, territory } from '../../fixtures/records'

const { geography } = harbours()
const actor = (id: string): Actor => geography.actor(id)
const contains = (outer: string, inner: string): boolean => actor(inner).containers.includes(actor(outer))

describe('A territory', () => {
	it('contains the territories below it, by any path, and their organisations', () => {
		expect(contains('north', 'city')).toBe(true)
		expect(contains('metropole', 'university')).toBe(true)
		expect(contains('city', 'university')).toBe(true)
		expect(contains('south', 'city')).toBe(false)
		expect(contains('city', 'metropole')).toBe(false)
	})

	it('does not contain itself', () => {
		expect(contains('city', 'city')).toBe(false)
		expect(isWithin(actor('city'), actor('city'))).toBe(true)
		expect(isWithin(actor('city'), actor('south'))).toBe(false)
	})

	it('that is the main département of an EPCI contains it, and not its communes of another département', () => {
		const { geography: wider } = harbours([
			territory('plain', 'departement', { partOf: ['south'] }),
			territory('border', 'commune', { partOf: ['metropole', 'plain'] }),
			organisation('school', 'university', 'border'),
		])
		const around = (id: string) =>
			wider
				.actor(id)
				.containers.map((outer) => outer.id)
				.sort()
		expect(around('border')).toEqual(['metropole', 'plain', 'south'])
		expect(around('school')).toEqual(['border', 'metropole', 'plain', 'south'])
		expect(around('metropole')).toEqual(['coast', 'north'])
	})

	it('that is a country contains nobody', () => {
		expect(contains('territory:FR', 'north')).toBe(false)
		expect(contains('territory:VM', 'docks')).toBe(false)
		expect(contains('territory:FR', 'organisation:o-cuf')).toBe(false)
	})

	it('that is a grouping contains its members and all that they contain', () => {
		expect(contains('estuary', 'docks')).toBe(true)
		expect(contains('estuary', 'capital')).toBe(false)
	})

	it('in a circle of bad data is contained only once', () => {
		const circle = harbours([
			territory('one', 'commune', { partOf: ['other'] }),
			territory('other', 'epci', { partOf: ['one'] }),
		])
		expect(circle.geography.actor('one').containers.map(({ id }) => id)).toEqual(['other'])
	})

	it('has a métropole of its own only if it is a commune', () => {
		expect(actor('city').intercommunalities).toEqual([actor('metropole')])
		expect([...actor('university').intercommunalities, ...actor('metropole').intercommunalities]).toEqual([])
	})
})

describe('The place of an actor', () => {
	it('is its territory, or the actor itself if it is one', () => {
		expect(actor('university').place).toBe(actor('city'))
		expect(actor('city').place).toBe(actor('city'))
		expect(actor('nobody').place).toBeNull()
	})

	it('tells its country, and its population', () => {
		const inhabited = harbours([territory('town', 'commune', { population: 900 })]).geography
		expect(inhabited.actor('town').population).toBe(900)
		const stands = (id: string) => [actor(id).isAtHome, countryOf(actor(id))]
		expect(['north', 'university', 'their-consulate', 'oriel'].map(stands)).toEqual([
			[true, 'FR'],
			[true, 'FR'],
			[true, 'FR'],
			[false, 'VM'],
		])
		expect(stands('nobody')).toEqual([false, undefined])
	})
})

describe('The city of a place', () => {
	it('is itself at the level of cities, and the parent for a ward', () => {
		expect(actor('oriel').city).toBe(actor('oriel'))
		expect(actor('docks').city).toBe(actor('oriel'))
	})

	it('does not exist for a division, which counts as itself', () => {
		expect(actor('littoral').city).toBeNull()
		expect(actor('littoral').countingPlace).toBe(actor('littoral'))
	})

	it('is itself for a place that the data set names as an exception', () => {
		expect(actor('free').city).toBe(actor('free'))
	})

	it('is itself for a ward directly under a division', () => {
		expect(actor('outpost').city).toBe(actor('outpost'))
	})

	it('does not exist for a country or a grouping, which count nowhere', () => {
		expect(actor('territory:VM').countingPlace).toBeNull()
		expect(actor('estuary').countingPlace).toBeNull()
		expect(actor('nowhere').countingPlace).toBeNull()
	})

	it('in France is the EPCI or métropole of a commune, else the commune', () => {
		expect(actor('city').city).toBe(actor('metropole'))
		expect(actor('metropole').city).toBe(actor('metropole'))
		expect(actor('village').city).toBe(actor('village'))
		expect(actor('north').city).toBeNull()
	})
})

describe('The division of a place', () => {
	it('is its ancestor at the first level of the partner country', () => {
		expect(actor('docks').division).toBe(actor('littoral'))
		expect(actor('littoral').division).toBe(actor('littoral'))
		expect(actor('city').division).toBeNull()
		expect(geography.divisions.map(({ id }) => id)).toEqual(['free', 'littoral', 'marches'])
	})
})

describe('An actor seen at another level', () => {
	it('is the territory around it of that level', () => {
		expect(atLevel(actor('university'), 'region')).toBe(actor('north'))
		expect(atLevel(actor('city'), 'metropole')).toBe(actor('metropole'))
		expect(atLevel(actor('docks'), 'state')).toBe(actor('littoral'))
	})

	it('is itself if it has no ancestor of that level', () => {
		expect(atLevel(actor('village'), 'metropole')).toBe(actor('village'))
		expect(atLevel(actor('south'), 'commune')).toBe(actor('south'))
	})
})
