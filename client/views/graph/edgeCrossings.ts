/** Orders two columns of actors so that few lines between them cross. Deterministic. */

export interface ColumnLine {
	readonly from: string
	readonly to: string
}

export interface Columns {
	/** From top to bottom. */
	readonly left: readonly string[]
	readonly right: readonly string[]
}

/** How many other starting orders are tried beside the given one; the best result wins. */
const STARTS = 6
/** Rounds of the barycentre method: more rounds change almost nothing that sifting does not. */
const ROUNDS = 8
/** With more pairs of lines, only the given order is tried. */
const MAX_PAIRS_FOR_STARTS = 100_000

/**
 * Sorts each column in turn by the mean place of the actors linked to it in the other (the barycentre method
 * of Sugiyama, Tagawa and Toda, 1981). Then moves each actor to where its lines cross the fewest others
 * (sifting; Matuszewski, Schönfeld and Molitor, 1999), until none has a better place.
 */
export function reduceEdgeCrossings(first: Columns, lines: readonly ColumnLine[]): Columns {
	const between = new Between(first, lines)
	const starts = lines.length ** 2 > MAX_PAIRS_FOR_STARTS ? 1 : STARTS
	let best = first
	let fewest = countEdgeCrossings(lines, first)
	for (let start = 0; start < starts && fewest > 0; start += 1) {
		const sifted = between.sifted(between.sortedByMeans(shuffled(first, start)))
		const crossings = countEdgeCrossings(lines, sifted)
		if (crossings >= fewest) continue
		best = sifted
		fewest = crossings
	}
	return best
}

/** Counts the crossing pairs of lines between the columns, whichever end of a line is on the left. */
export function countEdgeCrossings(lines: readonly ColumnLine[], columns: Columns): number {
	const [left, right] = [indexOf(columns.left), indexOf(columns.right)]
	const pairs = lines.flatMap(({ from, to }) => {
		const one = left.get(from) ?? left.get(to)
		const other = right.get(to) ?? right.get(from)
		return one === undefined || other === undefined ? [] : [[one, other] as const]
	})
	let count = 0
	for (let index = 0; index < pairs.length; index += 1) {
		const [one, other] = pairs[index] ?? [0, 0]
		for (let next = index + 1; next < pairs.length; next += 1) {
			const [first, second] = pairs[next] ?? [0, 0]
			if ((one - first) * (other - second) < 0) count += 1
		}
	}
	return count
}

/** The lines that go from one column to the other. */
class Between {
	readonly #neighbours = new Map<string, string[]>()

	constructor({ left, right }: Columns, lines: readonly ColumnLine[]) {
		const [isLeft, isRight] = [new Set(left), new Set(right)]
		for (const { from, to } of lines) {
			if (!(isLeft.has(from) && isRight.has(to)) && !(isLeft.has(to) && isRight.has(from))) continue
			this.#add(from, to)
			this.#add(to, from)
		}
	}

	sortedByMeans(first: Columns): Columns {
		let now = first
		for (let round = 0; round < ROUNDS; round += 1) {
			const right = this.#sortedByMean(now.right, now.left)
			now = { left: this.#sortedByMean(now.left, right), right }
		}
		return now
	}

	/** Ends, since each pass leaves fewer crossings than the one before. */
	sifted(first: Columns): Columns {
		let now = first
		for (;;) {
			const left = this.#siftedColumn(now.left, now.right)
			const right = this.#siftedColumn(now.right, left)
			if (left === now.left && right === now.right) return now
			now = { left, right }
		}
	}

	#add(id: string, neighbour: string): void {
		const list = this.#neighbours.get(id)
		if (list) list.push(neighbour)
		else this.#neighbours.set(id, [neighbour])
	}

	#of(id: string): readonly string[] {
		return this.#neighbours.get(id) ?? []
	}

	#sortedByMean(ids: readonly string[], others: readonly string[]): readonly string[] {
		const [at, own] = [indexOf(others), indexOf(ids)]
		const mean = (id: string): number => {
			const neighbours = this.#of(id)
			if (neighbours.length === 0) return ((own.get(id) ?? 0) / Math.max(1, ids.length)) * others.length
			return neighbours.reduce((sum, other) => sum + (at.get(other) ?? 0), 0) / neighbours.length
		}
		const means = new Map(ids.map((id) => [id, mean(id)]))
		return ids.toSorted(
			(one, other) =>
				(means.get(one) ?? 0) - (means.get(other) ?? 0) || (own.get(one) ?? 0) - (own.get(other) ?? 0),
		)
	}

	/** Gives the same list when no actor has a better place. */
	#siftedColumn(ids: readonly string[], others: readonly string[]): readonly string[] {
		const at = indexOf(others)
		const gains = new Map(ids.map((one) => [one, new Map(ids.map((id) => [id, this.#gain(one, id, at)]))]))
		const order = [...ids]
		let hasMoved = false
		for (const id of ids) {
			const from = order.indexOf(id)
			const to = bestPlace(order, from, (one, other) => gains.get(one)?.get(other) ?? 0)
			if (to === from) continue
			order.splice(from, 1)
			order.splice(to, 0, id)
			hasMoved = true
		}
		return hasMoved ? order : ids
	}

	/** How many crossings disappear if `one`, which is just above `other`, moves just below it. */
	#gain(one: string, other: string, at: ReadonlyMap<string, number>): number {
		let gain = 0
		for (const first of this.#of(one)) {
			for (const second of this.#of(other)) {
				gain += Math.sign((at.get(first) ?? 0) - (at.get(second) ?? 0))
			}
		}
		return gain
	}
}

/** The place at which the actor at `from` removes the most crossings. */
function bestPlace(
	order: readonly string[],
	from: number,
	gain: (one: string, other: string) => number,
): number {
	const id = order[from] ?? ''
	let [best, most] = [from, 0]
	for (const step of [1, -1]) {
		let sum = 0
		for (let place = from + step; place >= 0 && place < order.length; place += step) {
			const other = order[place] ?? ''
			sum += step > 0 ? gain(id, other) : gain(other, id)
			if (sum <= most) continue
			best = place
			most = sum
		}
	}
	return best
}

/** The columns themselves for start 0, else a fixed other order of them. */
function shuffled({ left, right }: Columns, start: number): Columns {
	if (start === 0) return { left, right }
	let seed = start
	const random = (below: number): number => {
		seed = (seed * 48_271) % 2_147_483_647
		return seed % below
	}
	const inAnyOrder = (ids: readonly string[]): readonly string[] => {
		const order = [...ids]
		for (let last = order.length - 1; last > 0; last -= 1) {
			const other = random(last + 1)
			const moved = order[last] ?? ''
			order[last] = order[other] ?? ''
			order[other] = moved
		}
		return order
	}
	return { left: inAnyOrder(left), right: inAnyOrder(right) }
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
	return new Map(ids.map((id, index) => [id, index]))
}
