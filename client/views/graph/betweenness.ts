/**
 * Betweenness of each actor: the share of the shortest ways between two others that lead through it (Freeman
 * 1977), by Brandes’ algorithm (2001). Ties have no direction and no weight. 0: no way leads through it; 1:
 * all do.
 *
 * Cost: actors times ties. Example: the centre of a star of three has 1, its ends have 0.
 */
export function betweenness(ties: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
	const { ids, neighbours } = indexed(ties)
	const count = ids.length
	const sums = new Float64Array(count)
	const steps = new Int32Array(count)
	const ways = new Float64Array(count)
	const through = new Float64Array(count)
	const order = new Int32Array(count)
	for (let source = 0; source < count; source += 1) {
		steps.fill(-1)
		ways.fill(0)
		through.fill(0)
		steps[source] = 0
		ways[source] = 1
		order[0] = source
		let reached = 1
		for (let next = 0; next < reached; next += 1) {
			const one = at(order, next)
			for (const other of neighbours[one] ?? []) {
				if (at(steps, other) < 0) {
					steps[other] = at(steps, one) + 1
					order[reached] = other
					reached += 1
				}
				if (at(steps, other) === at(steps, one) + 1) ways[other] = at(ways, other) + at(ways, one)
			}
		}
		// From the farthest back: each actor passes its share on to the actors before it.
		for (let next = reached - 1; next > 0; next -= 1) {
			const one = at(order, next)
			const share = (1 + at(through, one)) / at(ways, one)
			for (const other of neighbours[one] ?? []) {
				if (at(steps, other) === at(steps, one) - 1)
					through[other] = at(through, other) + at(ways, other) * share
			}
			sums[one] = at(sums, one) + at(through, one)
		}
	}
	// Each pair was counted from both ends.
	const pairs = Math.max(1, (count - 1) * (count - 2))
	return new Map(ids.map((id, index) => [id, at(sums, index) / pairs]))
}

function indexed(ties: readonly (readonly [string, string])[]): {
	readonly ids: readonly string[]
	readonly neighbours: readonly (readonly number[])[]
} {
	const ids = [...new Set(ties.flat())]
	const places = new Map(ids.map((id, index) => [id, index]))
	const sets = ids.map(() => new Set<number>())
	for (const [one, other] of ties) {
		const [from, to] = [places.get(one), places.get(other)]
		if (from === undefined || to === undefined || from === to) continue
		sets[from]?.add(to)
		sets[to]?.add(from)
	}
	return { ids, neighbours: sets.map((set) => [...set]) }
}

function at(values: Int32Array | Float64Array, index: number): number {
	return values[index] ?? 0
}
