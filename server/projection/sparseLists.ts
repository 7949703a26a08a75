const NOTHING: readonly never[] = []

/** Things by key where most keys have one alone: it is then kept without a list, as hundreds of thousands of them weigh. */
export class SparseLists<Key, Value extends string | number> {
	readonly #things = new Map<Key, Value | Value[]>()

	/** In the order in which they came. */
	at(key: Key): readonly Value[] {
		const there = this.#things.get(key)
		if (there === undefined) return NOTHING
		return Array.isArray(there) ? there : [there]
	}

	/** Keys of two things or more, with their lists. */
	*several(): Iterable<readonly [Key, readonly Value[]]> {
		for (const [key, there] of this.#things) if (Array.isArray(there)) yield [key, there]
	}

	/** @returns how many the key then has. */
	add(key: Key, value: Value): number {
		const there = this.#things.get(key)
		if (there === undefined) {
			this.#things.set(key, value)
			return 1
		}
		if (Array.isArray(there)) return there.push(value)
		this.#things.set(key, [there, value])
		return 2
	}

	remove(key: Key, value: Value): void {
		const left = this.at(key).filter((other) => other !== value)
		const [only] = left
		if (only === undefined) this.#things.delete(key)
		else this.#things.set(key, left.length === 1 ? only : left)
	}
}
