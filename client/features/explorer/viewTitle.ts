import type { ReactNode } from 'react'
import { type ExplorerView, isFiltered, type MatrixAxis } from '../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../state/levels'
import { shownLocalName } from '../../text/localName'
import { lowerFirst } from '../../text/lowerFirst'
import type { TextKey } from '../../text/messages'
import { upperFirst } from '../../text/upperFirst'
import { type Text, useText } from '../../text/useText'
import type { SelectionName } from './useSelectionName'

/** What rows or columns stand for in words; the levels of the partner country come with its data. */
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
 * The name of the matrix for its tab: « Région × province ». null while the levels are read at which its places stand, for it
 * would be named otherwise first.
 *
 * @param isSettled of the view: what is drawn may be of a moment before the levels came.
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
 * The title of the view that is seen: what is selected, else the view, and what it shows of that. In plain text, and with
 * the name as `drawn` sets it.
 */
export function useViewTitle(
	view: ExplorerView,
	name: SelectionName | null,
	matrixName: string | null,
	drawn: (name: SelectionName) => ReactNode,
): { readonly title: string; readonly heading: ReactNode } {
	const { translate, rich, language } = useText()
	const isOfPlaces =
		view.as !== 'matrix' || [view.rows, view.columns].every((axis) => axis === 'who' || axis === 'where')
	const key = isOfPlaces ? (`views.title.${view.as}` as const) : 'views.title.matrixOfOthers'
	const ofView = (view.as === 'matrix' && matrixName) || translate(`explorer.view.${view.as}`)
	if (name === null) {
		const title = translate(key, { subject: ofView })
		return { title, heading: title }
	}
	return {
		title: translate(key, { subject: plainName(name, language) }),
		heading: rich(key, { subject: drawn(name) }),
	}
}

/** « Shandong 山东 ». */
function plainName({ name, local, localLanguage }: SelectionName, language: Text['language']): string {
	const shown = shownLocalName(name, local, localLanguage, language)
	return shown === null ? name : `${name} ${shown.text}`
}

/** What the panel is about where nothing is selected: the question, what the filters leave, or everything. */
export function nothingSelected(view: ExplorerView, translate: Text['translate']): string {
	if (view.question !== null) return translate('views.ofQuestion', { question: view.question })
	return translate(isFiltered(view) ? 'views.filtered' : 'views.everything')
}
