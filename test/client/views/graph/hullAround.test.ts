import { describe, expect, it } from 'vitest'
import { convexHull, hullAround } from '../../../../client/views/graph/hullAround'
import { placeRegionLabel } from '../../../../client/views/graph/placeRegionLabel'

const SQUARE = [
	{ x: 0, y: 200 },
	{ x: 0, y: 0 },
	{ x: 200, y: 0 },
	{ x: 200, y: 200 },
]

describe('The outline round some actors', () => {
	it('has the outermost as corners, clockwise', () => {
		expect(convexHull([...SQUARE, { x: 100, y: 90 }, { x: 0, y: 0 }])).toEqual(SQUARE)
	})

	it('has no corner on a straight side, and two where all stand in a line', () => {
		expect(convexHull([...SQUARE, { x: 100, y: 0 }, { x: 200, y: 50 }])).toEqual(SQUARE)
		const line = [0, 10, 20, 30].map((x) => ({ x, y: 5 }))
		expect(convexHull(line)).toHaveLength(2)
		expect(convexHull(line)).toEqual(expect.arrayContaining([line[0], line[3]]))
	})

	it('keeps its distance and has round corners', () => {
		expect(hullAround(SQUARE, 10)).toBe(
			'M-10 200L-10 0A10 10 0 0 1 0 -10L200 -10A10 10 0 0 1 210 0L210 200A10 10 0 0 1 200 210L0 210A10 10 0 0 1 -10 200Z',
		)
	})

	it('is a circle round one, a capsule round two, nothing round nobody', () => {
		expect(hullAround([{ x: 5, y: 5 }], 10)).toBe('M-5 5a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z')
		expect(
			hullAround(
				[
					{ x: 0, y: 0 },
					{ x: 9, y: 0 },
				],
				5,
			).match(/A/g),
		).toHaveLength(2)
		expect(hullAround([], 10)).toBe('')
	})
})

describe('The words of a region', () => {
	const size = { width: 60, height: 30 }

	it('stand inside, clear of the signs', () => {
		const signs = [...SQUARE, { x: 100, y: 100 }]
		const { x, y } = placeRegionLabel(SQUARE, signs, size, 34)
		expect(x).toBeGreaterThan(0)
		expect(x).toBeLessThan(200)
		expect(Math.abs(x - 100) > 30 || Math.abs(y - 100) > 15).toBe(true)
	})

	it('stand above where no place inside is clear', () => {
		const corners = [
			{ x: 0, y: 0 },
			{ x: 30, y: 0 },
			{ x: 15, y: 30 },
		]
		expect(placeRegionLabel(corners, corners, size, 34).y).toBeLessThan(-34)
	})
})
