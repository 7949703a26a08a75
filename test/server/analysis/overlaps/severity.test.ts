import { describe, expect, it } from 'vitest'
import {
	competition,
	evidenceWorth,
	factorsOf,
	openEvidenceWorth,
	severityOf,
	simultaneity,
} from '../../../../server/analysis/overlaps/severity'

const sentence = { key: 'test', values: {} }
const factor = (value: number) => ({ value, sentence })

describe('severity', () => {
	it('is the weighted sum of its factors', () => {
		const values = { simultaneity: 0.5, competingSectors: 1, excess: 0, evidence: 1 }
		expect(severityOf(values)).toBeCloseTo(0.4 * 0.5 + 0.3 + 0.2, 12)
	})

	it('shares the weight of a factor without data among the others', () => {
		expect(severityOf({ simultaneity: 0.5, evidence: 1 })).toBeCloseTo((0.4 * 0.5 + 0.2) / 0.6, 12)
		const factors = factorsOf({ simultaneity: factor(0.5), evidence: factor(1) })
		expect(factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence'])
		expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
	})

	it('is multiplied by .7 where an occasion explains the meeting', () => {
		expect(severityOf({ simultaneity: 1, evidence: 1 }, true)).toBeCloseTo(0.7, 12)
		const factors = factorsOf({ simultaneity: factor(1), evidence: factor(1) }, sentence)
		expect(factors.at(-1)).toMatchObject({ name: 'occasion', value: 0.7, weight: 0 })
	})

	it('counts simultaneity as 1 − 1/n and competing sectors as k/(k + 1)', () => {
		expect([0, 1, 2, 4].map(simultaneity)).toEqual([0, 0, 0.5, 0.75])
		expect([0, 1, 3].map(competition)).toEqual([0, 0.5, 0.75])
	})

	it('takes the mean worth of the evidence, and half for a link that is only possible', () => {
		expect(evidenceWorth([0, 1], [2, 0])).toBeCloseTo(0.6, 12)
		expect(evidenceWorth([1, 1], [2, 1])).toBeCloseTo(0.6, 12)
		expect(
			openEvidenceWorth([
				{ confidence: 'high', certainty: 'POSSIBLE' },
				{ confidence: 'medium', certainty: 'ESTABLISHED' },
			]),
		).toBeCloseTo(0.55, 12)
		expect(evidenceWorth([], [])).toBe(0)
	})
})
