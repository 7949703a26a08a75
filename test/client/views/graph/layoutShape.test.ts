import { describe, expect, it } from 'vitest'
import { alignedAcross, fromShape, shapeFor, toShape } from '../../../../client/views/graph/layoutShape'

const SQUARE = [
	{ x: 0, y: 0 },
	{ x: 100, y: 0 },
	{ x: 100, y: 100 },
	{ x: 0, y: 100 },
]

describe('The form of a layout', () => {
	it('is drawn out along the long side of the screen, and pressed across, by the same factor', () => {
		const shape = shapeFor(SQUARE, { width: 900, height: 600 }, 1)
		expect(shape).toMatchObject({ isHigh: false })
		const { x, y } = toShape(shape, { x: 100, y: 100 })
		expect(x / y).toBeCloseTo(1.5)
		expect(x * y).toBeCloseTo(10_000)
	})

	it('stands up on a high screen', () => {
		const { x, y } = toShape(shapeFor(SQUARE, { width: 600, height: 900 }, 1), { x: 100, y: 100 })
		expect(Math.abs(y) / Math.abs(x)).toBeCloseTo(1.5)
	})

	it('changes by a factor of 2 at most, and not at all where the picture is long enough', () => {
		expect(shapeFor(SQUARE, { width: 5000, height: 600 }, 1).stretch).toBeCloseTo(Math.SQRT2)
		const long = SQUARE.map(({ x, y }) => ({ x: 3 * x, y }))
		expect(shapeFor(long, { width: 900, height: 600 }, 1).stretch).toBe(1)
		expect(shapeFor([{ x: 0, y: 0 }], { width: 900, height: 600 }, 1).stretch).toBe(1)
	})

	it.each([
		['wide', { width: 900, height: 600 }],
		['high', { width: 600, height: 900 }],
	])('has a way back for what is pinned (%s)', (_form, room) => {
		const shape = shapeFor(SQUARE, room, 1)
		const { x, y } = fromShape(shape, toShape(shape, { x: 12, y: -34 }))
		expect([x, y]).toEqual([expect.closeTo(12), expect.closeTo(-34)])
	})
})

describe('Places laid across', () => {
	it('are turned, and keep their distances', () => {
		const slope = [0, 1, 2, 3].map((step) => ({ x: step, y: 2 * step }))
		const turned = alignedAcross(slope)
		expect(turned.map(({ y }) => y)).toEqual([0, 0, 0, 0].map((y) => expect.closeTo(y)))
		const [first, last] = [turned[0], turned[3]]
		expect(Math.abs((last?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(Math.hypot(3, 6))
	})
})
