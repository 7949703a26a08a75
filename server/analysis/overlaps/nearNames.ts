import type { Id } from '../../domain/ids'
import type { GraphRecord } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { SparseLists } from '../../projection/sparseLists'
import { areNear, foldedNames, variants } from './likeNames'

type NamedKind = 'Organisation' | 'Event'

/**
 * Things of which one name each is nearly the same (`areNear`), kept current as they come and go. Cost of one that
 * comes: the letters of its names, and those it is near to; never all the others.
 */
export class NearNames {
	/** Folded. */
	readonly #names = new Map<Id, readonly string[]>()
	readonly #byVariant = new SparseLists<string, Id>()
	/** Both ways. */
	readonly #near = new Map<Id, Set<Id>>()

	/** Takes in a thing by the names it goes by, instead of those it had. */
	put(id: Id, names: readonly string[]): void {
		this.remove(id)
		const folded = foldedNames(names)
		this.#names.set(id, folded)
		for (const variant of allVariants(folded)) {
			for (const other of this.#byVariant.at(variant)) this.#compare(id, other)
			this.#byVariant.add(variant, id)
		}
	}

	remove(id: Id): void {
		for (const variant of allVariants(this.#names.get(id) ?? [])) this.#byVariant.remove(variant, id)
		for (const other of this.#near.get(id) ?? []) this.#near.get(other)?.delete(id)
		this.#names.delete(id)
		this.#near.delete(id)
	}

	/** Each two that are near, once: the first of their ids first. */
	*pairs(): Iterable<readonly [Id, Id]> {
		for (const [id, others] of this.#near) {
			for (const other of others) if (id < other) yield [id, other]
		}
	}

	#compare(id: Id, other: Id): void {
		if (this.#near.get(id)?.has(other)) return
		if (!areNear(this.#names.get(id) ?? [], this.#names.get(other) ?? [])) return
		this.#othersOf(id).add(other)
		this.#othersOf(other).add(id)
	}

	#othersOf(id: Id): Set<Id> {
		const known = this.#near.get(id)
		if (known) return known
		const others = new Set<Id>()
		this.#near.set(id, others)
		return others
	}
}

const namesByView = new WeakMap<Projection, Readonly<Record<NamedKind, NearNames>>>()

/** Pairs of organisations, or of events, whose names are near. Made once for a view, and follows its changes. */
export function nearNamed(view: Projection, kind: NamedKind): Iterable<readonly [Id, Id]> {
	return (namesByView.get(view) ?? followed(view))[kind].pairs()
}

function followed(view: Projection): Readonly<Record<NamedKind, NearNames>> {
	const byKind = { Organisation: new NearNames(), Event: new NearNames() }
	const take = (record: GraphRecord | undefined): void => {
		if (record?.kind === 'Organisation') byKind.Organisation.put(record.id, namesOf(record.names))
		if (record?.kind === 'Event') byKind.Event.put(record.id, [record.name])
	}
	for (const organisation of view.organisations.values()) take(organisation)
	for (const event of view.events.values()) take(event)
	view.follow(({ kind, id }) => {
		if (kind !== 'Organisation' && kind !== 'Event') return
		byKind[kind].remove(id)
		take(view.record(id))
	})
	namesByView.set(view, byKind)
	return byKind
}

function namesOf({
	fr,
	en,
	zh,
	aliases,
}: {
	fr: string
	en: string | null
	zh: string | null
	aliases: readonly string[]
}) {
	return [fr, en, zh, ...aliases].filter((name) => name !== null)
}

function allVariants(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.flatMap(variants))
}
