import { describe, expect, it } from 'vitest'
import { betweenness } from '../../../../client/views/graph/betweenness'

const rounded = (ties: readonly (readonly [string, string])[]): Record<string, number> =>
	Object.fromEntries([...betweenness(ties)].map(([id, value]) => [id, Math.round(value * 1000) / 1000]))

describe('Betweenness', () => {
	it('is 1 in the middle of a star, 0 at its ends, however often a tie is given', () => {
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

	it('is shared between equal ways', () => {
		// A square: each corner has half of the one pair across it, of three.
		expect(
			rounded([
				['a', 'b'],
				['b', 'c'],
				['c', 'd'],
				['d', 'a'],
			]),
		).toEqual({ a: 0.167, b: 0.167, c: 0.167, d: 0.167 })
	})

	it('of a chain of five is that of the textbooks: 0, 3, 4, 3, 0 of six pairs', () => {
		expect(
			rounded([
				['a', 'b'],
				['b', 'c'],
				['c', 'd'],
				['d', 'e'],
			]),
		).toEqual({ a: 0, b: 0.5, c: 0.667, d: 0.5, e: 0 })
	})

	it('of two parts counts no way between them, and of nothing is nothing', () => {
		expect(
			rounded([
				['a', 'b'],
				['x', 'y'],
			]),
		).toEqual({ a: 0, b: 0, x: 0, y: 0 })
		expect(betweenness([]).size).toBe(0)
	})
})
