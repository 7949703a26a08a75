import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Organisation, StatedRecord } from '../../domain/records'
import { evidenceOf } from '../evidenceOf'
import type { DuplicateRecord } from '../result'
import { duplicateKey } from './overlapKey'

type Candidate = StatedRecord | Organisation

/** A pair of records that look like one: its key and its sentence are made when read, for a page shows few of them. */
export class FoundDuplicate implements DuplicateRecord {
	readonly kind = 'DUPLICATE_RECORD'
	readonly basis: DuplicateRecord['basis']
	readonly records: readonly [Id, Id]
	readonly #one: Candidate
	readonly #other: Candidate

	/** Two records in any order. */
	constructor(basis: DuplicateRecord['basis'], one: Candidate, other: Candidate) {
		this.basis = basis
		const isInOrder = one.id < other.id
		this.#one = isInOrder ? one : other
		this.#other = isInOrder ? other : one
		this.records = [this.#one.id, this.#other.id]
	}

	get id(): Id {
		return duplicateKey(...this.records)
	}

	get recordKind(): DuplicateRecord['recordKind'] {
		return this.#one.kind
	}

	get versions(): readonly [number, number] {
		return [this.#one.version, this.#other.version]
	}

	get scenario(): boolean {
		return this.#one.scenario || this.#other.scenario
	}

	get sentence(): Message {
		const pair = [this.#one, this.#other]
		if (this.basis === 'NEAR_NAMES') {
			const [first = '', second = ''] = pair.map(nameOf)
			return { key: 'duplicateRecord.nearNames', values: { first, second } }
		}
		const actors = [...new Set(pair.flatMap(partiesOf))]
		return {
			key: 'duplicateRecord.sameEnds',
			values: {
				kind: { word: `kind.${this.recordKind}` },
				actors: { actors: actors.map((actor) => ({ actor })) },
			},
		}
	}
}

function nameOf(record: Candidate): string {
	if (record.kind === 'Organisation') return record.names.fr
	return record.kind === 'Event' ? record.name : ''
}

function partiesOf(record: Candidate): readonly Id[] {
	return record.kind === 'Organisation' ? [] : evidenceOf(record, 'ESTABLISHED').actors
}
