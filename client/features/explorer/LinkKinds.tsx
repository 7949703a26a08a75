import { LINK_KINDS } from '../../../schema/enums'
import { type ExplorerView } from '../../state/explorerView'
import { toggled } from '../../state/toggled'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import styles from './ExplorerPage.module.css'
import type { RecordPages } from './useRecordPages'

/** Filters of the graph: kinds of links, number of steps, whether containment is drawn. */
export function LinkKinds({
	view,
	counts,
	onChange,
}: {
	view: ExplorerView
	/** Records of each kind that match the other filters. */
	counts: RecordPages['countsByKind']
	onChange: (view: ExplorerView) => void
}) {
	const { translate } = useText()
	const chosen = view.links.length === 0 ? LINK_KINDS : view.links
	return (
		<fieldset className={styles.group}>
			<legend>{translate('explorer.links')}</legend>
			{LINK_KINDS.map((kind) => (
				<CheckOption
					key={kind}
					checked={chosen.includes(kind)}
					disabled={chosen.length === 1 && chosen.includes(kind)}
					onChange={() => {
						const next = LINK_KINDS.filter((one) => toggled(chosen, kind).includes(one))
						onChange({ ...view, links: next.length === LINK_KINDS.length ? [] : next })
					}}
				>
					<span>{translate(`explorer.link.${kind}`)}</span>
					<span className="number">{counts.find((one) => one.kind === kind)?.count ?? ''}</span>
				</CheckOption>
			))}
			{view.as === 'graph' && (
				<CheckOption checked={view.places} onChange={() => onChange({ ...view, places: !view.places })}>
					{translate('explorer.places')}
				</CheckOption>
			)}
			{view.as === 'graph' && view.ids.length > 0 && (
				<Field label={translate('explorer.depth')}>
					{(control) => (
						<select
							{...control}
							value={view.depth}
							onChange={(event) => onChange({ ...view, depth: Number(event.target.value) })}
						>
							{[1, 2, 3].map((count) => (
								<option key={count} value={count}>
									{translate('explorer.depthOf', { count })}
								</option>
							))}
						</select>
					)}
				</Field>
			)}
		</fieldset>
	)
}
