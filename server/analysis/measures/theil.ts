import { totalOf } from './totalOf'

/** Inequality of shares, and how much of it is between and within groups: total = between + within. */
export interface TheilSplit {
	readonly total: number
	readonly between: number
	readonly within: number
}

/**
 * Theil's T = Σ s·ln(n·s) (Theil 1967): 0 when all are equal, ln n when one has everything. Actors of weight 0 count in
 * n.
 *
 * Cost: linear. Example: 60, 20, 10, 10 → .2974.
 *
 * @param weights one for each actor, 0 or more.
 * @returns null when the total weight is 0.
 */
export function theil(weights: readonly number[]): number | null {
	const total = totalOf(weights)
	return total === 0 ? null : theilOf(weights, total)
}

/**
 * Theil's T with an exact split: between = Σ S_g·ln(S_g / (n_g/n)), within = Σ S_g·T_g, for groups g of share S_g.
 *
 * Cost: linear. Example: {3,2}{2,1,1}{1,1,1} → .10024 = .07222 between + .02802 within.
 *
 * @returns null when the total weight is 0.
 */
export function theilSplit(groups: readonly (readonly number[])[]): TheilSplit | null {
	const everybody = groups.flat()
	const total = theil(everybody)
	if (total === null) return null
	const whole = totalOf(everybody)
	let [between, within] = [0, 0]
	for (const group of groups) {
		const held = totalOf(group)
		const share = held / whole
		between += divergence(share, group.length / everybody.length)
		// A group of weight 0 adds nothing.
		within += held === 0 ? 0 : share * theilOf(group, held)
	}
	return { total, between, within }
}

function theilOf(weights: readonly number[], total: number): number {
	let sum = 0
	for (const weight of weights) sum += divergence(weight / total, 1 / weights.length)
	return sum
}

/** s·ln(s/expected); 0 for s = 0, its limit. */
function divergence(share: number, expected: number): number {
	return share === 0 ? 0 : share * Math.log(share / expected)
}
