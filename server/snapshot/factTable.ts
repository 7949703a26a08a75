import type { Id } from '../domain/ids'
import type { Fact } from './facts'
import { runToEnd, sortedSteps } from './steps'

/** A change of one fact, or of one hidden record; null: none before, or none after. */
export interface FactChange<F> {
	readonly before: F | null
	readonly after: F | null
}

/** Keys and order of an index. */
export interface IndexDefinition<Key, F> {
	/** The keys of a fact; equal keys count once, and null is no key. */
	keysOf(fact: F): readonly (Key | null)[]
	/** Order of the facts of a key. */
	readonly compare: (one: F, other: F) => number
}

/** Facts put in lists between two pauses. */
const FACTS_A_SLICE = 2_000
const NOTHING: readonly never[] = Object.freeze([])

/**
 * The facts of one kind by a key. Immutable: a change makes another index with new lists for the keys of the changed
 * facts, and shares all other lists. Lists are built on first read.
 */
export class FactIndex<Key, F extends { readonly id: Id }> {
	readonly #facts: ReadonlyMap<Id, F>
	readonly #definition: IndexDefinition<Key, F>
	#lists: Lists<Key, F> | null

	constructor(
		facts: ReadonlyMap<Id, F>,
		definition: IndexDefinition<Key, F>,
		lists: Lists<Key, F> | null = null,
	) {
		this.#facts = facts
		this.#definition = definition
		this.#lists = lists
	}

	/** The facts of a key, in the order of the index; empty for a key without facts. */
	at(key: Key): readonly F[] {
		return this.#made().get(key) ?? NOTHING
	}

	/** The facts of one of some keys, each once, in no particular order. */
	atAny(keys: Iterable<Key>): readonly F[] {
		const found = new Set<F>()
		for (const key of keys) for (const fact of this.at(key)) found.add(fact)
		return [...found]
	}

	/** Keys that have facts, in no particular order. */
	keys(): Iterable<Key> {
		return this.#made().keys()
	}

	/** Keys with their facts, in no particular order. */
	entries(): Iterable<readonly [Key, readonly F[]]> {
		return this.#made().entries()
	}

