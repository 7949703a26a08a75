import { describe, expect, it } from 'vitest'
import { nearDays } from '../../../../server/analysis/overlaps/nearDays'

/** Pairs of positions; days as first and last. */
const pairsOf = (days: readonly (readonly [number, number])[], margin: number) => {
	const pairs: string[] = []
	const group = {
		rows: days.map((_, index) => index),
		first: days.map(([first]) => first),
		last: days.map(([, last]) => last),
	}
	nearDays(group, margin, (row, other) => pairs.push(`${row} ${other}`))
	return pairs
}

describe('days in the order of their first', () => {
	it('are near where they share a day', () => {
		expect(
			pairsOf(
				[
					[1, 5],
					[5, 6],
					[7, 7],
				],
				0,
			),
		).toEqual(['0 1'])
	})

	it('are near where one starts within the margin after the other, however long another one takes', () => {
		const days = [
			[1, 30],
			[2, 3],
			[5, 6],
			[9, 9],
		] as const
		expect(pairsOf(days, 2)).toEqual(['0 1', '0 2', '0 3', '1 2'])
		expect(pairsOf(days, 3)).toEqual(['0 1', '0 2', '0 3', '1 2', '2 3'])
	})
})
