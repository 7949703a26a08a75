/** The selection of the explorer, the same in its five views: some actors, or a cell, a row or a column of the matrix. */
import type { ExplorerView } from './explorerView'

/** The selected actors: those chosen, else those at the centre of the graph. */
export function selectedActors({ chosen, ids }: Pick<ExplorerView, 'chosen' | 'ids'>): readonly string[] {
	return chosen.length > 0 ? chosen : ids
}

/** The actor that the panel is about. */
export function firstSelected(view: Pick<ExplorerView, 'chosen' | 'ids'>): string | null {
	return selectedActors(view)[0] ?? null
}

/** Whether something is selected beside the centre of the graph. */
export function hasSelection({ chosen, cell }: Pick<ExplorerView, 'chosen' | 'cell'>): boolean {
	return chosen.length > 0 || cell !== null
}
