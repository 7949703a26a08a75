import { describe, expect, it } from 'vitest'
import { bySimilaritySteps } from '../../../../server/analysis/matrix/find'
import { runToEnd } from '../../../../server/snapshot/steps'

/** Rows of counts by key, the largest first, in the order that they are given. */
function ordered(rows: Readonly<Record<string, readonly number[]>>): readonly string[] {
	const heads = Object.entries(rows).map(([key, counts]) => ({
		key,
		count: counts.reduce((a, b) => a + b, 0),
	}))
	const others = (Object.values(rows)[0] ?? []).map((_count, at) => ({ key: String(at), count: 1 }))
	const count = (key: string, other: string) => rows[key]?.[Number(other)] ?? 0
	return runToEnd(bySimilaritySteps(heads, others, count)).map(({ key }) => key)
}

describe('heads by likeness', () => {
	it('begin with the largest, and go on with the one most like the last', () => {
		expect(ordered({ first: [3, 0], second: [0, 2], third: [1, 0] })).toEqual(['first', 'third', 'second'])
	})

	it('go by the cosine: what has the same shares is alike however little it is', () => {
		expect(ordered({ large: [8, 4, 0], mixed: [4, 4, 4], small: [2, 1, 0] })).toEqual([
			'large',
			'small',
			'mixed',
		])
	})

	it('of equals take the larger, then the lower key, as they come', () => {
		expect(ordered({ a: [5, 0, 0], b: [0, 2, 0], c: [0, 0, 2], d: [0, 1, 0] })).toEqual(['a', 'b', 'd', 'c'])
	})

	it('hold every head once, those without any record last', () => {
		expect(ordered({ a: [1, 1], b: [0, 1], none: [0, 0] })).toEqual(['a', 'b', 'none'])
		expect(ordered({})).toEqual([])
	})
})
