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

describe('rows or columns sorted by similarity', () => {
	it('start with the largest and continue with the one most similar to the last', () => {
		expect(ordered({ first: [3, 0], second: [0, 2], third: [1, 0] })).toEqual(['first', 'third', 'second'])
	})

	it('compare shares by the cosine, whatever the size', () => {
		expect(ordered({ large: [8, 4, 0], mixed: [4, 4, 4], small: [2, 1, 0] })).toEqual([
			'large',
			'small',
			'mixed',
		])
	})

	it('prefer the larger of equally similar ones, then the lower key', () => {
		expect(ordered({ a: [5, 0, 0], b: [0, 2, 0], c: [0, 0, 2], d: [0, 1, 0] })).toEqual(['a', 'b', 'd', 'c'])
	})

	it('are all there once, empty ones last', () => {
		expect(ordered({ a: [1, 1], b: [0, 1], none: [0, 0] })).toEqual(['a', 'b', 'none'])
		expect(ordered({})).toEqual([])
	})
})
