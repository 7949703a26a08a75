import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../../schema/levels'
import { type ExplorerView, MATRIX_SORTINGS, type MatrixAxis } from '../../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../../state/levels'
import type { Act } from '../../../state/useExplorerView'
import { upperFirst } from '../../../text/upperFirst'
import { type Text, useText } from '../../../text/useText'
import { CheckOption } from '../../../ui/CheckOption'
import { ChoiceField } from '../../../ui/ChoiceField'
import styles from './Matrix.module.css'

/** Sets what rows and columns are, their level and their order. */
export function MatrixAxesForm({ view, act }: { view: ExplorerView; act: Act }) {
	const text = useText()
	const { translate } = text
	const options = axisOptions(useLevels(), text)
	return (
		<div className={styles.axes}>
			{(['rows', 'columns'] as const).map((side) => (
				<ChoiceField
					key={side}
					label={translate(`matrix.${side}`)}
					options={options}
					chosen={axisValue(view, view[side])}
					onChoose={(value) => act({ type: 'setAxis', side, ...readAxis(value) })}
				/>
			))}
			<ChoiceField
				label={translate('matrix.order')}
				options={MATRIX_SORTINGS.map((order) => ({
					value: order,
					label: translate(`matrix.order.${order}`),
				}))}
				chosen={view.order}
				onChoose={(order) => act({ type: 'sortMatrix', order })}
			/>
			<CheckOption checked={view.gaps} onChange={() => act({ type: 'toggleGaps' })}>
				{translate('matrix.gaps')}
			</CheckOption>
		</div>
	)
}

/**
 * The options of an axis: dimensions, and for actors their levels. No level means each actor as it is on
 * record.
 */
function axisOptions(
	levels: readonly PartnerLevel[],
	{ translate }: Pick<Text, 'translate'>,
): readonly { readonly value: string; readonly label: string }[] {
	return [
		...LEVELS_ABOVE_INTERCOMMUNAL.map((level) => ({
			value: `who:${level}`,
			label: translate(`graph.class.${level}`),
		})),
		{ value: 'who:', label: translate('views.axis.who') },
		...levels.map(({ level, name }) => ({ value: `where:${level}`, label: upperFirst(name) })),
		{ value: 'where:', label: translate('views.axis.where') },
		{ value: 'what:', label: translate('views.axis.what') },
		{ value: 'when:', label: translate('views.axis.when') },
	]
}

function axisValue(view: ExplorerView, axis: MatrixAxis): string {
	if (axis === 'who') return `who:${view.rollUpFrench ?? ''}`
	return axis === 'where' ? `where:${view.rollUpPartner ?? ''}` : `${axis}:`
}

function readAxis(value: string): { readonly axis: MatrixAxis; readonly level: string | null } {
	const [axis = 'who', level = ''] = value.split(':') as [MatrixAxis, string]
	return { axis, level: level === '' ? null : level }
}
