import type { GraphFilter } from '../../graphql/generated/types'
import { selectedActors } from '../../state/explorerSelection'
import type { ExplorerView, MatrixCell } from '../../state/explorerView'
import { type Text, useText } from '../../text/useText'
import type { LocalName } from '../../ui/Name'
import type { MatrixData } from './matrixPicture'
import type { useExplorer } from './useExplorer'
import { useMatrix } from './useMatrix'

/** The selection in a few words, as `Name` takes it. */
export interface SelectionName extends LocalName {
	readonly name: string
}

/** The name of what is selected; null where nothing is, and until it has been read. */
export function useSelectionName(
	view: ExplorerView,
	{ about }: Pick<ReturnType<typeof useExplorer>, 'about'>,
	filter: GraphFilter,
): SelectionName | null {
	const { translate } = useText()
	const { data } = useMatrix(view, filter, view.cell !== null)
	if (view.cell !== null) return data ? cellName(view.cell, data.matrix, translate) : null
	const actors = selectedActors(view)
	if (actors.length > 1) return { name: translate('views.actors', { count: actors.length }) }
	const actor = (about.data ?? about.previousData)?.actor
	if (actors.length === 0 || !actor) return null
	return { name: actor.name, local: actor.nameLocal, localLanguage: actor.localLanguage }
}

/** « Bretagne × Shandong »; the head alone of a row or a column; the key of what the filters no longer hold. */
function cellName(
	{ row, column }: MatrixCell,
	{ rows, columns }: Pick<MatrixData, 'rows' | 'columns'>,
	translate: Text['translate'],
): SelectionName {
	const nameOf = (heads: MatrixData['rows'], key: string): string =>
		heads.find((head) => head.key === key)?.name ?? key
	const names = [row && nameOf(rows, row), column && nameOf(columns, column)].filter((name) => name !== null)
	const [first = '', second] = names
	return { name: second === undefined ? first : translate('matrix.selected', { row: first, column: second }) }
}
