import { ArrowUUpLeftIcon } from '@phosphor-icons/react/dist/icons/ArrowUUpLeft'
import { ArrowUUpRightIcon } from '@phosphor-icons/react/dist/icons/ArrowUUpRight'
import { CheckSquareIcon } from '@phosphor-icons/react/dist/icons/CheckSquare'
import { EyeIcon } from '@phosphor-icons/react/dist/icons/Eye'
import { EyeSlashIcon } from '@phosphor-icons/react/dist/icons/EyeSlash'
import { PushPinSlashIcon } from '@phosphor-icons/react/dist/icons/PushPinSlash'
import {
	GRAPH_GROUPINGS,
	GRAPH_LAYOUTS,
	GRAPH_MEASURES,
	type GraphChoices,
	type GraphLayout,
} from '../../../state/graphChoices'
import type { Act } from '../../../state/useExplorerView'
import type { UndoState } from '../../../state/useUndo'
import { useText } from '../../../text/useText'
import { ChoiceField } from '../../../ui/ChoiceField'
import { Icon } from '../../../ui/Icon'
import { SelectField } from '../../../ui/SelectField'
import type { NamedActor } from '../../../views/actor/ActorLink'
import styles from './Graph.module.css'

interface Props {
	choices: GraphChoices
	/** The present layout, chosen by the reader or not. */
	layout: GraphLayout
	canDrawColumns: boolean
	selected: readonly string[]
	without: readonly NamedActor[]
	undo: UndoState
	act: Act
	/** Opens a list in which the reader selects several actors. */
	onSelect: () => void
}

/** Tools for the whole graph: layout, grouping, what ink and area measure, undo. */
export function GraphTools({ choices, layout, canDrawColumns, undo, act, onSelect, ...rest }: Props) {
	const { translate } = useText()
	const arrange = (changes: Partial<GraphChoices>): void => act({ type: 'arrange', choices: changes })
	const measures = GRAPH_MEASURES.map((value) => ({ value, label: translate(`graphTools.measure.${value}`) }))
	return (
		<div
			data-part="view-options"
			className={styles.tools}
			role="toolbar"
			aria-label={translate('graphTools.title')}
		>
			<ChoiceField
				label={translate('graphTools.layout')}
				options={GRAPH_LAYOUTS.filter((one) => one !== 'columns' || canDrawColumns).map((value) => ({
					value,
					label: translate(`graphTools.layout.${value}`),
				}))}
				chosen={layout}
				onChoose={(value) => arrange({ layout: value, group: null })}
			/>
			<SelectField
				label={translate('graphTools.group')}
				all={translate('graphTools.group.none')}
				options={GRAPH_GROUPINGS.map((value) => ({ value, label: translate(`graphTools.group.${value}`) }))}
				chosen={choices.group}
				onChoose={(group) => arrange({ group })}
			/>
			<SelectField
				label={translate('graphTools.ink')}
				all={translate('graphTools.ink.none')}
				options={measures}
				chosen={choices.ink}
				onChoose={(ink) => arrange({ ink })}
			/>
			<SelectField
				label={translate('graphTools.area')}
				all={translate('graphTools.area.none')}
				options={measures.filter(({ value }) => value !== 'links')}
				chosen={choices.area}
				onChoose={(area) => arrange({ area })}
			/>
			<span className={styles.buttons}>
				<button type="button" onClick={onSelect} title={translate('graphTools.select')}>
					<Icon of={CheckSquareIcon} />
					<span>{translate('graphTools.selectShort')}</span>
				</button>
				<HidingTools choices={choices} act={act} {...rest} />
				<button
					type="button"
					aria-label={translate('graphTools.undo')}
					title={`${translate('graphTools.undo')} (Ctrl+Z)`}
					disabled={!undo.canUndo}
					onClick={undo.undo}
				>
					<Icon of={ArrowUUpLeftIcon} />
				</button>
				<button
					type="button"
					aria-label={translate('graphTools.redo')}
					title={`${translate('graphTools.redo')} (Ctrl+Shift+Z)`}
					disabled={!undo.canRedo}
					onClick={undo.redo}
				>
					<Icon of={ArrowUUpRightIcon} />
				</button>
			</span>
		</div>
	)
}

/** Hides the selection, shows hidden actors again, unpins. */
function HidingTools({
	choices,
	selected,
	without,
	act,
}: Pick<Props, 'choices' | 'selected' | 'without' | 'act'>) {
	const { translate } = useText()
	const pinned = choices.pins.map(({ id }) => id)
	const loose = selected.some((id) => pinned.includes(id))
		? selected.filter((id) => pinned.includes(id))
		: pinned
	return (
		<>
			{selected.length > 0 && (
				<button type="button" onClick={() => act({ type: 'hide', ids: selected })}>
					<Icon of={EyeSlashIcon} />
					<span>{translate('graphTools.hide', { count: selected.length })}</span>
				</button>
			)}
			{choices.without.length > 0 && (
				<button
					type="button"
					title={without.map(({ name }) => name).join(translate('ui.comma'))}
					onClick={() => act({ type: 'arrange', choices: { without: [] } })}
				>
					<Icon of={EyeIcon} />
					<span>{translate('graphTools.unhide', { count: choices.without.length })}</span>
				</button>
			)}
			{pinned.length > 0 && (
				<button type="button" onClick={() => act({ type: 'pin', ids: loose, place: null })}>
					<Icon of={PushPinSlashIcon} />
					<span>{translate('graphTools.unpin', { count: loose.length })}</span>
				</button>
			)}
		</>
	)
}
