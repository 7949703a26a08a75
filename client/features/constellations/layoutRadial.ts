/** Places the members of a constellation on two rings around its centre. */
export interface RadialLink {
	readonly french: string
	readonly partner: string
}

export interface RadialNode {
	readonly id: string
	/** From 0 to 1 across the picture. */
	readonly x: number
	readonly y: number
}

/**
 * As shares of the width: partners near the centre, French actors farther out, every other one a little
 * nearer.
 */
const INNER = 0.2
const OUTER = [0.43, 0.36] as const
const TURN = 2 * Math.PI

/**
 * Puts partners on the inner ring in the given order, and French actors on the outer ring, each as near as
 * possible to its partners. The same members give the same picture.
 *
 * Cost: linear in the links, except for the sort.
 */
export function layoutRadial(
	centre: string | null,
	french: readonly string[],
	partners: readonly string[],
	links: readonly RadialLink[],
): readonly RadialNode[] {
	const inner = partners.filter((id) => id !== centre)
	const angles = new Map(inner.map((id, index) => [id, (index / inner.length) * TURN - Math.PI / 2]))
	const outer = french
		.filter((id) => id !== centre)
		.map((id, index) => ({ id, index, wish: wantedAngle(id, links, angles) }))
		.sort((one, other) => one.wish - other.wish || one.index - other.index)
	const turned = rotation(outer.map(({ wish }) => wish))
	return [
		...(centre === null ? [] : [{ id: centre, x: 0.5, y: 0.5 }]),
		...inner.map((id) => nodeAt(id, angles.get(id) ?? 0, INNER)),
		...outer.map(({ id }, index) =>
			nodeAt(id, (index / outer.length) * TURN + turned, OUTER[outer.length > 6 ? index % 2 : 0] ?? 0),
		),
	]
}

/** The mean direction of an actor's partners on the inner ring; upwards without any. */
function wantedAngle(id: string, links: readonly RadialLink[], angles: ReadonlyMap<string, number>): number {
	const own = links.filter(({ french }) => french === id).flatMap(({ partner }) => angles.get(partner) ?? [])
	return own.length === 0 ? -Math.PI / 2 : meanAngle(own)
}

/** The rotation by which equal steps come nearest to the wanted angles, in order. */
function rotation(wishes: readonly number[]): number {
	return meanAngle(wishes.map((wish, index) => wish - (index / wishes.length) * TURN))
}

function meanAngle(angles: readonly number[]): number {
	const sine = angles.reduce((sum, angle) => sum + Math.sin(angle), 0)
	const cosine = angles.reduce((sum, angle) => sum + Math.cos(angle), 0)
	return Math.atan2(sine, cosine)
}

function nodeAt(id: string, angle: number, radius: number): RadialNode {
	return { id, x: 0.5 + radius * Math.cos(angle), y: 0.5 + radius * Math.sin(angle) }
}
