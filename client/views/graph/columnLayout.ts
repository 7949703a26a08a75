/**
 * Two columns, French actors left and the partner’s right, in an order in which few lines cross.
 * Deterministic. Actors that had a place keep their order, so that a filter changes as little as possible.
 */
import { reduceEdgeCrossings } from './edgeCrossings'
import type { Point } from './layoutGraph'
import type { PictureLine, PictureNode, Side } from './picture'

export interface ColumnQuestion {
	readonly nodes: readonly Pick<PictureNode, 'id' | 'side' | 'links'>[]
	readonly lines: readonly Pick<PictureLine, 'from' | 'to'>[]
	/** The former places in columns. */
	readonly before: ReadonlyMap<string, Point>
	/** Distance between rows, in units of the picture. */
	readonly row: number
	readonly width: number
}

/** The most rows of a column: with more, they are too close for names. */
export const MAX_COLUMN_ROWS = 48

/** Whether both sides have actors and neither column is too long for its names. */
export function canDrawColumns(nodes: readonly Pick<PictureNode, 'side'>[]): boolean {
	const french = nodes.filter(({ side }) => side === 'french').length
	const partner = nodes.length - french
	return french > 0 && partner > 0 && Math.max(french, partner) <= MAX_COLUMN_ROWS
}

export function columnPlaces(question: ColumnQuestion): ReadonlyMap<string, Point> {
	const { row, width } = question
	const places = new Map<string, Point>()
	const columns = columnOrders(question)
	const longest = Math.max(columns.french.length, columns.partner.length, 1)
	for (const side of ['french', 'partner'] as const) {
		const ids = columns[side]
		// The shorter column takes the same height, so that lines fan out evenly.
		const step = ids.length > 1 ? ((longest - 1) * row) / (ids.length - 1) : 0
		const pace = Math.min(step, row * 2.2)
		ids.forEach((id, index) => {
			const y = ((ids.length - 1) / 2 - index) * pace
			places.set(id, { x: side === 'french' ? -width / 2 : width / 2, y })
		})
	}
	return places
}

/** The ids of each column, top first. */
export function columnOrders({
	nodes,
	lines,
	before,
}: Pick<ColumnQuestion, 'nodes' | 'lines' | 'before'>): Readonly<Record<Side, readonly string[]>> {
	const first = (side: Side): string[] =>
		nodes
			.filter((node) => node.side === side)
			.toSorted((one, other) => other.links - one.links || (one.id < other.id ? -1 : 1))
			.map(({ id }) => id)
	const columns = { left: first('french'), right: first('partner') }
	const areKnown = nodes.every(({ id }) => before.has(id))
	const best = areKnown ? columns : reduceEdgeCrossings(columns, lines)
	return { french: keptOrder(best.left, before), partner: keptOrder(best.right, before) }
}

/** Actors with a place keep their order; a new one follows the actor that it follows in the new order. */
function keptOrder(ids: readonly string[], before: ReadonlyMap<string, Point>): readonly string[] {
	const known = ids.filter((id) => before.has(id))
	if (known.length < 2) return ids
	const sorted = known.toSorted((one, other) => (before.get(other)?.y ?? 0) - (before.get(one)?.y ?? 0))
	const order: string[] = [...sorted]
	ids.forEach((id, index) => {
		if (before.has(id)) return
		const follows = ids.slice(0, index).findLast((other) => order.includes(other))
		order.splice(follows === undefined ? 0 : order.indexOf(follows) + 1, 0, id)
	})
	return order
}
