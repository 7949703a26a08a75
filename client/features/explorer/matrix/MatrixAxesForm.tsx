import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../../schema/levels'
import { withoutSelection } from '../../../state/explorerSelection'
import {
	type ExplorerView,
	MATRIX_SORTINGS,
	type MatrixAxis,
	type MatrixSorting,
} from '../../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../../state/levels'
import { upperFirst } from '../../../text/upperFirst'
import { type Text, useText } from '../../../text/useText'
import { CheckOption } from '../../../ui/CheckOption'
import { Field } from '../../../ui/Field'
import styles from './MatrixView.module.css'

/** Sets what rows and columns are, their level and their order. */
export function MatrixAxesForm({
	view,
	onChange,
}: {
	view: ExplorerView
	onChange: (view: ExplorerView, replace: boolean) => void
}) {
	const text = useText()
	const { translate } = text
	const options = axisOptions(useLevels(), text)
	const change = (next: ExplorerView): void => onChange({ ...next, cell: null }, true)
	return (
		<div className={styles.axes}>
			{(['rows', 'columns'] as const).map((side) => (
				<Field key={side} label={translate(`matrix.${side}`)}>
					{(control) => (
						<select
							{...control}
							value={axisValue(view, view[side])}
							onChange={({ target }) => change(withAxis(view, side, target.value))}
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
						onChange={({ target }) => change({ ...view, order: target.value as MatrixSorting })}
					>
						{MATRIX_SORTINGS.map((order) => (
							<option key={order} value={order}>
								{translate(`matrix.order.${order}`)}
							</option>
						))}
					</select>
				)}
			</Field>
			<CheckOption
				checked={view.gaps}
				onChange={() => change({ ...withoutSelection(view), gaps: !view.gaps })}
			>
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

export function axisValue(view: ExplorerView, axis: MatrixAxis): string {
	if (axis === 'who') return `who:${view.rollUpFrench ?? ''}`
	return axis === 'where' ? `where:${view.rollUpPartner ?? ''}` : `${axis}:`
}

/** Changes an axis; if both would then be the same, the other takes the former dimension. */
export function withAxis(view: ExplorerView, side: 'rows' | 'columns', value: string): ExplorerView {
	const [axis = 'who', level = ''] = value.split(':') as [MatrixAxis, string]
	const other = side === 'rows' ? 'columns' : 'rows'
	return {
		...view,
		[side]: axis,
		[other]: view[other] === axis ? view[side] : view[other],
		...(axis === 'who' && { rollUpFrench: level === '' ? null : level }),
		...(axis === 'where' && { rollUpPartner: level === '' ? null : level }),
	}
}
