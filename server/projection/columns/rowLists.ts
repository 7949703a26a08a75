/** The rows of a table that lists are made of. */
export interface Rows {
	/** Rows that records now have, in the order in which lists hold them. */
	inOrder(): readonly number[]
	/** The same rows in any order. */
	current(): Iterable<number>
	/** Whether a row comes before another in a list. */
	isBefore(row: number, other: number): boolean
}

/** What is told of each row that comes or goes. */
export interface RowFollower {
	add(row: number): void
	remove(row: number): void
}

/** Not frozen: code that has met one frozen array goes through every list several times slower. */
const NOTHING: readonly number[] = []

/**
 * Rows by the number of a key (a city, an actor, a partner). A row that comes or goes replaces the lists of its own
 * keys and no others, so that whoever remembers a result by the identity of its list recomputes only what changed.
 * Made at the first read.
 */
export class RowLists implements RowFollower {
	readonly #rows: Rows
	readonly #keysOf: (row: number) => readonly number[]
	readonly #keyCount: () => number
	#lists: (number[] | undefined)[] | null = null
	#keys: readonly number[] | null = null

	/**
	 * @param keyCount how many keys there may be.
	 * @param keysOf keys of a row; of several that are the same one counts, and a negative one is none.
	 */
	constructor(rows: Rows, keyCount: () => number, keysOf: (row: number) => readonly number[]) {
		this.#rows = rows
		this.#keyCount = keyCount
		this.#keysOf = keysOf
	}

	/** Rows of a key in their order; the same list until one of them comes or goes. */
	at(key: number): readonly number[] {
		return this.#made()[key] ?? NOTHING
	}

	/** Keys that have rows, in the order of their numbers; the same list until one comes or goes. */
	keys(): readonly number[] {
		if (this.#keys !== null) return this.#keys
		const keys: number[] = []
		for (const [key, list] of this.#made().entries()) if (list !== undefined) keys.push(key)
		this.#keys = keys
		return keys
	}

	/** Keys of some rows, each once. */
	keysOf(rows: readonly number[]): readonly number[] {
		return [...new Set(rows.flatMap((row) => this.#keysOf(row).filter((key) => key >= 0)))]
	}

	add(row: number): void {
		if (this.#lists === null) return
		for (const key of this.#keysOf(row)) {
			if (key < 0) continue
			const list = this.#lists[key]
			if (list === undefined) this.#keys = null
			if (!list?.includes(row)) this.#lists[key] = list === undefined ? [row] : this.#with(list, row)
		}
	}

	remove(row: number): void {
		if (this.#lists === null) return
		for (const key of this.#keysOf(row)) {
			const list = this.#lists[key]?.filter((other) => other !== row)
			if (list === undefined) continue
			if (list.length > 0) this.#lists[key] = list
			else {
				this.#lists[key] = undefined
				this.#keys = null
			}
		}
	}

	#with(list: readonly number[], row: number): number[] {
		let low = 0
		let high = list.length
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#rows.isBefore(list[middle] ?? row, row)) low = middle + 1
			else high = middle
		}
		return [...list.slice(0, low), row, ...list.slice(low)]
	}

	#made(): (number[] | undefined)[] {
		if (this.#lists !== null) return this.#lists
		// Room for all keys from the start: an array that grows by holes becomes a map.
		const lists = new Array<number[] | undefined>(this.#keyCount()).fill(undefined)
		for (const row of this.#rows.inOrder()) {
			for (const key of this.#keysOf(row)) {
				if (key < 0) continue
				const list = lists[key]
				if (list === undefined) lists[key] = [row]
				else if (list.at(-1) !== row) list.push(row)
			}
		}
		this.#lists = lists
		return lists
	}
}
