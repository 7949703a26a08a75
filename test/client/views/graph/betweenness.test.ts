import { describe, expect, it } from 'vitest'
import { betweenness } from '../../../../client/views/graph/betweenness'

const rounded = (ties: readonly (readonly [string, string])[]): Record<string, number> =>
	Object.fromEntries([...betweenness(ties)].map(([id, value]) => [id, Math.round(value * 1000) / 1000]))

describe('Betweenness', () => {
	it('is 1 in the middle of a star and 0 at its ends, however often a tie is repeated', () => {
		expect(
			rounded([
				['m', 'a'],
				['a', 'm'],
				['m', 'b'],
				['c', 'm'],
				['c', 'c'],
			]),
		).toEqual({ m: 1, a: 0, b: 0, c: 0 })
	})

	it('is shared between paths of equal length', () => {
		// A square: each corner lies on half of the paths of one pair, out of three pairs.
		expect(
			rounded([
				['a', 'b'],
				['b', 'c'],
				['c', 'd'],
				['d', 'a'],
			]),
		).toEqual({ a: 0.167, b: 0.167, c: 0.167, d: 0.167 })
	})

	it('has the textbook values for a chain of five: 0, 3, 4, 3, 0 of six pairs', () => {
		expect(
			rounded([
				['a', 'b'],
				['b', 'c'],
				['c', 'd'],
				['d', 'e'],
			]),
		).toEqual({ a: 0, b: 0.5, c: 0.667, d: 0.5, e: 0 })
	})

	it('counts no path between two separate parts, and is empty for an empty graph', () => {
		expect(
			rounded([
				['a', 'b'],
				['x', 'y'],
			]),
		).toEqual({ a: 0, b: 0, x: 0, y: 0 })
		expect(betweenness([]).size).toBe(0)
	})
})
