import { describe, expect, it } from 'vitest'
import {
	doBoxesMeet,
	type LabelBox,
	type LabelRequest,
	placeLabels,
} from '../../../../client/views/graph/placeLabels'
import { fc } from '../../../fixtures/fastCheck'

const label = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
	key,
	x,
	y,
	radius: 6,
	width: 80,
	height: 17,
	isMain: false,
	...more,
})

describe('Names on the graph', () => {
	it('are left out if no side is free', () => {
		const crowd = [-40, 0, 40].flatMap((x) => [-16, 0, 16].map((y) => label(`${x} ${y}`, x, y)))
		const placed = placeLabels([...crowd, label('last', 1, 1)])
		expect(placed.has('last')).toBe(false)
		expect(placed.size).toBeLessThan(crowd.length)
	})

	it("cover other signs only for the graph's own subjects", () => {
		const ring = [
			[40, 0],
			[-40, 0],
			[0, 18],
			[0, -18],
			[40, 18],
			[-40, 18],
			[40, -18],
			[-40, -18],
		].map(([x = 0, y = 0], index) => label(`sign ${index}`, x, y, { width: 1, height: 1 }))
		expect(placeLabels([label('plain', 0, 0), ...ring]).has('plain')).toBe(false)
		expect(placeLabels([label('main', 0, 0, { isMain: true }), ...ring]).has('main')).toBe(true)
	})

	it('are never cut by the edge of the screen', () => {
		const screen: LabelBox = { left: 0, top: 0, right: 150, bottom: 200 }
		expect(placeLabels([label('a', 120, 100)], [], screen).get('a')?.anchor).toBe('end')
	})

	it('never cover each other, in any picture', () => {
		const anything = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })), {
			minLength: 1,
			maxLength: 60,
		})
		fc.assert(
			fc.property(anything, (points) => {
				const asked = points.map(([x, y], index) => label(`${index}`, x, y, { isMain: index < 10 }))
				const placed = placeLabels(asked)
				const boxes = asked.flatMap(({ key, width, height }) => {
					const place = placed.get(key)
					if (!place) return []
					const start = { start: 0, middle: width / 2, end: width }[place.anchor]
					const left = place.x - start
					return [{ left, right: left + width, top: place.y - height / 2, bottom: place.y + height / 2 }]
				})
				return boxes.every((one, index) => boxes.slice(index + 1).every((other) => !doBoxesMeet(one, other)))
			}),
			{ numRuns: 60 },
		)
	})
})
