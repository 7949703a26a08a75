/**
 * Where actors start and end when the picture changes. Under a new roll-up they move into the territory that
 * now stands for them, and back out of it; other actors start beside a neighbour.
 */
import type { Point } from './layoutGraph'
import type { PictureLine, PictureNode } from './picture'

export interface DrawnPlace {
	readonly at: Point
	readonly within: readonly string[]
}

export interface GatherMoves {
	/** The start of each new actor; its final place if nothing better is known. */
	readonly starts: ReadonlyMap<string, Point>
	/** The ends of actors that move away; others vanish at once. */
	readonly ends: ReadonlyMap<string, Point>
}

export function gatherMoves(
	drawn: ReadonlyMap<string, DrawnPlace>,
	nodes: readonly Pick<PictureNode, 'id' | 'within'>[],
	lines: readonly Pick<PictureLine, 'from' | 'to'>[],
	places: ReadonlyMap<string, Point>,
): GatherMoves {
	const starts = new Map<string, Point>()
	const membersOf = byContainer(drawn.values())
	for (const { id, within } of nodes) {
		if (drawn.has(id)) continue
		const container = within.find((one) => drawn.has(one))
		const at = container === undefined ? middleOf(membersOf.get(id)) : drawn.get(container)?.at
		if (at) starts.set(id, at)
	}
	for (const { from, to } of lines) {
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			const at = drawn.get(other)?.at
			if (at && !drawn.has(one) && !starts.has(one)) starts.set(one, at)
		}
	}
	return { starts, ends: endsOf(drawn, nodes, places) }
}

function endsOf(
	drawn: ReadonlyMap<string, DrawnPlace>,
	nodes: readonly Pick<PictureNode, 'id' | 'within'>[],
	places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
	const shown = new Set(nodes.map(({ id }) => id))
	const members = byContainer(
		nodes.flatMap(({ id, within }): DrawnPlace[] => {
			const at = places.get(id)
			return at ? [{ at, within }] : []
		}),
	)
	const ends = new Map<string, Point>()
	for (const [id, { within }] of drawn) {
		if (shown.has(id)) continue
		const container = within.find((one) => shown.has(one))
		const at = container === undefined ? middleOf(members.get(id)) : places.get(container)
		if (at) ends.set(id, at)
	}
	return ends
}

function byContainer(actors: Iterable<DrawnPlace>): ReadonlyMap<string, readonly Point[]> {
	const members = new Map<string, Point[]>()
	for (const { at, within } of actors) {
		for (const container of within) {
			const list = members.get(container)
			if (list) list.push(at)
			else members.set(container, [at])
		}
	}
	return members
}

function middleOf(points: readonly Point[] | undefined): Point | undefined {
	if (points === undefined || points.length === 0) return undefined
	const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
	return { x: sum.x / points.length, y: sum.y / points.length }
}
