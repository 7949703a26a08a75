import { describe, expect, it } from 'vitest'
import { placeRadialNames } from '../../../../client/features/constellations/placeRadialNames'
import { fc } from '../../../fixtures/fastCheck'

const FRAME = { width: 420, height: 300, size: 11, sign: 7 }

describe('The names on the drawing of a constellation', () => {
	it('keep clear of other signs, so that a name is never taken for its neighbour’s', () => {
		// « Nantes » would end three pixels before the other sign.
		const [first] = placeRadialNames(
			[
				{ id: 'e', name: 'Nantes', nameLanguage: 'fr', x: 300, y: 150 },
				{ id: 'o', name: 'Brest', nameLanguage: 'fr', x: 354, y: 150 },
			],
			FRAME,
		)
		expect(first).toMatchObject({ name: 'Nantes', anchor: 'middle' })
	})

	it('never cover each other or leave the picture, and the first ones get room first', () => {
		const point = fc.record({
			id: fc.uuid(),
			name: fc.string({ minLength: 1, maxLength: 30 }),
			nameLanguage: fc.constant('fr'),
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
