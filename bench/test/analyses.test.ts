/** Which results the comparison with Cypher accepts as equal, and which differences it finds. */
import { describe, expect, it } from 'vitest'
import { expectEqualRows, type Row } from '../analyses/analysis'

const ROWS: readonly Row[] = [
	['a', 2, ['x', 'y'], 0.5],
	['b', 3, ['z'], 1 / 3],
]
const compared = (others: readonly Row[]) => () => expectEqualRows('TEST', ROWS, others)

describe('The rows of two sides', () => {
	it('are equal in any order of rows and lists, and whatever the last digits of measures', () => {
		expect(
			compared([
				['b', 3, () => ['z'], 0.33333333333],
				['a', 2, ['y', 'x'], 0.5],
			]),
		).not.toThrow()
	})

	it.each<[string, readonly Row[]]>([
		['one is missing', ROWS.slice(1)],
		['one is too many', [...ROWS, ['c', 1, [], 0]]],
		['a count differs', [['a', 3, ['x', 'y'], 0.5], ROWS[1] as Row]],
		['an actor differs', [['a', 2, ['x'], 0.5], ROWS[1] as Row]],
		['a measure differs by a hundred-millionth', [['a', 2, ['x', 'y'], 0.50000001], ROWS[1] as Row]],
	])('differ when %s', (_what, others) => {
		expect(compared(others)).toThrow('TEST: expected equal rows')
	})
})
