/** What the explorer shows, in words: the title of the page, of the panel, and of the tab of the matrix. */
import { type ReactNode, useMemo } from 'react'
import { selectedActors } from '../../state/explorerSelection'
import {
	type ExplorerView,
	isFiltered,
	type MatrixAxis,
	type SelectedMatrixCell,
} from '../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../state/levels'
import { shownLocalName } from '../../text/localName'
import { lowerFirst } from '../../text/lowerFirst'
import type { TextKey } from '../../text/messages'
import { upperFirst } from '../../text/upperFirst'
import { type Text, useText } from '../../text/useText'
import type { GivenName, LocalName } from '../../ui/Name'
import type { ShownMatrix } from './matrix/matrixPicture'
import { useMatrix } from './matrix/useMatrix'
import type { ExplorerData } from './useExplorerData'

/** The selection in a few words, as `Name` takes it. */
export type SelectionName = GivenName & LocalName

/**
 * The name of what is selected; null if nothing is, or if nobody knows it. A title waits while `isReading`, so that it is
 * never another one first.
 */
export function useSelectionName(
	view: ExplorerView,
	{ filter, graph }: Pick<ExplorerData, 'filter' | 'graph'>,
): { readonly name: SelectionName | null; readonly isReading: boolean } {
	const { translate } = useText()
	const { data, error } = useMatrix(view, filter, view.cell !== null)
	const { data: about, error: lost } = graph.about
	// The same while nothing changes, so that what it names is not drawn again.
	return useMemo(() => {
		if (view.cell !== null)
			return {
				name: data ? cellName(view.cell, data.matrix, translate) : null,
				isReading: !data && !error,
			}
		const actors = selectedActors(view)
		if (actors.length > 1)
			return { name: inWords(translate('views.actors', { count: actors.length })), isReading: false }
		if (actors.length === 0) return { name: null, isReading: false }
		const actor = about?.actor
		return {
			name: actor ? { ...actor, local: actor.nameLocal } : null,
			isReading: !about && !lost,
		}
	}, [view, data, error, about, lost, translate])
}

/** « Bretagne × Shandong »; one name for a row or a column; the key of what the filters no longer hold. */
function cellName(
	{ row, column }: SelectedMatrixCell,
	{ rows, columns }: Pick<ShownMatrix, 'rows' | 'columns'>,
	translate: Text['translate'],
): SelectionName {
	const nameOf = (heads: ShownMatrix['rows'], key: string): SelectionName =>
		heads.find((head) => head.key === key) ?? inWords(key)
	const names = [
		...(row === null ? [] : [nameOf(rows, row)]),
		...(column === null ? [] : [nameOf(columns, column)]),
	]
	const [first = inWords(''), second] = names
	return second === undefined
		? first
		: inWords(translate('matrix.selected', { row: first.name, column: second.name }))
}

function inWords(name: string): SelectionName {
	return { name, nameLanguage: null }
}

/** What rows or columns are, in words; the levels of the partner country come with its data. */
export function axisName(
	axis: MatrixAxis,
	{ rollUpFrench, rollUpPartner }: Pick<ExplorerView, 'rollUpFrench' | 'rollUpPartner'>,
	levels: readonly PartnerLevel[],
	{ translate }: Pick<Text, 'translate'>,
): string {
	if (axis === 'who' && rollUpFrench !== null) return translate(`graph.class.${rollUpFrench}` as TextKey)
	const level = axis === 'where' && levels.find((one) => one.level === rollUpPartner)
	return level ? upperFirst(level.name) : translate(`views.axis.${axis}`)
}

/**
 * The name of the matrix for its tab: « Région × province »; null while its levels load, since it would have another name
 * first.
 */
export function useMatrixName(view: ExplorerView, isSettled: boolean): string | null {
	const text = useText()
	const levels = useLevels()
	const isOfPlaces = [view.rows, view.columns].includes('where')
	const areKnown = isSettled && (levels.length > 0 || view.rollUpPartner === null)
	if (isOfPlaces && !areKnown) return null
	const rows = axisName(view.rows, view, levels, text)
	return `${rows} × ${lowerFirst(axisName(view.columns, view, levels, text))}`
}

/**
 * The title of the page: what is selected, else the view, and what the view shows of it. As plain text, and with the name
 * as `drawn` sets it.
 */
export function useViewTitle(
	view: ExplorerView,
	name: SelectionName | null,
	matrixName: string | null,
	drawn: (name: SelectionName) => ReactNode,
): { readonly title: string; readonly heading: ReactNode } {
	const { translate, rich, language } = useText()
	const key = titleKey(view)
	if (name === null) {
		const ofView = (view.as === 'matrix' && matrixName) || translate(`explorer.view.${view.as}`)
		const title = translate(key, { subject: ofView })
		return { title, heading: title }
	}
	return {
		title: translate(key, { subject: plainName(name, language) }),
		heading: rich(key, { subject: drawn(name) }),
	}
}

function titleKey({ as, rows, columns }: ExplorerView) {
	const isOfPlaces = [rows, columns].every((axis) => axis === 'who' || axis === 'where')
	return as === 'matrix' && !isOfPlaces ? 'views.title.matrixOfOthers' : (`views.title.${as}` as const)
}

/** « Shandong 山东 ». */
function plainName({ name, local, localLanguage }: SelectionName, language: Text['language']): string {
	const shown = shownLocalName(name, local, localLanguage, language)
	return shown === null ? name : `${name} ${shown.text}`
}

/** What the panel is about if nothing is selected: the question, what the filters leave, or everything. */
export function nothingSelected(view: ExplorerView, translate: Text['translate']): string {
	if (view.question !== null) return translate('views.ofQuestion', { question: view.question })
	return translate(isFiltered(view) ? 'views.filtered' : 'views.everything')
}
