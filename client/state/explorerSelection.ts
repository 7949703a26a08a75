/** The selection of the explorer, the same in its five views: some actors, or a cell, a row or a column of the matrix. */
import type { LinkKind } from '../../schema/enums'
import { type ExplorerView, MAX_CHOSEN, type MatrixAxis, type MatrixCell } from './explorerView'

/** What a record says of the four dimensions. */
export interface SelectableRecord {
	readonly kind: LinkKind
	/**
	 * Whoever has a part in it: as the view shows them, as they are on record, and the territories around them. Choosing a
	 * région chooses what its communes have.
	 */
	readonly who: readonly string[]
	/** Places of the partner country in the same way. */
	readonly where: readonly string[]
	/** Codes of sectors. */
	readonly what: readonly string[]
	/** Years, as four digits. */
	readonly when: readonly string[]
}

/** Whether a record is of the selection; all are where nothing is selected. */
export function isRecordSelected(
	record: SelectableRecord,
	view: Pick<ExplorerView, 'ids' | 'chosen' | 'cell' | 'rows' | 'columns'>,
): boolean {
	if (view.cell !== null) {
		const { row, column } = view.cell
		return isAt(record, view.rows, row) && isAt(record, view.columns, column)
	}
	const actors = selectedActors(view)
	return actors.length === 0 || [...record.who, ...record.where].some((id) => actors.includes(id))
}

/** The actors of the selection: those chosen, else those that the graph stands around. */
export function selectedActors({ chosen, ids }: Pick<ExplorerView, 'chosen' | 'ids'>): readonly string[] {
	return chosen.length > 0 ? chosen : ids
}

/** The actor that the panel is about. */
export function firstSelected(view: Pick<ExplorerView, 'chosen' | 'ids'>): string | null {
	return selectedActors(view)[0] ?? null
}

/** The view with these actors selected; a cell and a path of others go. */
export function withChosen(view: ExplorerView, ids: readonly string[]): ExplorerView {
	return { ...view, chosen: [...new Set(ids)].slice(0, MAX_CHOSEN), cell: null, pathTo: null, page: 1 }
}

/** The view with this cell, row or column of the matrix selected. */
export function withCell(view: ExplorerView, cell: MatrixCell): ExplorerView {
	return { ...withoutSelection(view), cell }
}

/** The view with everything shown alike: filters, and what the graph stands around, stay. */
export function withoutSelection(view: ExplorerView): ExplorerView {
	return { ...view, chosen: [], cell: null, pathTo: null, page: 1 }
}

/** Whether something is selected beside what the graph stands around. */
export function hasSelection({ chosen, cell }: Pick<ExplorerView, 'chosen' | 'cell'>): boolean {
	return chosen.length > 0 || cell !== null
}

function isAt(record: SelectableRecord, axis: MatrixAxis, key: string | null): boolean {
	return key === null || record[axis].includes(key)
}
