import type { Id } from '../../domain/ids'

/** Numbers for ids, from 0 without holes: those given first have the numbers of their order. */
export class Numbering {
	readonly #numbers = new Map<Id, number>()
	readonly #ids: Id[] = []
	readonly #lists = new Map<string, readonly number[]>()

	/** How many of the first numbers follow the order of their ids. */
	readonly #inOrder: number

	constructor(ids: Iterable<Id>) {
		let before: Id | null = null
		let isSorted = true
		for (const id of ids) {
			isSorted &&= before === null || before < id
			before = id
			this.of(id)
		}
		this.#inOrder = isSorted ? this.#ids.length : 0
	}

	/** Number of an id; one that was never seen gets the next. */
	of(id: Id): number {
		const known = this.#numbers.get(id)
		if (known !== undefined) return known
		const number = this.#ids.length
		this.#numbers.set(id, number)
		this.#ids.push(id)
		return number
	}

	/**
	 * Numbers of some ids, in their order. The same list each time for the same ids: hundreds of thousands of records name
	 * the sectors of a few thousand lists, which are then read from near.
	 */
	all(ids: readonly Id[]): readonly number[] {
		const text = ids.join(' ')
		const known = this.#lists.get(text)
		if (known) return known
		const numbers = ids.map((id) => this.of(id))
		this.#lists.set(text, numbers)
		return numbers
	}

	/** Number of an id; undefined for one that was never seen. */
	find(id: Id): number | undefined {
		return this.#numbers.get(id)
	}

	/** Id of a number that was given. */
	id(number: number): Id {
		const id = this.#ids[number]
		if (id === undefined) throw new RangeError(`Expected a number under ${this.#ids.length}; ${number} came.`)
		return id
	}

	/** Ids of some numbers, in the order of the ids: by comparing numbers alone where those follow that order. */
	sortedIds(numbers: readonly number[]): readonly Id[] {
		const sorted = isAscending(numbers) ? numbers : [...numbers].sort(ascending)
		const ids = sorted.map((number) => this.id(number))
		return (sorted.at(-1) ?? 0) < this.#inOrder ? ids : ids.sort()
	}

	get size(): number {
		return this.#ids.length
	}
}

function isAscending(numbers: readonly number[]): boolean {
	for (let at = 1; at < numbers.length; at += 1) {
		if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return false
	}
	return true
}

function ascending(one: number, other: number): number {
	return one - other
}
