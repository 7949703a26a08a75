import type { Id } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import { recordParties } from '../evidenceOf'
import { duplicateKey } from '../overlaps/overlapKey'
import type { DuplicateRecord } from '../result'
import type { ComparedRecord, DuplicateFinding } from './find'

/** Stable key of a pair: a hash, computed only for the few pairs on a page. */
export function duplicateId({ records: [one, other] }: DuplicateFinding): Id {
	return duplicateKey(one.id, other.id)
}

export function explainDuplicate(finding: DuplicateFinding): DuplicateRecord {
	const { basis, records } = finding
	const [one, other] = records
	return {
		id: duplicateId(finding),
		kind: 'DUPLICATE_RECORD',
		recordKind: one.kind,
		records: [one.id, other.id],
		versions: [one.version, other.version],
		basis,
		sentence: sentenceOf(finding),
		scenario: one.scenario || other.scenario,
	}
}

function sentenceOf({ basis, records }: DuplicateFinding): Message {
	const [one, other] = records
	if (basis === 'NEAR_NAMES') {
		return message('duplicateRecord.nearNames', { first: nameOf(one), second: nameOf(other) })
	}
	const actors = [
		...new Set(records.flatMap((one) => (one.kind === 'Organisation' ? [] : recordParties(one)))),
	]
	return message('duplicateRecord.sameEnds', {
		kind: { word: `kind.${one.kind}` },
		actors: { actors: actors.map((actor) => ({ actor })) },
	})
}

function nameOf(record: ComparedRecord): string {
	if (record.kind === 'Organisation') return record.names.fr
	if (record.kind === 'Event') return record.name
	throw new RangeError(`Expected a record that has a name; got a ${record.kind}.`)
}
