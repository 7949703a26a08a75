import {
	CRITERIA,
	type CriterionName,
	type CriterionWeights,
	DEFAULT_WEIGHTS,
} from '../../../schema/criteria'
import { BadInput } from '../../errors'
import type { CriterionScores } from './finding'

/**
 * The weights of a query: the given ones over the defaults.
 *
 * @throws BadInput unless each is a number from 0 to 1 and at least one is above 0.
 */
export function chooseWeights(given: Partial<CriterionWeights> = {}): CriterionWeights {
	for (const [name, weight] of Object.entries(given)) {
		if (!(name in DEFAULT_WEIGHTS)) {
			const known = Object.keys(DEFAULT_WEIGHTS).join(', ')
			throw new BadInput(`A criterion is one of ${known}; got ${JSON.stringify(name)}.`)
		}
		if (!(weight >= 0 && weight <= 1)) {
			throw new BadInput(`The weight of ${name} is a number from 0 to 1; got ${weight}.`)
		}
	}
	const weights = { ...DEFAULT_WEIGHTS, ...given }
	if (Object.values(weights).every((weight) => weight === 0)) {
		throw new BadInput('One weight at least is above 0; got 0 for each criterion.')
	}
	return weights
}

/** Σ share·score over the criteria that have data: see `shareOfWeight`. */
export function weightedScore(scores: CriterionScores, weights: CriterionWeights): number {
	const total = totalOf(scores, weights)
	let sum = 0
	for (const name of CRITERIA) {
		const score = scores[name]
		if (score !== null && total > 0) sum += (weights[name] / total) * score
	}
	return sum
}

/** The weight of a criterion among those that have data: the others are absent, and these share their weight. */
export function shareOfWeight(
	name: CriterionName,
	scores: CriterionScores,
	weights: CriterionWeights,
): number {
	const total = totalOf(scores, weights)
	return total === 0 ? 0 : weights[name] / total
}

function totalOf(scores: CriterionScores, weights: CriterionWeights): number {
	let total = 0
	for (const name of CRITERIA) if (scores[name] !== null) total += weights[name]
	return total
}
