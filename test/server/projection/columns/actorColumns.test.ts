import { describe, expect, it } from 'vitest'
import { NOWHERE } from '../../../../server/projection/columns/actorColumns'
import { harbours } from '../../../fixtures/harbours'

describe('actors as numbers', () => {
	it('know the places that are their own province, by their ids', () => {
		const { actors } = harbours().columns
		expect(actors.provinces.map((place) => actors.id(place))).toEqual(['free', 'littoral', 'marches'])
	})

	it('know the city and the French région of where they stand, where there is one', () => {
		const { actors } = harbours().columns
		const { numbers } = actors
		const named = (find: (actor: number) => number, ids: readonly string[]) =>
			ids.map((id) => find(numbers.of(id))).map((found) => (found === NOWHERE ? null : numbers.id(found)))
		const places = ['docks', 'littoral', 'university', 'coast', 'territory:FR']
		expect(named((actor) => actors.cityOf(actor), places)).toEqual(['oriel', null, 'metropole', null, null])
		expect(named((actor) => actors.regionOf(actor), places)).toEqual([null, null, 'north', 'north', null])
	})
})
