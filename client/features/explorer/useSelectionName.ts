import { useMemo } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import { selectedActors } from '../../state/explorerSelection'
import type { ExplorerView, SelectedMatrixCell } from '../../state/explorerView'
import { type Text, useText } from '../../text/useText'
import type { LocalName } from '../../ui/Name'
import type { ShownMatrix } from './matrix/matrixPicture'
import type { useExplorer } from './graph/useExplorer'
import { useMatrix } from './matrix/useMatrix'

/** The selection in a few words, as `Name` takes it. */
export interface SelectionName extends LocalName {
	readonly name: string
}

/**
 * The name of what is selected; null where nothing is, or nobody knows it. `isReading` until that is known: a title waits
 * for it, so that it is never another one first.
 */
export function useSelectionName(
	view: ExplorerView,
	{ about: asked }: Pick<ReturnType<typeof useExplorer>, 'about'>,
	filter: GraphFilter,
): { readonly name: SelectionName | null; readonly isReading: boolean } {
	const { translate } = useText()
	const { data, error } = useMatrix(view, filter, view.cell !== null)
	const about = asked.data ?? asked.previousData
	const isLost = asked.error !== undefined
	// The same while nothing changes: what is drawn by it is then not drawn anew.
	return useMemo(() => {
		if (view.cell !== null)
			return {
				name: data ? cellName(view.cell, data.matrix, translate) : null,
				isReading: !data && !error,
			}
		const actors = selectedActors(view)
		if (actors.length > 1)
			return { name: { name: translate('views.actors', { count: actors.length }) }, isReading: false }
		if (actors.length === 0) return { name: null, isReading: false }
		const actor = about?.actor
		return {
			name: actor ? { name: actor.name, local: actor.nameLocal, localLanguage: actor.localLanguage } : null,
			isReading: !about && !isLost,
		}
	}, [view, data, error, about, isLost, translate])
}

/** « Bretagne × Shandong »; the head alone of a row or a column; the key of what the filters no longer hold. */
function cellName(
	{ row, column }: SelectedMatrixCell,
	{ rows, columns }: Pick<ShownMatrix, 'rows' | 'columns'>,
	translate: Text['translate'],
): SelectionName {
	const nameOf = (heads: ShownMatrix['rows'], key: string): string =>
		heads.find((head) => head.key === key)?.name ?? key
	const names = [row && nameOf(rows, row), column && nameOf(columns, column)].filter((name) => name !== null)
	const [first = '', second] = names
	return { name: second === undefined ? first : translate('matrix.selected', { row: first, column: second }) }
}
