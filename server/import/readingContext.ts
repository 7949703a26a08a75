import { CONFIDENCE_LEVELS } from '../domain/confidence'
import type { Id } from '../domain/ids'
import type { ConfidenceLevel, GraphRecord, Visibility } from '../domain/records'
import { REASON_EXPECTED, reasonProblem } from '../domain/retraction'
import type { References } from './references'
import type { SourceRegistry } from './sourceRegistry'
import type { TableRow } from './tableRow'

/** The type of a source that is neither a page nor a document. */
const MEMORY = 'general-knowledge'

/** What every reader of rows needs besides the rows. */
export interface ReadingContext {
	readonly dataset: string
	readonly scenario: boolean
	/** Day from which relative dates count; null if they are not allowed. */
	readonly anchor: string | null
	readonly references: References
	readonly sources: SourceRegistry
}

/** A record that a row describes, not yet accepted: the row may have failed. */
export interface RecordDraft<T extends GraphRecord = GraphRecord> {
	readonly row: TableRow
	readonly record: T
}

/** Fields that every record of the data set has. */
export function recordFields(context: ReadingContext) {
	return { version: 1, dataset: context.dataset, scenario: context.scenario }
}

export function readConfidence(row: TableRow): ConfidenceLevel {
	return row.requiredChoice('confidence', CONFIDENCE_LEVELS)
}

/** The fields of a row's proof, for a row that states a fact. */
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

/** The provenance of a row: memory alone proves nothing, whatever confidence the row claims. */
export function provenanceFields(row: TableRow, context: ReadingContext, isPublic = true) {
	return { sources: context.sources.cited(row, isPublic), fromMemory: row.text('sourceType') === MEMORY }
}

/** A row that says whether it is fictitious must agree with its data set. */
export function checkScenario(row: TableRow, context: ReadingContext): void {
	const value = row.choice('scenario', ['true', 'false'])
	if (value !== null && value !== String(context.scenario)) {
		row.fail('scenario', 'not what the data set says', `"${context.scenario}", as dataset.json says`)
	}
}
