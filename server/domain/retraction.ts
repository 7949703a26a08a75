/** A fact that was wrong is retracted, with a reason, and can be restored (model.md §1). */
import type { Id } from './ids'
import type { GraphRecord, RetractableRecord } from './records'

export const REASON_EXPECTED = 'why the fact is wrong, in words'
const MAX_REASON_LENGTH = 2_000
/** What stands in a column that was taken for a flag: « no » would retract the fact. */
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

/** What is wrong with a reason; null where nothing is. */
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

/** Whether a record states what was found wrong: it is kept, looked at by its address, and in no result. */
export function isRetracted(record: GraphRecord): boolean {
	return isRetractable(record) && record.retracted !== null
}

/**
 * A record as it stands: a wish that names an office (to share it, to join it) does not outlive that office. Retracted for
 * the office's reason where that is, and standing again with it; the record on record says nothing of it.
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

/** The next version of a fact that stands, found wrong by a command. */
export function retracted(record: RetractableRecord, reason: string): RetractableRecord {
	return { ...record, version: record.version + 1, retracted: reason, retractionBy: 'command' }
}

/** The next version of a fact that was retracted, as one that stands: also against its table, until that changes. */
export function restored(record: RetractableRecord): RetractableRecord {
	const retractionBy = record.retractedInTable === null ? null : 'command'
	return { ...record, version: record.version + 1, retracted: null, retractionBy }
}

/**
 * A record as its table describes it, with what a command said of it before: one that a command retracted stays so
 * until a command restores it, one that a command restored stands until its table says something else.
 */
export function withCommandRetraction(before: GraphRecord | undefined, record: GraphRecord): GraphRecord {
	if (before === undefined || !isRetractable(before) || !isRetractable(record)) return record
	if (before.retractionBy !== 'command') return record
	const holds = before.retracted !== null || before.retractedInTable === record.retractedInTable
	return holds ? { ...record, retracted: before.retracted, retractionBy: 'command' } : record
}
