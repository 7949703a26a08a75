/** The columns of an exported list: headings and words in the reader's language, as on the screen. */
import type { TextKey } from '../text/messages'
import type { Text } from '../text/useText'
import type { Cell } from './csv'

export interface ExportContext {
	readonly translate: Text['translate']
	/** The whole address of the page of a result or of a record. */
	readonly pageOf: (id: string) => string
}

export interface FileColumn<Item> {
	readonly head: TextKey
	readonly cell: (item: Item, tools: ExportContext) => Cell
}

/** The row of one item, a cell for each column. */
export function fileRow<Item>(
	columns: readonly FileColumn<Item>[],
	item: Item,
	tools: ExportContext,
): readonly Cell[] {
	return columns.map(({ cell }) => cell(item, tools))
}

interface LastColumns {
	readonly id: string
	readonly evidenceCount: number
	readonly scenario: boolean
}

/**
 * The last columns of every result: how much evidence it has, from memory or not, whether it is invented, its
 * page.
 */
export function lastColumnsOfResult<
	Item extends LastColumns & { readonly fromMemoryCount: number; readonly lastNews: string | null },
>(): readonly FileColumn<Item>[] {
	return [
		{ head: 'freshness.last', cell: ({ lastNews }) => lastNews },
		{ head: 'files.records', cell: ({ evidenceCount, fromMemoryCount }) => evidenceCount - fromMemoryCount },
		{ head: 'files.memoryMentions', cell: ({ fromMemoryCount }) => fromMemoryCount },
		...placeColumns<Item>(),
	]
}

/** The last columns of a measure, which counts records as they are. */
export function lastColumns<Item extends LastColumns>(): readonly FileColumn<Item>[] {
	return [{ head: 'files.recordCount', cell: ({ evidenceCount }) => evidenceCount }, ...placeColumns<Item>()]
}

function placeColumns<Item extends Omit<LastColumns, 'evidenceCount'>>(): readonly FileColumn<Item>[] {
	return [
		{ head: 'files.origin', cell: ({ scenario }, { translate }) => translate(originKey(scenario)) },
		{ head: 'files.page', cell: ({ id }, { pageOf }) => pageOf(id) },
		{ head: 'files.id', cell: ({ id }) => id },
	]
}

export function originKey(scenario: boolean): 'files.fictitious' | 'files.real' {
	return scenario ? 'files.fictitious' : 'files.real'
}

/** Joins names; says how many more there are when the list is longer. */
export function joinNames(names: readonly string[], total: number): string {
	const left = total - names.length
	return [...names, ...(left > 0 ? [`+${left}`] : [])].join(' | ')
}

export function roundToHundredths(value: number): number {
	return Math.round(value * 100) / 100
}
