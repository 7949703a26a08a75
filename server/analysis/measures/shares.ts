import { BadInput } from '../../errors'

/**
 * Shares of a whole: each weight over their sum. Weights of nothing (0) keep a share of 0.
 *
 * Cost: linear. Example: 3, 1 → .75, .25.
 *
 * @param weights finite and not negative (person-days, budgets, or 1 each).
 * @returns as many shares, in the same order, of sum 1; an empty list when everything weighs nothing.
 * @throws BadInput when a weight is negative or not finite.
 */
export function shares(weights: readonly number[]): readonly number[] {
	const wrong = weights.find((weight) => !Number.isFinite(weight) || weight < 0)
	if (wrong !== undefined) throw new BadInput(`A weight is a finite number, 0 or more; ${wrong} came.`)
	const total = weights.reduce((sum, weight) => sum + weight, 0)
	return total === 0 ? [] : weights.map((weight) => weight / total)
}
