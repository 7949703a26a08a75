import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../../schema/levels'
import {
	type ExplorerView,
	MATRIX_SORTINGS,
	type MatrixAxis,
	type MatrixSorting,
} from '../../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../../state/levels'
import type { Act } from '../../../state/useExplorerView'
import { upperFirst } from '../../../text/upperFirst'
import { type Text, useText } from '../../../text/useText'
import { CheckOption } from '../../../ui/CheckOption'
import { Field } from '../../../ui/Field'
import styles from './Matrix.module.css'

/** Sets what rows and columns are, their level and their order. */
export function MatrixAxesForm({ view, act }: { view: ExplorerView; act: Act }) {
	const text = useText()
	const { translate } = text
	const options = axisOptions(useLevels(), text)
	return (
		<div className={styles.axes}>
			{(['rows', 'columns'] as const).map((side) => (
				<Field key={side} label={translate(`matrix.${side}`)}>
					{(control) => (
						<select
							{...control}
							value={axisValue(view, view[side])}
							onChange={({ target }) => act({ type: 'setAxis', side, ...readAxis(target.value) })}
						>
							{options.map(({ value, name }) => (
								<option key={value} value={value}>
									{name}
								</option>
							))}
						</select>
					)}
				</Field>
			))}
			<Field label={translate('matrix.order')}>
				{(control) => (
					<select
						{...control}
						value={view.order}
						onChange={({ target }) => act({ type: 'sortMatrix', order: target.value as MatrixSorting })}
					>
						{MATRIX_SORTINGS.map((order) => (
							<option key={order} value={order}>
								{translate(`matrix.order.${order}`)}
							</option>
						))}
					</select>
				)}
			</Field>
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
): readonly { readonly value: string; readonly name: string }[] {
	return [
		...LEVELS_ABOVE_INTERCOMMUNAL.map((level) => ({
			value: `who:${level}`,
			name: translate(`graph.class.${level}`),
		})),
		{ value: 'who:', name: translate('views.axis.who') },
		...levels.map(({ level, name }) => ({ value: `where:${level}`, name: upperFirst(name) })),
		{ value: 'where:', name: translate('views.axis.where') },
		{ value: 'what:', name: translate('views.axis.what') },
		{ value: 'when:', name: translate('views.axis.when') },
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
