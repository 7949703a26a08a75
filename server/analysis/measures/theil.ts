import { shares, totalOf } from './shares'

/** Inequality of shares, and how much of it stands between and within groups: total = between + within. */
export interface TheilSplit {
	readonly total: number
	readonly between: number
	readonly within: number
}

/**
 * Theil's T = Σ s·ln(n·s) (Theil 1967): 0 when all are alike, ln n when one has all. Actors of weight 0 count in n.
 *
 * Cost: linear. Example: 60, 20, 10, 10 → .2974.
 *
 * @param weights one for each actor, 0 or more.
 * @returns null when nothing weighs anything.
 */
export function theil(weights: readonly number[]): number | null {
	const total = totalOf(weights)
	if (total === 0) return null
	let sum = 0
	for (const weight of weights) sum += divergence(weight / total, 1 / weights.length)
	return sum
}

/**
 * The same, split exactly: between = Σ S_g·ln(S_g / (n_g/n)), within = Σ S_g·T_g, for groups g of share S_g.
 *
 * Cost: linear. Example: {3,2}{2,1,1}{1,1,1} → .10024 = .07222 between + .02802 within.
 *
 * @returns null when nothing weighs anything.
 */
export function theilSplit(groups: readonly (readonly number[])[]): TheilSplit | null {
	const actors = groups.reduce((sum, group) => sum + group.length, 0)
	const totals = shares(groups.map((group) => group.reduce((sum, weight) => sum + weight, 0)))
	const total = theil(groups.flat())
	if (total === null) return null
	const between = totals.reduce(
		(sum, share, index) => sum + divergence(share, (groups[index]?.length ?? 0) / actors),
		0,
	)
	const within = totals.reduce((sum, share, index) => sum + share * (theil(groups[index] ?? []) ?? 0), 0)
	return { total, between, within }
}

/** s·ln(s/expected): what has no share adds nothing, as the limit says. */
function divergence(share: number, expected: number): number {
	return share === 0 ? 0 : share * Math.log(share / expected)
}
