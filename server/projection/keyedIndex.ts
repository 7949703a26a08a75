import type { Id } from '../domain/ids'

/**
 * Records of one kind by key (a city, an actor, a partner). A changed record replaces the lists of its own keys
 * and no others, so that whoever remembers a result by the identity of its list recomputes only what changed.
 * Built at the first read; forgotten when the keys themselves may have moved (a territory changed its parent).
 */
export class KeyedIndex<T extends { readonly id: Id }> {
	readonly #records: ReadonlyMap<Id, T>
	readonly #keysOf: (record: T) => readonly (Id | null)[]
	#lists: Map<Id, readonly T[]> | null = null
	#keys: readonly Id[] | null = null

	/** @param keysOf the keys of a record; of several that are the same one counts, and null is none. */
	constructor(records: ReadonlyMap<Id, T>, keysOf: (record: T) => readonly (Id | null)[]) {
		this.#records = records
		this.#keysOf = keysOf
	}

	/** The records of a key, in the order of their ids; the same list until one of them changes. */
	at(key: Id): readonly T[] {
		return this.#built().get(key) ?? NOTHING
	}

	/** Keys that have records, sorted; the same list until a key comes or goes. */
	keys(): readonly Id[] {
		this.#keys ??= [...this.#built().keys()].sort()
		return this.#keys
	}

	forget(): void {
		this.#lists = null
		this.#keys = null
	}

	/** Called once the map of records holds `after` instead of `before`. */
	replace(before: T | null, after: T | null): void {
		if (this.#lists === null) return
		const left = new Set(before === null ? [] : this.#keysOf(before))
		for (const key of after === null ? [] : distinct(this.#keysOf(after))) {
			if (after !== null) this.#put(this.#lists, key, withRecord(this.at(key), after))
			left.delete(key)
		}
		for (const key of left) {
			if (key !== null && before !== null) this.#put(this.#lists, key, without(this.at(key), before))
		}
	}

	#put(lists: Map<Id, readonly T[]>, key: Id, list: readonly T[]): void {
		if (list.length === 0 || !lists.has(key)) this.#keys = null
		if (list.length === 0) lists.delete(key)
		else lists.set(key, list)
	}

	#built(): Map<Id, readonly T[]> {
		if (this.#lists !== null) return this.#lists
		const lists = new Map<Id, T[]>()
		for (const record of inIdOrder([...this.#records.values()])) {
			for (const key of distinct(this.#keysOf(record))) {
				const list = lists.get(key)
				if (list) list.push(record)
				else lists.set(key, [record])
			}
		}
		this.#lists = lists
		return lists
	}
}

const NOTHING: readonly never[] = Object.freeze([])

/** Records in the order of their ids: the same list where it has it already, as the record streams them. */
function inIdOrder<T extends { readonly id: Id }>(records: readonly T[]): readonly T[] {
	for (let at = 1; at < records.length; at += 1) {
		if (!inOrder(records[at - 1], records[at])) return [...records].sort(byId)
	}
	return records
}

/** Each key once. Most records have one: a set for each of hundreds of thousands would be felt. */
function distinct(keys: readonly (Id | null)[]): readonly Id[] {
	const [only] = keys
	if (keys.length === 1) return only === null || only === undefined ? NOTHING : (keys as readonly Id[])
	return [...new Set(keys)].filter((key) => key !== null)
}

/** A list with a record in its place, instead of the one that has its id. */
function withRecord<T extends { readonly id: Id }>(list: readonly T[], record: T): readonly T[] {
	const at = placeIn(list, record.id)
	const copy = list.slice()
	copy.splice(at, list[at]?.id === record.id ? 1 : 0, record)
	return copy
}

function without<T extends { readonly id: Id }>(list: readonly T[], { id }: T): readonly T[] {
	const at = placeIn(list, id)
	return list[at]?.id === id ? [...list.slice(0, at), ...list.slice(at + 1)] : list
}

/** Position of the first record whose id is not before `id`. */
function placeIn(list: readonly { readonly id: Id }[], id: Id): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((list[middle]?.id ?? id) < id) low = middle + 1
		else high = middle
	}
	return low
}

function inOrder(one: { readonly id: Id } | undefined, other: { readonly id: Id } | undefined): boolean {
	return one === undefined || other === undefined || one.id < other.id
}

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
