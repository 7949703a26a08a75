import { totalOf } from './shares'

/** Weights of one actor by cell (partner, sector, year). */
export type Profile<Cell> = ReadonlyMap<Cell, number>

/**
 * Pair overlap Σ_c min(s_a,c, s_b,c) (Schoener 1970): the part of their activity that two actors have in the same
 * cells, from 0, nothing in common, to 1, the same profile. Symmetric.
 *
 * Cost: linear in the cells. Example: {a: .5, b: .5} and {b: .25, c: .75} → .25.
 *
 * @returns null when one of the two has no weight at all.
 */
export function pairOverlap<Cell>(one: Profile<Cell>, other: Profile<Cell>): number | null {
	return commonPart(sharesByCell(one), sharesByCell(other))
}

/** The same of shares: for one actor beside many. Cost: linear in the smaller. */
export function commonPart<Cell>(one: Profile<Cell>, other: Profile<Cell>): number | null {
	if (one.size === 0 || other.size === 0) return null
	const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
	let common = 0
	for (const [cell, share] of smaller) common += Math.min(share, larger.get(cell) ?? 0)
	return common
}

/**
 * Overlap coefficient |A∩B| / min(|A|, |B|) (Szymkiewicz–Simpson): 1 when the smaller set lies in the other.
 *
 * Cost: linear. Example: {a, b} and {b, c, d} → .5.
 *
 * @returns null when a set is empty.
 */
export function overlapCoefficient<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number | null {
	const least = Math.min(one.size, other.size)
	if (least === 0) return null
	return [...one].filter((item) => other.has(item)).length / least
}

/** The part that each cell has of a profile; nothing of one without any weight. */
function sharesByCell<Cell>(profile: Profile<Cell>): Profile<Cell> {
	const total = totalOf(profile.values())
	if (total === 0) return new Map()
	const parts = new Map<Cell, number>()
	for (const [cell, weight] of profile) parts.set(cell, weight / total)
	return parts
}
