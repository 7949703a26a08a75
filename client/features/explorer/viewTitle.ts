import type { ExplorerView, MatrixAxis } from '../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../state/levels'
import { lowerFirst } from '../../text/lowerFirst'
import type { TextKey } from '../../text/messages'
import { upperFirst } from '../../text/upperFirst'
import { type Text, useText } from '../../text/useText'

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

/** The title of the view that is seen, and the name of the matrix for its tab: « Région × province ». */
export function useViewTitle(view: ExplorerView): { readonly title: string; readonly matrixName: string } {
	const text = useText()
	const levels = useLevels()
	const rows = axisName(view.rows, view, levels, text)
	const columns = lowerFirst(axisName(view.columns, view, levels, text))
	const isOfPlaces =
		view.as !== 'matrix' || [view.rows, view.columns].every((axis) => axis === 'who' || axis === 'where')
	return {
		title: text.translate(isOfPlaces ? `views.title.${view.as}` : 'views.title.matrixOfOthers', {
			rows,
			columns,
		}),
		matrixName: `${rows} × ${columns}`,
	}
}
