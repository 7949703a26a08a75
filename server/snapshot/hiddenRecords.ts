import type { Id } from '../domain/ids'
import type { AcceptedProposal, GraphRecord, Judgement, RetractableRecord } from '../domain/records'
import type { Fact } from './facts'
import { type FactChange, FactIndex, mapAfter } from './factTable'
import { byId } from './geography'

/** A record that has a visibility of its own. */
export type VisibleRecord = RetractableRecord | Judgement | AcceptedProposal

/** A record that is not public, as it is on record. */
export interface HiddenRecord {
	readonly id: Id
	readonly record: VisibleRecord
	/** null of one that states none, or was retracted. */
	readonly fact: Fact | null
}

/**
 * The records of a country that are not public, by those who may see them: what an overlay for one reader is made from
 * without looking at the others'. Immutable.
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

	/** Those for the whole group, in the order of their ids. */
	ofGroup(): readonly HiddenRecord[] {
		return this.#byReaders.at(GROUP)
	}

	/** Those that an actor answers for, whoever else may see them, in the order of their ids. */
	ofOwner(owner: Id): readonly HiddenRecord[] {
		return this.#byReaders.at(ownerKey(owner))
	}

	/** The records after some changes, each of another one. */
	*changedSteps(changes: readonly FactChange<HiddenRecord>[]): Generator<void, HiddenRecords> {
		if (changes.length === 0) return this
		const records = mapAfter(this.#records, changes)
		yield
		return new HiddenRecords(records, this.#byReaders.with(records, changes))
	}
}

/** What has no visibility of its own (territories, organisations, sectors, functions) is public. */
export function isHidden(record: GraphRecord): record is VisibleRecord {
	return 'visibility' in record && record.visibility !== 'public'
}

/** Who answers for a record: of a judgement, whose verdict it is; of what was accepted, each party. Nobody: null. */
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
