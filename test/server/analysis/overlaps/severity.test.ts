import { describe, expect, it } from 'vitest'
import {
	competition,
	evidenceWeight,
	factorsOf,
	severityOf,
	simultaneity,
} from '../../../../server/analysis/overlaps/severity'
import { rankOf } from '../../../../server/domain/confidence'

const sentence = { key: 'test', values: {} }
const sentences = { simultaneity: sentence, evidence: sentence }
const competing = (count: number) => Array.from({ length: count }, () => ({ family: 'competing' as const }))
const facts = (...confidences: readonly ('high' | 'medium' | 'low')[]) =>
	confidences.map((confidence) => ({ confidenceRank: rankOf(confidence) }))

describe('severity', () => {
	it('is the weighted sum of its factors', () => {
		const values = { simultaneity: 0.5, competingSectors: 1, excess: 0, evidence: 1 }
		expect(severityOf(values)).toBeCloseTo(0.4 * 0.5 + 0.3 + 0.2, 12)
	})

	it('shares the weight of a factor without data among the others', () => {
		expect(severityOf({ simultaneity: 0.5, evidence: 1 })).toBeCloseTo((0.4 * 0.5 + 0.2) / 0.6, 12)
		const factors = factorsOf({ simultaneity: 0.5, evidence: 1 }, sentences)
		expect(factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence'])
		expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
	})

	it('is multiplied by .7 where an occasion explains the meeting', () => {
		expect(severityOf({ simultaneity: 1, evidence: 1 }, true)).toBeCloseTo(0.7, 12)
		const factors = factorsOf({ simultaneity: 1, evidence: 1 }, sentences, sentence)
		expect(factors.at(-1)).toMatchObject({ name: 'occasion', value: 0.7, weight: 0 })
	})

	it('counts simultaneity as 1 − 1/n and competing sectors as k/(k + 1)', () => {
		expect([0, 1, 2, 4].map(simultaneity)).toEqual([0, 0, 0.5, 0.75])
		expect([0, 1, 3].map((count) => competition(competing(count)))).toEqual([0, 0.5, 0.75])
	})

	it('takes the mean weight of the evidence, and half for a link that is only possible', () => {
		expect(evidenceWeight(facts('high', 'low'))).toBeCloseTo(0.6, 12)
		expect(evidenceWeight(facts('medium', 'medium'))).toBeCloseTo(0.6, 12)
		const [high, medium] = facts('high', 'medium')
		const all = [high, medium].filter((fact) => fact !== undefined)
		expect(evidenceWeight(all, (fact) => fact === high)).toBeCloseTo(0.55, 12)
		expect(evidenceWeight([])).toBe(0)
	})
})
