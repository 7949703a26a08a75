import { describe, expect, it } from 'vitest'
import { harbours } from '../../../fixtures/harbours'

describe('actors as numbers', () => {
	it('know the places that are their own province, by their ids', () => {
		const { actors } = harbours().columns
		expect(actors.provinces.map((place) => actors.id(place))).toEqual(['free', 'littoral', 'marches'])
	})
})
