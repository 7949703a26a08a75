import { shares } from './shares'

/** Weights of one actor by cell (partner, sector, year). */
export type Profile = ReadonlyMap<string, number>

/**
 * Pair overlap Σ_c min(s_a,c, s_b,c) (Schoener 1970): the part of their activity that two actors have in the same
 * cells, from 0, nothing in common, to 1, the same profile. Symmetric.
 *
 * Cost: linear in the cells. Example: {a: .5, b: .5} and {b: .25, c: .75} → .25.
 *
 * @returns null when one of the two has no weight at all.
 */
export function pairOverlap(one: Profile, other: Profile): number | null {
	const first = sharesByCell(one)
	const second = sharesByCell(other)
	if (first.size === 0 || second.size === 0) return null
	let common = 0
	for (const [cell, share] of first) common += Math.min(share, second.get(cell) ?? 0)
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

function sharesByCell(profile: Profile): ReadonlyMap<string, number> {
	const cells = [...profile.keys()]
	const parts = shares([...profile.values()])
	return new Map(parts.map((share, index) => [cells[index] ?? '', share]))
}
