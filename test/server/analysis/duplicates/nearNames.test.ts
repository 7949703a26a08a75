import { describe, expect, it } from 'vitest'
import { nearNames } from '../../../../server/analysis/duplicates/nearNames'

const pairsOf = (names: Readonly<Record<string, readonly string[]>>) => {
	const things = Object.entries(names).map(([id, its]) => ({ id, names: its }))
	return nearNames(things)
		.map((pair) =>
			pair
				.map(({ id }) => id)
				.sort()
				.join(' '),
		)
		.sort()
}

describe('names that are near', () => {
	it('are found among all that things go by, each two things once', () => {
		const names = { a: ['alliance'], b: ['Alliance', 'Univ Lyon'], c: ['Alliances', 'alliance', 'Univ-Lyon'] }
		expect(pairsOf(names)).toEqual(['a b', 'a c', 'b c'])
	})

	it('are the same names, or names with one letter more, less or other', () => {
		expect(pairsOf({ a: ['Alliance'], b: ['Aliance'] })).toEqual(['a b'])
		expect(pairsOf({ a: ['Alliance'], b: ['Alliande'] })).toEqual(['a b'])
		expect(pairsOf({ a: ['Alliance'], b: ['Alande'] })).toEqual([])
		// Both lack one letter to be the same, and yet two letters differ.
		expect(pairsOf({ a: ['Alliance'], b: ['lAliance'] })).toEqual([])
	})

	it('are none where nothing is left of a name', () => {
		expect(pairsOf({ a: ['…', ''], b: ['—'] })).toEqual([])
	})
})
