/** Shares of one actor's activity by cell (partner, sector, year). */
export type Profile<Cell> = ReadonlyMap<Cell, number>

/**
 * Pair overlap Σ_c min(s_a,c, s_b,c) (Schoener 1970): the part of their activity that two actors have in the same
 * cells, from 0, nothing in common, to 1, the same profile. Symmetric. The profile of one may leave out cells that the
 * other does not have.
 *
 * Cost: linear in the smaller. Example: {a: .5, b: .5} and {b: .25, c: .75} → .25.
 *
 * @returns null when one of the two has nothing at all.
 */
export function pairOverlap<Cell>(one: Profile<Cell>, other: Profile<Cell>): number | null {
	if (one.size === 0 || other.size === 0) return null
	const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
	let common = 0
	for (const [cell, share] of smaller) common += Math.min(share, larger.get(cell) ?? 0)
	return common
}
