import { useMemo, useState } from 'react'
import { withChosen, withoutSelection } from '../../../state/explorerSelection'
import { type ExplorerView, isRolledUp } from '../../../state/explorerView'
import { withHidden, withPin } from '../../../state/graphChoices'
import { useExplorerView } from '../../../state/useExplorerView'
import { useGraphChoices, useUndo } from '../../../state/useGraphChoices'
import { useSingleKeys } from '../../../state/useSingleKeys'
import { useText } from '../../../text/useText'
import { EmptyState } from '../../../ui/EmptyState'
import { MissingPart } from '../../../ui/MissingPart'
import { TableToggle } from '../../../ui/TableToggle'
import { canDrawColumns } from '../../../views/graph/columnLayout'
import { GraphCanvas } from '../../../views/graph/GraphCanvas'
import { GraphLegend } from '../../../views/graph/GraphLegend'
import type { GraphArrangement } from '../../../views/graph/picture'
import styles from '../ExplorerPage.module.css'
import { GraphTables } from './GraphTables'
import { GraphTools } from './GraphTools'
import { overlapCountWords } from './graphOverlaps'
import { MeasureLegend } from './MeasureLegend'
import { SelectDialog } from './SelectDialog'
import { useActorNames } from './useActorNames'
import type { useExplorer } from './useExplorer'
import { useUndoKeys } from '../useUndoKeys'

/** The selection as a graph and as tables. */
export function GraphView({
	view,
	explorer,
	name,
	onChoose,
	onUnfold,
}: {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	name: string | null
	onChoose: (id: string) => void
	onUnfold: (id: string) => void
}) {
	const text = useText()
	const { translate, rich } = text
	const [singleKeys] = useSingleKeys()
	const { show } = useExplorerView()
	const { choices, arrange } = useGraphChoices()
	const undo = useUndo()
	useUndoKeys(undo)
	const [isSelecting, setSelecting] = useState(false)
	const { built, chosen } = explorer
	const { actors, links, picture, meetings } = built
	const arrangement = useArrangement(view, explorer)
	const describe = useActorNames(explorer)
	const count = { count: actors.size, links: links.length }
	const drawn = new Set(links.flatMap(({ record }) => (record === null ? [] : [record]))).size
	const title =
		view.ids.length > 0 && name
			? translate('explorer.graphOf', { ...count, name })
			: translate('explorer.graphOfMost', count)
	if (actors.size === 0 && choices.without.length === 0)
		return (
			<div className="page-width">
				<EmptyState title={translate('explorer.empty')}>
					<p>{translate('explorer.emptyText')}</p>
				</EmptyState>
			</div>
		)
	const select = (ids: readonly string[]): void => show(withChosen(view, ids), true)
	const choose = (id: string, isMore: boolean): void => {
		if (!isMore) onChoose(id)
		else select(view.chosen.includes(id) ? view.chosen.filter((one) => one !== id) : [...view.chosen, id])
	}
	return (
		<>
			<GraphTools
				choices={choices}
				layout={arrangement.layout}
				canDrawColumns={canDrawColumns(picture.nodes)}
				selected={view.chosen.filter((id) => actors.has(id))}
				without={built.without}
				undo={undo}
				onArrange={arrange}
				onSelect={() => setSelecting(true)}
				onPin={(ids) => arrange(ids.reduce((next, id) => withPin(next, id, null), choices))}
			/>
			<MissingPart what={translate('views.missing.results')} of={explorer.parts} />
			<MissingPart what={translate('views.missing.measure')} of={[explorer.askedMeasure]} />
			<GraphCanvas
				picture={picture}
				arrangement={arrangement}
				title={title}
				chosen={chosen}
				selected={view.chosen}
				onChoose={choose}
				onOpen={onUnfold}
				onPin={(id, place) => arrange(withPin(choices, id, place))}
				onHide={(id) => arrange(withHidden(choices, [id]))}
				onLasso={select}
				describe={describe}
			>
				<GraphLegend
					isOpen={picture.nodes.length <= 24}
					hasResults={picture.results.length > 0}
					hasInside={picture.nodes.some(({ inside }) => inside !== null)}
				>
					{meetings && <p>{overlapCountWords(meetings, text)}</p>}
					<MeasureLegend choices={choices} graph={built} />
				</GraphLegend>
				<p className={`${styles.graphKeys} caption`} aria-hidden="true">
					{rich(singleKeys ? 'explorer.keys' : 'explorer.keysWithoutTable', {
						k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd>,
					})}
				</p>
			</GraphCanvas>
			{explorer.recordsTotal !== null && (
				<p className="caption">
					<span data-total={explorer.recordsTotal}>
						{translate('views.total', { count: explorer.recordsTotal })}
					</span>
					{` · ${translate('views.drawn', { count: drawn })}`}
				</p>
			)}
			<TableToggle>
				<GraphTables graph={built} title={title} chosen={chosen} onChoose={onChoose} />
			</TableToggle>
			<SelectDialog
				isOpen={isSelecting}
				actors={[...actors.values()]}
				selected={view.chosen}
				onClose={() => setSelecting(false)}
				onSelect={(ids) => {
					setSelecting(false)
					if (ids.length > 0) select(ids)
					else show(withoutSelection(view), true)
				}}
			/>
		</>
	)
}

/**
 * The layout that the reader chose; else columns when both sides are rolled up to a level, since all names
 * then fit.
 */
function useArrangement(view: ExplorerView, { built }: ReturnType<typeof useExplorer>): GraphArrangement {
	const { choices } = useGraphChoices()
	const { picture, groups } = built
	const canBeColumns = canDrawColumns(picture.nodes)
	const usual = isRolledUp(view) && canBeColumns ? 'columns' : 'forces'
	const asked = choices.layout === 'columns' && !canBeColumns ? 'forces' : (choices.layout ?? usual)
	const layout = groups.size > 0 ? 'forces' : asked
	return useMemo(
		() => ({
			layout,
			groups,
			pins: new Map(choices.pins.map(({ id, x, y }) => [id, { x, y }])),
		}),
		[layout, groups, choices.pins],
	)
}
