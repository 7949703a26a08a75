import type { Id } from '../domain/ids'

/**
 * Records of one kind by key (a city, an actor, a partner). A changed record replaces the lists of its own keys
 * and no others, so that whoever remembers a result by the identity of its list recomputes only what changed.
 * Built at the first read; forgotten when the keys themselves may have moved (a territory changed its parent).
 */
export class KeyedIndex<T extends { readonly id: Id }> {
	readonly #records: ReadonlyMap<Id, T>
	readonly #keysOf: (record: T) => Iterable<string>
	#lists: Map<string, readonly T[]> | null = null

	constructor(records: ReadonlyMap<Id, T>, keysOf: (record: T) => Iterable<string>) {
		this.#records = records
		this.#keysOf = keysOf
	}

	/** The records of a key, in the order of their ids; the same list until one of them changes. */
	at(key: string): readonly T[] {
		return this.#built().get(key) ?? NOTHING
	}

	/** Keys that have records, sorted. */
	keys(): readonly string[] {
		return [...this.#built().keys()].sort()
	}

	forget(): void {
		this.#lists = null
	}

	/** Called once the map of records holds `after` instead of `before`. */
	replace(before: T | null, after: T | null): void {
		const lists = this.#lists
		if (lists === null) return
		const keys = new Set([...(before ? this.#keysOf(before) : []), ...(after ? this.#keysOf(after) : [])])
		const id = after?.id ?? before?.id
		for (const key of keys) {
			const kept = (lists.get(key) ?? []).filter((record) => record.id !== id)
			const list = after && new Set(this.#keysOf(after)).has(key) ? [...kept, after].sort(byId) : kept
			if (list.length > 0) lists.set(key, list)
			else lists.delete(key)
		}
	}

	#built(): Map<string, readonly T[]> {
		if (this.#lists === null) {
			const lists = new Map<string, T[]>()
			for (const record of [...this.#records.values()].sort(byId)) {
				for (const key of new Set(this.#keysOf(record))) {
					const list = lists.get(key)
					if (list) list.push(record)
					else lists.set(key, [record])
				}
			}
			this.#lists = lists
		}
		return this.#lists
	}
}

const NOTHING: readonly never[] = Object.freeze([])

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
