/** A wrong fact is retracted, with a reason, and can be restored (model.md §1). */
import type { Id } from './ids'
import type { GraphRecord, RetractableRecord } from './records'

export const REASON_EXPECTED = 'why the fact is wrong, in words'
const MAX_REASON_LENGTH = 2_000
/** Values of a column mistaken for a flag: « no » would retract the fact. */
const FLAGS: ReadonlySet<string> = new Set([
	'yes',
	'no',
	'true',
	'false',
	'oui',
	'non',
	'vrai',
	'faux',
	'retracted',
	'x',
	'y',
	'n',
])

/** What is wrong with a reason; null if nothing is. */
export function reasonProblem(reason: string): string | null {
	const text = reason.trim()
	if (text.length > MAX_REASON_LENGTH)
		return `a reason of ${text.length} characters (at most ${MAX_REASON_LENGTH})`
	if (/\p{Cc}/u.test(text)) return 'a text with control characters'
	return /\p{L}/u.test(text) && !FLAGS.has(text.toLowerCase()) ? null : 'a word that is no reason'
}

/** Whether a record states a fact, which can be retracted. */
export function isRetractable(record: GraphRecord): record is RetractableRecord {
	return 'retracted' in record
}

/** Whether a record is a retracted fact: it is kept, can be read at its address, and is in no result. */
export function isRetracted(record: GraphRecord): boolean {
	return isRetractable(record) && record.retracted !== null
}

/**
 * A record as it stands: a wish that names an office (to share or join it) does not outlive that office. It is
 * retracted, for the same reason, while the office is; the stored record does not change.
 */
export function withOfficeRetraction(
	record: GraphRecord,
	recordOf: (id: Id) => GraphRecord | undefined,
): GraphRecord {
	if (record.kind !== 'Wish' || record.office === null || record.retracted !== null) return record
	const office = recordOf(record.office)
	if (office?.kind !== 'Office' || office.retracted === null) return record
	return { ...record, retracted: office.retracted, retractionBy: office.retractionBy }
}

/** The next version of a fact, retracted by a command. */
export function retracted(record: RetractableRecord, reason: string): RetractableRecord {
	return { ...record, version: record.version + 1, retracted: reason, retractionBy: 'command' }
}

/** The next version of a retracted fact, restored: it overrides its table until the table changes. */
export function restored(record: RetractableRecord): RetractableRecord {
	const retractionBy = record.retractedInTable === null ? null : 'command'
	return { ...record, version: record.version + 1, retracted: null, retractionBy }
}

/**
 * A record as its table describes it, with the command that changed it before: a fact retracted by a command stays
 * retracted until a command restores it, and one restored by a command stands until its table says something else.
 */
export function withCommandRetraction(before: GraphRecord | undefined, record: GraphRecord): GraphRecord {
	if (before === undefined || !isRetractable(before) || !isRetractable(record)) return record
	if (before.retractionBy !== 'command') return record
	const holds = before.retracted !== null || before.retractedInTable === record.retractedInTable
	return holds ? { ...record, retracted: before.retracted, retractionBy: 'command' } : record
}
