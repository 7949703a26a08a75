import type { Id } from '../../domain/ids'

/** Numbers for ids, from 0 without holes: those given first have the numbers of their order. */
export class Numbering {
	readonly #numbers = new Map<Id, number>()
	readonly #ids: Id[] = []

	constructor(ids: Iterable<Id>) {
		for (const id of ids) this.of(id)
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

	get size(): number {
		return this.#ids.length
	}
}
