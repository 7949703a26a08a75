/** Shares of one actor's activity by cell (partner, sector, year). */
export type Profile<Cell> = ReadonlyMap<Cell, number>

/**
 * Pair overlap Σ_c min(s_a,c, s_b,c) (Schoener 1970): the part of their activity that two actors have in the same
 * cells, from 0, nothing in common, to 1, the same profile. Symmetric. Both do something: of an actor that does nothing
 * there is no share to compare. The profile of one may leave out cells that the other does not have, and so be empty.
 *
 * Cost: linear in the smaller. Example: {a: .5, b: .5} and {b: .25, c: .75} → .25.
 */
export function pairOverlap<Cell>(one: Profile<Cell>, other: Profile<Cell>): number {
	const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
	let common = 0
	for (const [cell, share] of smaller) common += Math.min(share, larger.get(cell) ?? 0)
	return common
}
