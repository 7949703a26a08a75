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
	const total = totalOf(weights)
	return total === 0 ? [] : weights.map((weight) => weight / total)
}

/** The sum of some weights. Throws BadInput when one is negative or not finite. */
export function totalOf(weights: Iterable<number>): number {
	let total = 0
	for (const weight of weights) {
		if (!Number.isFinite(weight) || weight < 0)
			throw new BadInput(`A weight is a finite number, 0 or more; ${weight} came.`)
		total += weight
	}
	return total
}
