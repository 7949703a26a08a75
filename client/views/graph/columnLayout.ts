/**
 * Two columns, French actors left and the partner’s right, in an order in which few lines cross: each actor stands at
 * the mean height of those that it is linked to, by turns. Deterministic; actors that had a place keep their order
 * among themselves, so that a filter changes no more than it has to.
 */
import type { Point } from './layoutGraph'
import type { PictureLine, PictureNode, Side } from './picture'

const ROUNDS = 24

export interface ColumnQuestion {
	readonly nodes: readonly Pick<PictureNode, 'id' | 'side' | 'links'>[]
	readonly lines: readonly Pick<PictureLine, 'from' | 'to'>[]
	/** Where actors stood in columns before. */
	readonly before: ReadonlyMap<string, Point>
	/** Distances in units of the picture. */
	readonly row: number
	readonly width: number
}

/** Fewer signs than this stand in a column, else rows are too thin for names. */
export const MAX_ROWS = 48

/** Whether both sides are there and neither column is too long for its names. */
export function fitsColumns(nodes: readonly Pick<PictureNode, 'side'>[]): boolean {
	const french = nodes.filter(({ side }) => side === 'french').length
	const partner = nodes.length - french
	return french > 0 && partner > 0 && Math.max(french, partner) <= MAX_ROWS
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
	const neighbours = neighboursOf(lines)
	let [french, partner] = [first('french'), first('partner')]
	let best = { french, partner, crossings: countCrossings(french, partner, lines) }
	for (let round = 0; round < ROUNDS; round += 1) {
		partner = sortedByMean(partner, french, neighbours)
		french = sortedByMean(french, partner, neighbours)
		const crossings = countCrossings(french, partner, lines)
		if (crossings < best.crossings) best = { french, partner, crossings }
	}
	return { french: keptOrder(best.french, before), partner: keptOrder(best.partner, before) }
}

/** How often two lines between the columns cross. */
export function countCrossings(
	french: readonly string[],
	partner: readonly string[],
	lines: readonly Pick<PictureLine, 'from' | 'to'>[],
): number {
	const [left, right] = [indexOf(french), indexOf(partner)]
	const pairs = lines.flatMap(({ from, to }) => {
		const one = left.get(from) ?? left.get(to)
		const other = right.get(to) ?? right.get(from)
		return one === undefined || other === undefined ? [] : [[one, other] as const]
	})
	let count = 0
	for (const [index, [one, other]] of pairs.entries()) {
		for (const [first, second] of pairs.slice(index + 1)) {
			if ((one - first) * (other - second) < 0) count += 1
		}
	}
	return count
}

/** Actors with a place keep their order; a new one follows the one that it would follow. */
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

function sortedByMean(
	ids: readonly string[],
	others: readonly string[],
	neighbours: ReadonlyMap<string, readonly string[]>,
): string[] {
	const [at, own] = [indexOf(others), indexOf(ids)]
	const mean = (id: string): number => {
		const heights = (neighbours.get(id) ?? []).flatMap((other) => at.get(other) ?? [])
		if (heights.length === 0) return ((own.get(id) ?? 0) / Math.max(1, ids.length)) * others.length
		return heights.reduce((sum, height) => sum + height, 0) / heights.length
	}
	const means = new Map(ids.map((id) => [id, mean(id)]))
	return ids.toSorted(
		(one, other) =>
			(means.get(one) ?? 0) - (means.get(other) ?? 0) || (own.get(one) ?? 0) - (own.get(other) ?? 0),
	)
}

function neighboursOf(
	lines: readonly Pick<PictureLine, 'from' | 'to'>[],
): ReadonlyMap<string, readonly string[]> {
	const neighbours = new Map<string, string[]>()
	const add = (one: string, other: string): void => {
		const list = neighbours.get(one)
		if (list) list.push(other)
		else neighbours.set(one, [other])
	}
	for (const { from, to } of lines) {
		add(from, to)
		add(to, from)
	}
	return neighbours
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
	return new Map(ids.map((id, index) => [id, index]))
}
