import { CONFIDENCE_LEVELS } from '../domain/confidence'
import type { Id } from '../domain/ids'
import type { ConfidenceLevel, GraphRecord, Visibility } from '../domain/records'
import { REASON_EXPECTED, reasonProblem } from '../domain/retraction'
import type { References } from './references'
import type { SourceRegistry } from './sourceRegistry'
import type { TableRow } from './tableRow'

/** The type of a source that is no page and no document. */
const MEMORY = 'general-knowledge'

/** What every reader of rows needs to know beside its rows. */
export interface ReadingContext {
	readonly dataset: string
	readonly scenario: boolean
	/** Day to which relative dates are anchored; null where they are not allowed. */
	readonly anchor: string | null
	readonly references: References
	readonly sources: SourceRegistry
}

/** A record that a row describes, not yet accepted: the row may have failed. */
export interface RecordDraft<T extends GraphRecord = GraphRecord> {
	readonly row: TableRow
	readonly record: T
}

/** What every record of the data set begins with. */
export function recordFields(context: ReadingContext) {
	return { version: 1, dataset: context.dataset, scenario: context.scenario }
}

export function readConfidence(row: TableRow): ConfidenceLevel {
	return row.requiredChoice('confidence', CONFIDENCE_LEVELS)
}

/** What a row that states a fact says about its proof. */
export function statedFields(
	row: TableRow,
	context: ReadingContext,
	owner: Id | null,
	visibility: Visibility = 'public',
) {
	return {
		...recordFields(context),
		confidence: readConfidence(row),
		owner,
		visibility,
		...provenanceFields(row, context, visibility === 'public'),
		...retractionFields(row),
		ownerDeclared: null,
		note: row.text('note'),
	}
}

function retractionFields(row: TableRow) {
	const reason = row.text('retracted')
	const problem = reason === null ? null : reasonProblem(reason)
	if (problem !== null)
		row.fail('retracted', problem, `${REASON_EXPECTED}; an empty cell where the row is right`)
	return {
		retracted: reason,
		retractionBy: reason === null ? null : ('table' as const),
		retractedInTable: reason,
	}
}

/** Where a row's fact comes from: memory alone proves nothing, whatever confidence the row claims. */
export function provenanceFields(row: TableRow, context: ReadingContext, isPublic = true) {
	return { sources: context.sources.cited(row, isPublic), fromMemory: row.text('sourceType') === MEMORY }
}

/** A row that says whether it is fictitious must say the same as its data set. */
export function checkScenario(row: TableRow, context: ReadingContext): void {
	const value = row.choice('scenario', ['true', 'false'])
	if (value !== null && value !== String(context.scenario)) {
		row.fail('scenario', 'not what the data set says', `"${context.scenario}", as dataset.json says`)
	}
}
