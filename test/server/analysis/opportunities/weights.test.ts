import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '../../../../schema/criteria'
import {
	chooseWeights,
	shareOfWeight,
	weightedScore,
} from '../../../../server/analysis/opportunities/weights'
import { BadInput } from '../../../../server/errors'

describe('weights of the criteria', () => {
	it('add up to one by default', () => {
		const total = Object.values(DEFAULT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)
		expect(total).toBeCloseTo(1, 12)
	})

	it('replace the default ones if given', () => {
		expect(chooseWeights({ equity: 0.5 })).toEqual({ ...DEFAULT_WEIGHTS, equity: 0.5 })
	})

	it('are refused below 0, above 1, if not a number, and if all are 0', () => {
		expect(() => chooseWeights({ time: -0.1 })).toThrow(BadInput)
		expect(() => chooseWeights({ time: 1.1 })).toThrow(BadInput)
		expect(() => chooseWeights({ time: Number.NaN })).toThrow(/time is a number from 0 to 1; got NaN/)
		const none = { affinity: 0, time: 0, complementarity: 0, feasibility: 0, equity: 0 }
		expect(() => chooseWeights(none)).toThrow(/above 0/)
	})

	it('are distributed among the criteria with data', () => {
		const scores = { affinity: 1, time: 0.5, complementarity: null, feasibility: null, equity: null }
		expect(shareOfWeight('affinity', scores, DEFAULT_WEIGHTS)).toBeCloseTo(0.35 / 0.6, 12)
		expect(weightedScore(scores, DEFAULT_WEIGHTS)).toBeCloseTo((0.35 + 0.125) / 0.6, 12)
	})
})
