import { describe, expect, it } from 'vitest'
import { poissonTail } from '../../../../server/analysis/measures/poissonTail'

describe('the Poisson tail', () => {
	it('of 6 or more where 1.97 are usual is .016', () => {
		expect(poissonTail(1.97, 6)).toBeCloseTo(0.016, 3)
	})

	it('is certain for none or more, and nothing where none is usual', () => {
		expect(poissonTail(3, 0)).toBe(1)
		expect(poissonTail(0, 1)).toBe(0)
	})

	it('of one or more is 1 − e^−λ', () => {
		expect(poissonTail(0.5, 1)).toBeCloseTo(1 - Math.exp(-0.5), 12)
	})

	it('holds for large means', () => {
		expect(poissonTail(2000, 1500)).toBeCloseTo(1, 9)
		expect(poissonTail(2000, 2600)).toBeCloseTo(0, 9)
	})
})
