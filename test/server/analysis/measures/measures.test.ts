import { describe, expect, it } from 'vitest'
import { affinity } from '../../../../server/analysis/measures/affinity'
import { concentration, effectiveNumber } from '../../../../server/analysis/measures/concentration'
import { pairOverlap } from '../../../../server/analysis/measures/pairOverlap'
import { reciprocity } from '../../../../server/analysis/measures/reciprocity'
import { theil, theilSplit } from '../../../../server/analysis/measures/theil'
import { fc } from '../../../fixtures/fastCheck'

const valueIn = (measure: ReturnType<typeof concentration>): number =>
	'value' in measure ? measure.value : Number.NaN
const sets = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }).map((items) => new Set(items))

describe('Concentration and émiettement', () => {
	it('give the examples of the model', () => {
		expect(valueIn(concentration([60, 20, 10, 10]))).toBeCloseTo(0.42, 12)
		expect(valueIn(effectiveNumber([60, 20, 10, 10]))).toBeCloseTo(2.381, 3)
		expect(valueIn(concentration([3, 2, 2, 1, 1, 1, 1, 1]))).toBeCloseTo(0.1528, 4)
		expect(valueIn(effectiveNumber([3, 2, 2, 1, 1, 1, 1, 1]))).toBeCloseTo(6.545, 3)
	})

	it('show that three actors merged', () => {
		expect(valueIn(concentration([3, 2, 2, 3, 1, 1]))).toBeCloseTo(0.1944, 4)
		expect(valueIn(effectiveNumber([3, 2, 2, 3, 1, 1]))).toBeCloseTo(5.143, 3)
	})

	it('give the reason if they have no value', () => {
		expect(concentration([])).toEqual({ none: 'nothing-recorded' })
		expect(effectiveNumber([1, 1, 0])).toEqual({ none: 'too-few-actors' })
		expect(() => concentration([1, -1])).toThrow('-1 came')
	})
})

describe('Theil', () => {
	it('gives the examples of the model', () => {
		expect(theil([60, 20, 10, 10])).toBeCloseTo(0.2974, 4)
		expect(theil([3, 2, 2, 1, 1, 1, 1, 1])).toBeCloseTo(0.1002, 4)
		const split = theilSplit([
			[3, 2],
			[2, 1, 1],
			[1, 1, 1],
		])
		expect(split?.total).toBeCloseTo(0.10024, 5)
		expect(split?.between).toBeCloseTo(0.07222, 5)
		expect(split?.within).toBeCloseTo(0.02802, 5)
	})

	it('is null without any weight', () => {
		expect(theil([0, 0])).toBeNull()
		expect(theilSplit([])).toBeNull()
	})
})

describe('The overlap and affinity of two actors', () => {
	it('is .25 in the example of the model', () => {
		const one = new Map([
			['a', 0.5],
			['b', 0.5],
		])
		const other = new Map([
			['b', 0.25],
			['c', 0.75],
		])
		expect(pairOverlap(one, other)).toBeCloseTo(0.25, 12)
	})

	it('is higher for a rare shared partner than for a common one', () => {
		const shared = affinity(new Set('a'), new Set('ab'), () => 2)
		expect(shared).toBeCloseTo(1 / Math.log(2), 12)
		expect(affinity(new Set('a'), new Set('a'), () => 20)).toBeLessThan(shared)
		expect(affinity(new Set('a'), new Set('a'), () => 1)).toBe(0)
		fc.assert(
			fc.property(sets, sets, (one, other) => {
				expect(affinity(one, other, (partner) => partner + 1)).toBeCloseTo(
					affinity(other, one, (partner) => partner + 1),
					9,
				)
			}),
		)
	})
})

describe('Reciprocity', () => {
	it('is negative if most go abroad, 0 in balance', () => {
		expect(reciprocity(4, 12, 5)).toEqual({ value: -0.5 })
		expect(reciprocity(6, 6, 3)).toEqual({ value: 0 })
	})

	it('needs both directions and three places', () => {
		expect(reciprocity(0, 52, 20)).toEqual({ none: 'one-direction-only' })
		expect(reciprocity(1, 2, 2)).toEqual({ none: 'too-few-places' })
		expect(reciprocity(0, 0, 0)).toEqual({ none: 'nothing-recorded' })
	})
})
