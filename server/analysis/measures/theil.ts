import { shares } from './shares'

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
	const parts = shares(weights)
	return parts.length === 0 ? null : divergence(parts.map((share) => [share, 1 / parts.length]))
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
	const between = divergence(totals.map((share, index) => [share, (groups[index]?.length ?? 0) / actors]))
	const within = totals.reduce((sum, share, index) => sum + share * (theil(groups[index] ?? []) ?? 0), 0)
	return { total, between, within }
}

/** Σ s·ln(s/expected): what has no share adds nothing, as the limit says. */
function divergence(pairs: readonly (readonly [share: number, expected: number])[]): number {
	return pairs.reduce(
		(sum, [share, expected]) => (share === 0 ? sum : sum + share * Math.log(share / expected)),
		0,
	)
}
