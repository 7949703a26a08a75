/** Evidence, as screens and exported files show it. */

import type { Confidence } from '../../../schema/enums'
import { type FileColumn, originKey } from '../../export/fileColumns'
import type { Text } from '../../text/useText'
import type { NamedSource } from './SourceName'

/** What the fragment EvidenceRow asks for, as far as a table needs it. */
export interface EvidenceItem {
	readonly recordId: string
	readonly kind: 'EVENT' | 'MISSION' | 'OFFICE' | 'PARTNERSHIP' | 'WISH'
	readonly label: string
	/** « par l’Essonne » under a roll-up; else null. */
	readonly heldBy: string | null
	readonly certainty: 'ESTABLISHED' | 'POSSIBLE'
	readonly confidence: Confidence
	/** ISO text cut to its known part; null if it has no date. */
	readonly lastNews: string | null
	/** Whether it is from memory alone: a mention, not evidence. */
	readonly fromMemory: boolean
	readonly scenario: boolean
	readonly period: {
		readonly start: string | null
		readonly end: string | null
		readonly text: string
	} | null
	readonly sources: readonly NamedSource[]
	readonly record: { readonly note: string | null; readonly direction?: string } | null
}

/** The sentence of a record, with its real holder under a roll-up. */
export function labelWithHolder(
	{ label, heldBy }: { readonly label: string; readonly heldBy: string | null },
	{ translate }: Pick<Text, 'translate'>,
): string {
	return [label, heldBy].filter(Boolean).join(translate('ui.phraseComma'))
}

/** A row of evidence; `counted` is false if its date is too imprecise to count. */
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

/** Splits records with sources from those from memory alone; keeps the order. */
export function splitMemory(lines: readonly EvidenceLine[]): {
	readonly stated: readonly EvidenceLine[]
	readonly fromMemory: readonly EvidenceLine[]
} {
	return {
		stated: lines.filter(({ item }) => !item.fromMemory),
		fromMemory: lines.filter(({ item }) => item.fromMemory),
	}
}

/** How many different sources the lines rest on. */
export function sourceCount(lines: readonly EvidenceLine[]): number {
	return new Set(lines.flatMap(({ item }) => item.sources.map(({ id }) => id))).size
}

/** A line of the file: one for each source of each record, so that no cell holds a list. */
interface EvidenceFileLine extends EvidenceLine {
	readonly source: NamedSource | null
}

export function evidenceFileLines(lines: readonly EvidenceLine[]): readonly EvidenceFileLine[] {
	return lines.flatMap((line) => {
		const { sources } = line.item
		return (sources.length > 0 ? sources : [null]).map((source) => ({ ...line, source }))
	})
}

export const EVIDENCE_COLUMNS: readonly FileColumn<EvidenceFileLine>[] = [
	{ head: 'column.record', cell: ({ item }) => item.recordId },
	{ head: 'column.what', cell: ({ item }, { translate }) => translate(`record.kind.${item.kind}`) },
	{ head: 'column.says', cell: ({ item }, tools) => labelWithHolder(item, tools) },
	{ head: 'files.start', cell: ({ item }) => item.period?.start ?? null },
	{ head: 'files.end', cell: ({ item }) => item.period?.end ?? null },
	{
		head: 'column.counted',
		cell: ({ counted }, { translate }) => translate(counted ? 'counted.yes' : 'counted.no'),
	},
	{
		head: 'column.certainty',
		cell: ({ item }, { translate }) => translate(`ui.certainty.${item.certainty}`),
	},
	{
		head: 'column.confidence',
		cell: ({ item }, { translate }) => translate(`ui.confidence.${item.confidence}`),
	},
	{ head: 'freshness.last', cell: ({ item }) => item.lastNews },
	{
		head: 'freshness.ofMemory',
		cell: ({ item }, { translate }) => translate(item.fromMemory ? 'freshness.memory' : 'files.no'),
	},
	{ head: 'files.origin', cell: ({ item }, { translate }) => translate(originKey(item.scenario)) },
	{ head: 'files.note', cell: ({ item }) => item.record?.note ?? null },
	{ head: 'column.source', cell: ({ source }) => source && sourceTitle(source) },
	{ head: 'files.sourceKind', cell: ({ source }) => source?.typeName ?? null },
	{ head: 'files.sourceDate', cell: ({ source }) => source?.date ?? null },
	{ head: 'files.sourceAddress', cell: ({ source }) => source?.url ?? null },
	{ head: 'files.page', cell: ({ item }, { pageOf }) => pageOf(item.recordId) },
]

/** As the screens name it: what is from memory has no title but that. */
function sourceTitle({ type, typeName, title }: NamedSource): string {
	return type === 'general-knowledge' ? typeName : title
}
