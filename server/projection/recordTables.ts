import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind } from '../domain/records'

export type RecordOf<K extends RecordKind> = Extract<GraphRecord, { kind: K }>

/** Plain records by kind, then by id. */
export class RecordTables {
	readonly #tables: { readonly [K in RecordKind]: Map<Id, RecordOf<K>> } = {
		Territory: new Map(),
		Organisation: new Map(),
		Sector: new Map(),
		Partnership: new Map(),
		Mission: new Map(),
		Office: new Map(),
		Wish: new Map(),
		Event: new Map(),
		Source: new Map(),
		PublicFunction: new Map(),
		Mandate: new Map(),
		Unavailability: new Map(),
		Judgement: new Map(),
	}

	/** The records of a kind; the same map for good, whatever comes and goes. */
	of<K extends RecordKind>(kind: K): ReadonlyMap<Id, RecordOf<K>> {
		return this.#tables[kind]
	}

	put(record: GraphRecord): void {
		// The table of a record's own kind: the compiler cannot follow that through a union.
		const table = this.#tables[record.kind] as Map<Id, GraphRecord>
		table.set(record.id, record)
	}

	delete(kind: RecordKind, id: Id): void {
		this.#tables[kind].delete(id)
	}

	/** Any record by its id. */
	record(id: Id): GraphRecord | undefined {
		for (const table of Object.values(this.#tables)) {
			const found = table.get(id)
			if (found) return found
		}
		return undefined
	}

	/** Every record, kind by kind. */
	all(): readonly GraphRecord[] {
		return Object.values(this.#tables).flatMap((table): GraphRecord[] => [...table.values()])
	}
}
