import { describe, expect, it } from 'vitest'
import { severityLevelOf } from '../../../../schema/severity'
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
		expect(severityOf('CROWDING', values)).toBeCloseTo(0.4 * 0.5 + 0.3 + 0.2, 12)
	})

	it('distributes the weight of a missing factor among the others', () => {
		expect(severityOf('CROWDING', { simultaneity: 0.5, evidence: 1 })).toBeCloseTo(
			(0.4 * 0.5 + 0.2) / 0.6,
			12,
		)
		const factors = factorsOf('CROWDING', { simultaneity: 0.5, evidence: 1 }, sentences)
		expect(factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence'])
		expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
	})

	it('is multiplied by .7 if an occasion explains the meeting', () => {
		expect(severityOf('CROWDING', { simultaneity: 1, evidence: 1 }, true)).toBeCloseTo(0.7, 12)
		const factors = factorsOf('CROWDING', { simultaneity: 1, evidence: 1 }, sentences, sentence)
		expect(factors.at(-1)).toMatchObject({ name: 'occasion', value: 0.7, weight: 0 })
	})

	it('has a weight for each kind, shown if it is below 1', () => {
		const values = { simultaneity: 1, evidence: 1 }
		const weights = [
			['CROWDING', 1],
			['SAME_CITY_OFFICES', 0.7],
			['SAME_PARTNER', 0.7],
			['SAME_TERRITORY', 0.5],
			['RIVAL_MANDATES', 0.7],
		] as const
		for (const [kind, weight] of weights) {
			expect(severityOf(kind, values)).toBeCloseTo(weight, 12)
			const last = factorsOf(kind, values, sentences).at(-1)
			if (weight === 1) expect(last?.name).toBe('evidence')
			else expect(last).toMatchObject({ name: 'kind', value: weight, weight: 0 })
		}
	})

	it('is called high from .5, medium from .3, and low below', () => {
		expect([1, 0.5, 0.4999, 0.3, 0.2999, 0].map(severityLevelOf)).toEqual([
			'HIGH',
			'HIGH',
			'MEDIUM',
			'MEDIUM',
			'LOW',
			'LOW',
		])
	})

	it('counts simultaneity as 1 − 1/n and competing sectors as k/(k + 1)', () => {
		expect([0, 1, 2, 4].map(simultaneity)).toEqual([0, 0, 0.5, 0.75])
		expect([0, 1, 3].map((count) => competition(competing(count)))).toEqual([0, 0.5, 0.75])
	})

	it('uses the mean weight of the evidence, and half for a possible link', () => {
		expect(evidenceWeight(facts('high', 'low'))).toBeCloseTo(0.6, 12)
		expect(evidenceWeight(facts('medium', 'medium'))).toBeCloseTo(0.6, 12)
		const [high, medium] = facts('high', 'medium')
		const all = [high, medium].filter((fact) => fact !== undefined)
		expect(evidenceWeight(all, (fact) => fact === high)).toBeCloseTo(0.55, 12)
		expect(evidenceWeight([])).toBe(0)
	})
})
