import { type CriterionWeights, DEFAULT_WEIGHTS } from '../../../schema/criteria'
import { BadInput } from '../../errors'
import type { CriterionName } from '../result'

export { type CriterionWeights, DEFAULT_WEIGHTS } from '../../../schema/criteria'

/**
 * The weights of a query: those given over the default ones.
 *
 * @throws BadInput unless each is a number from 0 to 1 and one of them at least is above 0.
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

/** What a criterion that has data finds. */
export interface ScoredCriterion {
	readonly name: CriterionName
	readonly score: number
}

/** Weighs scores against each other: criteria without data are absent, and the others share their weight. */
export function weigh(
	scores: readonly ScoredCriterion[],
	weights: CriterionWeights,
): { readonly score: number; readonly weightOf: (name: CriterionName) => number } {
	const total = totalOf(scores, weights)
	return { score: weighedScore(scores, weights), weightOf: (name) => shareOf(name, weights, total) }
}

/** The score of the whole alone: what thousands are ranked by. */
export function weighedScore(scores: readonly ScoredCriterion[], weights: CriterionWeights): number {
	const total = totalOf(scores, weights)
	let sum = 0
	for (const { name, score } of scores) sum += shareOf(name, weights, total) * score
	return sum
}

function totalOf(scores: readonly ScoredCriterion[], weights: CriterionWeights): number {
	let total = 0
	for (const { name } of scores) total += weights[name]
	return total
}

function shareOf(name: CriterionName, weights: CriterionWeights, total: number): number {
	return total === 0 ? 0 : weights[name] / total
}
