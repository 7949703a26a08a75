/** Evidence as the screens show it and as it leaves the browser. */
import type { Confidence } from '../../ui/ConfidenceMark'
import type { NamedSource } from './SourceName'
import type { Cell } from './toCsv'

/** What the fragment EvidenceRow asks for, as far as a table needs it. */
export interface EvidenceItem {
	readonly recordId: string
	readonly kind: 'EVENT' | 'MISSION' | 'OFFICE' | 'PARTNERSHIP' | 'WISH'
	readonly label: string
	readonly certainty: 'ESTABLISHED' | 'POSSIBLE'
	readonly confidence: Confidence
	readonly scenario: boolean
	readonly period: {
		readonly start: string | null
		readonly end: string | null
		readonly text: string
	} | null
	readonly sources: readonly NamedSource[]
	readonly record: { readonly note: string | null } | null
}

/** A row of evidence: `counted` is false for what is too roughly dated to count. */
export interface EvidenceLine {
	readonly item: EvidenceItem
	readonly counted: boolean
}

export function evidenceLines(
	evidence: readonly EvidenceItem[],
	possible: readonly EvidenceItem[] = [],
): readonly EvidenceLine[] {
	return [
		...evidence.map((item) => ({ item, counted: true })),
		...possible.map((item) => ({ item, counted: false })),
	]
}

/** How many different sources the lines rest on. */
export function sourceCount(lines: readonly EvidenceLine[]): number {
	return new Set(lines.flatMap(({ item }) => item.sources.map(({ id }) => id))).size
}

/** One line of CSV for each source of each record, so that no cell holds a list. */
export function evidenceCells(lines: readonly EvidenceLine[]): readonly (readonly Cell[])[] {
	return lines.flatMap(({ item, counted }) => {
		const own: Cell[] = [
			item.recordId,
			item.kind,
			item.label,
			item.period?.start ?? null,
			item.period?.end ?? null,
			counted ? 'counted' : 'possible',
			item.certainty,
			item.confidence,
			item.scenario ? 'fictitious' : 'real',
			item.record?.note ?? null,
		]
		const sources = item.sources.length > 0 ? item.sources : [null]
		return sources.map((source) => [
			...own,
			source?.title ?? null,
			source?.typeName ?? null,
			source?.date ?? null,
			source?.url ?? null,
		])
	})
}

/** The heads of those lines: stable words of the API, the same in every language. */
export const EVIDENCE_HEADS = [
	'record',
	'kind',
	'label',
	'start',
	'end',
	'counts',
	'certainty',
	'confidence',
	'fictitious',
	'note',
	'source',
	'source_type',
	'source_date',
	'source_url',
] as const
