import { describe, expect, it } from 'vitest'
import { placeRadialNames } from '../../../../client/features/constellations/placeRadialNames'
import { fc } from '../../../fixtures/fastCheck'

const FRAME = { width: 420, height: 300, size: 11, sign: 7 }

describe('The names of a sky', () => {
	it('stand beside their signs, away from the middle', () => {
		const [east, west] = placeRadialNames(
			[
				{ id: 'e', name: 'Brest', x: 300, y: 150 },
				{ id: 'w', name: 'Nantes', x: 100, y: 150 },
			],
			FRAME,
		)
		expect(east).toMatchObject({ anchor: 'start', textX: 310 })
		expect(west).toMatchObject({ anchor: 'end', textX: 90 })
	})

	it('go under or over where there is no room beside, and are left out whole where there is none at all', () => {
		const [first] = placeRadialNames([{ id: 'e', name: 'Université de Bretagne', x: 350, y: 150 }], FRAME)
		expect(first?.anchor).toBe('middle')
		const long =
			'Établissement public de coopération intercommunale du pays de nulle part, sans fin ni commencement'
		expect(placeRadialNames([{ id: 'l', name: long, x: 210, y: 150 }], FRAME)).toEqual([])
	})

	it('stand clear of the signs of others, so that nobody reads one as that of its neighbour', () => {
		// « Nantes » would end three pixels before the sign of the other.
		const [first] = placeRadialNames(
			[
				{ id: 'e', name: 'Nantes', x: 300, y: 150 },
				{ id: 'o', name: 'Brest', x: 354, y: 150 },
			],
			FRAME,
		)
		expect(first).toMatchObject({ name: 'Nantes', anchor: 'middle' })
	})

	it('never stand on one another nor leave the picture, and the first given has room before the others', () => {
		const point = fc.record({
			id: fc.uuid(),
			name: fc.string({ minLength: 1, maxLength: 30 }),
			x: fc.integer({ min: 10, max: 410 }),
			y: fc.integer({ min: 10, max: 290 }),
		})
		fc.assert(
			fc.property(fc.uniqueArray(point, { selector: ({ id }) => id, maxLength: 30 }), (points) => {
				const placed = placeRadialNames(points, FRAME)
				const boxes = placed.map(({ name, anchor, textX, textY }) => {
					const length = [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 11 : 11 * 0.52), 0)
					const left = anchor === 'start' ? textX : anchor === 'end' ? textX - length : textX - length / 2
					return { left, right: left + length, top: textY - 11 * 0.85, bottom: textY + 11 * 0.25 }
				})
				for (const [at, one] of boxes.entries()) {
					expect(one.left).toBeGreaterThanOrEqual(0)
					expect(one.right).toBeLessThanOrEqual(420)
					for (const other of boxes.slice(at + 1)) {
						const isApart =
							one.right <= other.left ||
							other.right <= one.left ||
							one.bottom <= other.top ||
							other.bottom <= one.top
						expect(isApart).toBe(true)
					}
				}
			}),
			{ numRuns: 100 },
		)
	})
})
