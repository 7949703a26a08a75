import { describe, expect, it } from 'vitest'
import { harbours } from '../../fixtures/harbours'
import { organisation, territory } from '../../fixtures/records'

const { places } = harbours()

describe('a territory', () => {
	it('contains the territories below it, whatever the way, and the organisations placed there', () => {
		expect(places.contains('north', 'city')).toBe(true)
		expect(places.contains('metropole', 'university')).toBe(true)
		expect(places.contains('city', 'university')).toBe(true)
		expect(places.contains('south', 'city')).toBe(false)
		expect(places.contains('city', 'metropole')).toBe(false)
	})

	it('does not contain itself', () => {
		expect(places.contains('city', 'city')).toBe(false)
		expect(places.isWithin('city', 'city')).toBe(true)
	})

	it('that is a country groups and contains nobody', () => {
		expect(places.contains('territory:FR', 'north')).toBe(false)
		expect(places.contains('territory:VM', 'docks')).toBe(false)
		expect(places.ancestors('docks').has('territory:VM')).toBe(false)
	})

	it('that is a grouping contains its members and what they contain', () => {
		expect(places.contains('estuary', 'docks')).toBe(true)
		expect(places.contains('estuary', 'capital')).toBe(false)
	})

	it('in a circle of bad data still has an end', () => {
		const circle = harbours([
			territory('one', 'commune', { partOf: ['other'] }),
			territory('other', 'epci', { partOf: ['one'] }),
		])
		expect([...circle.places.ancestors('one')]).toEqual(['other'])
	})
})

describe('the place of an actor', () => {
	it('is its territory, a territory’s own is itself', () => {
		expect(places.placeOf('university')).toBe('city')
		expect(places.placeOf('city')).toBe('city')
		expect(places.placeOf('nobody')).toBeNull()
	})
})

describe('the city of a place', () => {
	it('is itself at a city’s level, and its parent’s for a ward', () => {
		expect(places.cityOf('oriel')).toBe('oriel')
		expect(places.cityOf('docks')).toBe('oriel')
	})

	it('is none for a province, whose stops stand in a bucket of that province alone', () => {
		expect(places.cityOf('littoral')).toBeNull()
		expect(places.keyOf('littoral')).toBe('littoral')
	})

	it('is itself for a place that the data set names as an exception', () => {
		expect(places.cityOf('free')).toBe('free')
	})

	it('is itself for a ward straight under a province', () => {
		expect(places.cityOf('outpost')).toBe('outpost')
	})

	it('is none for a country or a grouping, which count nowhere', () => {
		expect(places.keyOf('territory:VM')).toBeNull()
		expect(places.keyOf('estuary')).toBeNull()
		expect(places.keyOf('nowhere')).toBeNull()
	})

	it('in France is the EPCI or métropole of a commune, else the commune', () => {
		expect(places.cityOf('city')).toBe('metropole')
		expect(places.cityOf('metropole')).toBe('metropole')
		expect(places.cityOf('village')).toBe('village')
		expect(places.cityOf('north')).toBeNull()
	})
})

describe('the province of a place', () => {
	it('is the first level of the partner’s tree', () => {
		expect(places.provinceOf('docks')).toBe('littoral')
		expect(places.provinceOf('littoral')).toBe('littoral')
		expect(places.provinceOf('city')).toBeNull()
	})
})

describe('roll-up', () => {
	it('names its level', () => {
		expect(places.rollUp('university', 'region')).toBe('north')
		expect(places.rollUp('city', 'metropole')).toBe('metropole')
		expect(places.rollUp('docks', 'state')).toBe('littoral')
	})

	it('leaves an actor without an ancestor of that level itself', () => {
		expect(places.rollUp('village', 'metropole')).toBe('village')
		expect(places.rollUp('south', 'commune')).toBe('south')
	})
})

describe('places that change', () => {
	it('are climbed again', () => {
		const projection = harbours()
		expect(projection.places.contains('south', 'village')).toBe(false)
		projection.load({ ...territory('village', 'commune', { partOf: ['south'] }), version: 2 })
		expect(projection.places.contains('south', 'village')).toBe(true)
		projection.load(organisation('school', 'school', 'village'))
		expect(projection.places.contains('south', 'school')).toBe(true)
	})
})
