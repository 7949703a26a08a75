/**
 * Lays out two columns of names with lines between them. Places are counted in rows from the top (0 is the
 * first), so that the caller chooses the height of a row.
 */
import type { NewsAge } from '../../../schema/freshness'

export interface ArcEdge {
	readonly id: string
	readonly from: string
	readonly to: string
	/** false: drawn dashed. */
	readonly certain: boolean
	/** Age of its last news, which gives its ink; null if unknown. */
	readonly age?: NewsAge | null
}

export interface ArcsLayout {
	readonly rows: number
	readonly left: readonly { readonly id: string; readonly row: number }[]
	readonly right: readonly { readonly id: string; readonly row: number; readonly shared: boolean }[]
	readonly edges: readonly (ArcEdge & {
		readonly y1: number
		readonly y2: number
		readonly shared: boolean
	})[]
}

/**
 * The left column keeps its order, one name in each row. Each name on the right is as near as possible to the
 * mean of the names linked to it, at least a row from the next. `shared`: linked to at least two on the left.
 * Linear in the edges, except for the sort.
 */
export function layoutArcs(
	left: readonly string[],
	right: readonly string[],
	edges: readonly ArcEdge[],
): ArcsLayout {
	const rows = Math.max(left.length, right.length, 1)
	const leftRows = new Map(spread(left, rows).map(({ id, row }) => [id, row]))
	const linked = new Map<string, Set<string>>()
	for (const edge of edges) {
		const known = linked.get(edge.to) ?? new Set<string>()
		linked.set(edge.to, known.add(edge.from))
	}
	const rightRows = new Map(settle(right, (id) => mean([...(linked.get(id) ?? [])], leftRows), rows))
	const shared = (id: string): boolean => (linked.get(id)?.size ?? 0) >= 2
	return {
		rows,
		left: left.map((id) => ({ id, row: leftRows.get(id) ?? 0 })),
		right: right
			.map((id) => ({ id, row: rightRows.get(id) ?? 0, shared: shared(id) }))
			.sort((a, b) => a.row - b.row),
		edges: edges.flatMap((edge) => {
			const y1 = leftRows.get(edge.from)
			const y2 = rightRows.get(edge.to)
			return y1 === undefined || y2 === undefined ? [] : [{ ...edge, y1, y2, shared: shared(edge.to) }]
		}),
	}
}

/** One in each row, centred if there are fewer than rows. */
function spread(ids: readonly string[], rows: number): { id: string; row: number }[] {
	const offset = (rows - ids.length) / 2
	return ids.map((id, index) => ({ id, row: offset + index }))
}

/**
 * Assigns the wanted places from the top down, each at least a row below the previous one; what overflows is
 * pushed back up.
 */
function settle(
	ids: readonly string[],
	wishOf: (id: string) => number,
	rows: number,
): readonly (readonly [string, number])[] {
	const ordered = ids
		.map((id, index) => ({ id, index, wish: wishOf(id) }))
		.sort((a, b) => a.wish - b.wish || a.index - b.index)
	const places: number[] = []
	for (const { wish } of ordered) places.push(Math.max(wish, (places.at(-1) ?? -1) + 1))
	for (let index = places.length - 1; index >= 0; index -= 1) {
		const limit = (places[index + 1] ?? rows) - 1
		places[index] = Math.min(places[index] ?? 0, limit)
	}
	return ordered.map(({ id }, index) => [id, Math.round((places[index] ?? 0) * 1000) / 1000] as const)
}

function mean(ids: readonly string[], rows: ReadonlyMap<string, number>): number {
	const known = ids.flatMap((id) => rows.get(id) ?? [])
	return known.length === 0 ? 0 : known.reduce((sum, row) => sum + row, 0) / known.length
}
