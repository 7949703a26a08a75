import { describe, expect, it } from 'vitest'
import { layoutRing } from '../../../../client/views/ring/OfficeRing'

describe('Houses around a ring', () => {
	it('face each other if there are two', () => {
		const { rows, places } = layoutRing(2)
		expect(rows).toBe(1)
		expect(places.map(({ side, row }) => [side, row])).toEqual([
			['left', 0],
			['right', 0],
		])
		expect((places[0]?.x ?? 0) + (places[1]?.x ?? 0)).toBeCloseTo(1)
	})

	it('have the shorter side centred', () => {
		const { rows, places } = layoutRing(3)
		expect(rows).toBe(2)
		expect(places.map(({ row }) => row)).toEqual([0, 0.5, 1])
	})
})
