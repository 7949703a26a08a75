/** Two columns of actors with lines between them, ordered so that few lines cross. Deterministic. */

export interface ColumnLine {
	readonly from: string
	readonly to: string
}

export interface Columns {
	/** From top to bottom. */
	readonly left: readonly string[]
	readonly right: readonly string[]
}

/**
 * Each column in turn is sorted by the mean place of those that its actors are linked to in the other (the barycentre
 * method of Sugiyama, Tagawa and Toda, 1981); of all rounds the order with the fewest crossings stays.
 */
export function withFewCrossings(first: Columns, lines: readonly ColumnLine[], rounds: number): Columns {
	const neighbours = neighboursOf(lines)
	let [now, best] = [first, first]
	let fewest = countCrossings(lines, first)
	for (let round = 0; round < rounds && fewest > 0; round += 1) {
		const right = sortedByMean(now.right, now.left, neighbours)
		now = { left: sortedByMean(now.left, right, neighbours), right }
		const crossings = countCrossings(lines, now)
		if (crossings >= fewest) continue
		best = now
		fewest = crossings
	}
	return best
}

/** How many pairs of lines between the columns cross, whichever end of a line stands left. */
export function countCrossings(lines: readonly ColumnLine[], columns: Columns): number {
	const [left, right] = [indexOf(columns.left), indexOf(columns.right)]
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

function neighboursOf(lines: readonly ColumnLine[]): ReadonlyMap<string, readonly string[]> {
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
