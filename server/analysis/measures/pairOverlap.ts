/** Shares of one actor's activity by cell (partner, sector, year). */
export type Profile<Cell> = ReadonlyMap<Cell, number>

/**
 * Pair overlap Σ_c min(s_a,c, s_b,c) (Schoener 1970): the share of activity that two actors have in the same cells,
 * from 0, nothing in common, to 1, the same profile. Symmetric. Both must be active: an inactive actor has no shares to
 * compare. A profile may omit cells that the other does not have, so it may be empty.
 *
 * Cost: linear in the smaller. Example: {a: .5, b: .5} and {b: .25, c: .75} → .25.
 */
export function pairOverlap<Cell>(one: Profile<Cell>, other: Profile<Cell>): number {
	const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
	let common = 0
	for (const [cell, share] of smaller) common += Math.min(share, larger.get(cell) ?? 0)
	return common
}