	/** Builds the lists, with a pause every few milliseconds. */
	*prepare(): Generator<void, void> {
		if (this.#lists !== null) return
		const { keysOf, compare } = this.#definition
		const lists = new Map<Key, F[]>()
		let taken = 0
		for (const fact of this.#facts.values()) {
			for (const key of distinct(keysOf(fact))) {
				const list = lists.get(key)
				if (list) list.push(fact)
				else lists.set(key, [fact])
			}
			if (++taken % FACTS_A_SLICE === 0) yield
		}
		yield
		const sorted = new Map<Key, readonly F[]>()
		for (const [key, list] of lists) {
			// Copies the list to free the spare room left by growing it fact by fact: some lists hold a tenth of all
			// facts.
			sorted.set(key, list.length > 1 ? yield* sortedSteps(list, compare) : list)
			taken += list.length
			if (taken < FACTS_A_SLICE) continue
			taken = 0
			yield
		}
		this.#lists = sorted
	}

	/** The index after some changes, each of a different fact. @param facts the facts after them. */
	with(facts: ReadonlyMap<Id, F>, changes: readonly FactChange<F>[]): FactIndex<Key, F> {
		if (this.#lists === null) return new FactIndex(facts, this.#definition)
		const { compare } = this.#definition
		const lists = new Map(this.#lists)
		for (const [key, { gone, come }] of this.#changesByKey(changes)) {
			const list = changedList(lists.get(key) ?? NOTHING, { gone, come }, compare)
			if (list.length === 0) lists.delete(key)
			else lists.set(key, list)
		}
		return new FactIndex(facts, this.#definition, lists)
	}

	#changesByKey(changes: readonly FactChange<F>[]): ReadonlyMap<Key, KeyChange<F>> {
		const { keysOf } = this.#definition
		const byKey = new Map<Key, KeyChange<F>>()
		const at = (key: Key): KeyChange<F> => {
			const known = byKey.get(key) ?? { gone: [], come: [] }
			byKey.set(key, known)
			return known
		}
		for (const { before, after } of changes) {
			if (before !== null) for (const key of distinct(keysOf(before))) at(key).gone.push(before)
			if (after !== null) for (const key of distinct(keysOf(after))) at(key).come.push(after)
		}
		return byKey
	}

	#made(): Lists<Key, F> {
		// Called for each key of each query: starts no generator if the lists exist.
		if (this.#lists !== null) return this.#lists
		runToEnd(this.prepare())
		if (this.#lists === null) throw new Error('Expected lists once they are made; there are none.')
		return this.#lists
	}
}

type Lists<Key, F> = ReadonlyMap<Key, readonly F[]>

type IndexOf<Definition, F extends { readonly id: Id }> =
	Definition extends IndexDefinition<infer Key, F> ? FactIndex<Key, F> : never

/** The facts of one kind, by id and by the keys of their indexes. Immutable. */
export class FactTable<F extends Fact, Definitions> {
	readonly #facts: ReadonlyMap<Id, F>

	constructor(
		facts: ReadonlyMap<Id, F>,
		readonly by: { readonly [Name in keyof Definitions]: IndexOf<Definitions[Name], F> },
	) {
		this.#facts = facts
	}

	/** An empty table. */
	static empty<F extends Fact, Definitions extends object>(
		definitions: Definitions,
	): FactTable<F, Definitions> {
		const facts = new Map<Id, F>()
		const entries = Object.entries(definitions as Readonly<Record<string, IndexDefinition<unknown, F>>>)
		const by = Object.fromEntries(
			entries.map(([name, definition]) => [name, new FactIndex(facts, definition)]),
		)
		return new FactTable<F, Definitions>(facts, by as FactTable<F, Definitions>['by'])
	}

	get size(): number {
		return this.#facts.size
	}

	get(id: Id): F | undefined {
		return this.#facts.get(id)
	}

	/** In no particular order. */
	values(): Iterable<F> {
		return this.#facts.values()
	}

	/**
	 * The table after some changes, each of a different fact, with a pause after each index; the same table without
	 * changes.
	 */
	*changedSteps(changes: readonly FactChange<F>[]): Generator<void, FactTable<F, Definitions>> {
		if (changes.length === 0) return this
		const facts = mapAfter(this.#facts, changes)
		const by: Record<string, FactIndex<unknown, F>> = {}
		for (const [name, index] of Object.entries<FactIndex<unknown, F>>(this.by)) {
			by[name] = index.with(facts, changes)
			yield
		}
		return new FactTable<F, Definitions>(facts, by as typeof this.by)
	}
}

/** A copy of a map by id, with some changes. */
export function mapAfter<F extends { readonly id: Id }>(
	map: ReadonlyMap<Id, F>,
	changes: readonly FactChange<F>[],
): ReadonlyMap<Id, F> {
	const changed = new Map(map)
	for (const { before, after } of changes) {
		if (after !== null) changed.set(after.id, after)
		else if (before !== null) changed.delete(before.id)
	}
	return changed
}

/** What changes add to the list of a key, and remove from it. */
interface KeyChange<F> {
	readonly gone: F[]
	readonly come: F[]
}

/** A list after some changes, in the same order. Cost: its length, and a binary search for each change. */
function changedList<F>(
	list: readonly F[],
	{ gone, come }: KeyChange<F>,
	compare: (one: F, other: F) => number,
): readonly F[] {
	const edits = [
		...gone.map((fact) => ({ fact, isGone: true })),
		...come.map((fact) => ({ fact, isGone: false })),
	].sort((one, other) => compare(one.fact, other.fact))
	const changed: F[] = []
	let next = 0
	const copyUntil = (end: number): void => {
		for (; next < end; next += 1) changed.push(list[next] as F)
	}
	for (const { fact, isGone } of edits) {
		copyUntil(firstNotBefore(fact, list, next, compare))
		if (!isGone) changed.push(fact)
		else if (list[next] === fact) next += 1
	}
	copyUntil(list.length)
	return changed
}

/** Index, from `from` on, of the first item of a sorted list that does not come before a fact; its length if all do. */
function firstNotBefore<F>(
	fact: F,
	list: readonly F[],
	from: number,
	compare: (one: F, other: F) => number,
): number {
	let [low, high] = [from, list.length]
	while (low < high) {
		const middle = (low + high) >>> 1
		if (compare(list[middle] as F, fact) < 0) low = middle + 1
		else high = middle
	}
	return low
}

/** Each key once. Most facts have one: a set for each of hundreds of thousands would be slow. */
function distinct<Key>(keys: readonly (Key | null)[]): readonly Key[] {
	const [only] = keys
	if (keys.length === 1) return only === null || only === undefined ? NOTHING : [only]
	return [...new Set(keys)].filter((key) => key !== null)
}
