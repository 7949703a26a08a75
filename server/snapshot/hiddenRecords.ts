import type { Id } from '../domain/ids'
import type { AcceptedProposal, GraphRecord, Judgement, RetractableRecord } from '../domain/records'
import type { Fact } from './facts'
import { type FactChange, FactIndex, mapAfter } from './factTable'
import { byId } from './geography'

/** A record with its own visibility. */
export type VisibleRecord = RetractableRecord | Judgement | AcceptedProposal

/** A record that is not public, as stored. */
export interface HiddenRecord {
	readonly id: Id
	readonly record: VisibleRecord
	/** null if it states none, or was retracted. */
	readonly fact: Fact | null
}

/**
 * The hidden records of a country, by readers: an overlay for one reader is built from them without reading those of
 * others. Immutable.
 */
export class HiddenRecords {
	readonly #records: ReadonlyMap<Id, HiddenRecord>
	readonly #byReaders: FactIndex<string, HiddenRecord>

	private constructor(records: ReadonlyMap<Id, HiddenRecord>, byReaders: FactIndex<string, HiddenRecord>) {
		this.#records = records
		this.#byReaders = byReaders
	}

	static readonly NONE = HiddenRecords.#empty()

	static #empty(): HiddenRecords {
		const records = new Map<Id, HiddenRecord>()
		const definition = { keysOf: readersOf, compare: byId }
		return new HiddenRecords(records, new FactIndex(records, definition))
	}

	get size(): number {
		return this.#records.size
	}

	get(id: Id): HiddenRecord | undefined {
		return this.#records.get(id)
	}

	/** Those for the whole group, ordered by id. */
	ofGroup(): readonly HiddenRecord[] {
		return this.#byReaders.at(GROUP)
	}

	/** Those that an actor answers for, whoever else may see them, ordered by id. */
	ofOwner(owner: Id): readonly HiddenRecord[] {
		return this.#byReaders.at(ownerKey(owner))
	}

	/** The records after some changes, each of a different record. */
	*changedSteps(changes: readonly FactChange<HiddenRecord>[]): Generator<void, HiddenRecords> {
		if (changes.length === 0) return this
		const records = mapAfter(this.#records, changes)
		yield
		return new HiddenRecords(records, this.#byReaders.with(records, changes))
	}
}

/** Records without a visibility of their own (territories, organisations, sectors, functions) are public. */
export function isHidden(record: GraphRecord): record is VisibleRecord {
	return 'visibility' in record && record.visibility !== 'public'
}

/**
 * The actors that answer for a record: for a judgement its actor, for an accepted proposal each party. null: nobody.
 */
export function ownersOf(record: VisibleRecord): readonly (Id | null)[] {
	switch (record.kind) {
		case 'Judgement':
			return [record.actor]
		case 'AcceptedProposal':
			return record.parties
		default:
			return [record.owner]
	}
}

const GROUP = 'group'

function ownerKey(owner: Id): string {
	return `owner ${owner}`
}

function readersOf({ record }: HiddenRecord): readonly (string | null)[] {
	const owners = ownersOf(record).map((owner) => owner && ownerKey(owner))
	return [record.visibility === 'group' ? GROUP : null, ...owners]
}
