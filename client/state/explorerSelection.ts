/** The selection of the explorer, the same in its five views: some actors, or a cell, a row or a column of the matrix. */
import { type ExplorerView, MAX_CHOSEN, type SelectedMatrixCell } from './explorerView'

/** The selected actors: those chosen, else those at the centre of the graph. */
export function selectedActors({ chosen, ids }: Pick<ExplorerView, 'chosen' | 'ids'>): readonly string[] {
	return chosen.length > 0 ? chosen : ids
}

/** The actor that the panel is about. */
export function firstSelected(view: Pick<ExplorerView, 'chosen' | 'ids'>): string | null {
	return selectedActors(view)[0] ?? null
}

/** The view with these actors selected. It drops the cell, and a path that starts at another actor. */
export function withChosen(view: ExplorerView, ids: readonly string[]): ExplorerView {
	return { ...view, chosen: [...new Set(ids)].slice(0, MAX_CHOSEN), cell: null, pathTo: null, page: 1 }
}

/** The view with this cell, row or column of the matrix selected. */
export function withCell(view: ExplorerView, cell: SelectedMatrixCell): ExplorerView {
	return { ...withoutSelection(view), cell }
}

/** The view with nothing selected; filters and the centre of the graph stay. */
export function withoutSelection(view: ExplorerView): ExplorerView {
	return { ...view, chosen: [], cell: null, pathTo: null, page: 1 }
}

/** The view of everything: nothing selected, and a graph around no actor, overlap or opportunity. */
export function withoutSubject(view: ExplorerView): ExplorerView {
	return { ...withoutSelection(view), ids: [], overlap: null, opportunity: null, unfolded: [] }
}

/** Whether something is selected beside the centre of the graph. */
export function hasSelection({ chosen, cell }: Pick<ExplorerView, 'chosen' | 'cell'>): boolean {
	return chosen.length > 0 || cell !== null
}
