import { useCallback, useMemo, useState } from 'react'
import { type ExplorerView, isRolledUp } from '../../../state/explorerView'
import { useSingleKeys } from '../../../state/shortcuts'
import { useUndo } from '../../../state/useUndo'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { EmptyState } from '../../../ui/EmptyState'
import { MissingPart } from '../../../ui/MissingPart'
import { TableToggle } from '../../../ui/TableToggle'
import { canDrawColumns } from '../../../views/graph/columnLayout'
import { GraphCanvas } from '../../../views/graph/GraphCanvas'
import { GraphLegend } from '../../../views/graph/GraphLegend'
import type { GraphArrangement } from '../../../views/graph/picture'
import { useUndoKeys } from '../explorerShortcuts'
import type { ViewProps } from '../explorerViews'
import type { ExplorerGraph } from './buildPicture'
import styles from './Graph.module.css'
import { GraphTables } from './GraphTables'
import { GraphTools } from './GraphTools'
import { useUnfold } from './graphDialogs'
import { overlapCountWords } from './graphOverlaps'
import { MeasureLegend } from './MeasureLegend'
import { SelectDialog } from './SelectDialog'

/** The selection as a graph and as tables. */
export function GraphView(props: ViewProps) {
	const { translate } = useText()
	return (
		<Answer of={props.data.graph.answer} reading={translate('explorer.reading')} isTall>
			{() => <Graph {...props} />}
		</Answer>
	)
}

function Graph({ view, data: { graph }, act }: ViewProps) {
	const text = useText()
	const { translate, rich } = text
	const [singleKeys] = useSingleKeys()
	const undo = useUndo({ view, act })
	useUndoKeys(undo)
	const [isSelecting, setSelecting] = useState(false)
	const { built, chosen, neighbourhood } = graph
	const { actors, links, picture, meetings, folds } = built
	const { unfold, dialog } = useUnfold(built, act)
	const arrangement = useArrangement(view, built)
	const describe = useActorNames(built)
	const count = { count: actors.size, links: links.length }
	const drawn = new Set(links.flatMap(({ record }) => (record === null ? [] : [record]))).size
	const name = graph.about.current?.actor?.name
	const title =
		view.ids.length > 0 && name
			? translate('explorer.graphOf', { ...count, name })
			: translate('explorer.graphOfMost', count)
	if (actors.size === 0 && view.graph.without.length === 0)
		return (
			<div className="page-width">
				<EmptyState title={translate('explorer.empty')}>
					<p>{translate('explorer.emptyText')}</p>
				</EmptyState>
			</div>
		)
	const choose = (id: string, isMore: boolean): void => {
		if (isMore) act({ type: 'chooseMore', id })
		else if (folds.some(({ key }) => key === id)) act({ type: 'toggleFold', key: id })
		else act({ type: 'chooseInGraph', id })
	}
	return (
		<>
			<GraphTools
				choices={view.graph}
				layout={arrangement.layout}
				canDrawColumns={canDrawColumns(picture.nodes)}
				selected={view.chosen.filter((id) => actors.has(id))}
				without={built.without}
				undo={undo}
				act={act}
				onSelect={() => setSelecting(true)}
			/>
			<MissingPart what={translate('views.missing.results')} of={graph.parts} />
			<MissingPart what={translate('views.missing.measure')} of={[graph.measure]} />
			<GraphCanvas
				picture={picture}
				arrangement={arrangement}
				title={title}
				chosen={chosen}
				selected={view.chosen}
				onChoose={choose}
				onOpen={unfold}
				onPin={(id, place) => act({ type: 'pin', ids: [id], place })}
				onHide={(id) => act({ type: 'hide', ids: [id] })}
				onLasso={(ids) => act({ type: 'choose', ids })}
				describe={describe}
			>
				<GraphLegend
					isOpen={picture.nodes.length <= 24}
					hasResults={picture.results.length > 0}
					hasInside={picture.nodes.some(({ inside }) => inside !== null)}
				>
					{meetings && <p>{overlapCountWords(meetings, text)}</p>}
					<MeasureLegend choices={view.graph} graph={built} />
				</GraphLegend>
				<p className={`${styles.keys} caption`} aria-hidden="true">
					{rich(singleKeys ? 'explorer.keys' : 'explorer.keysWithoutTable', {
						k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd>,
					})}
				</p>
			</GraphCanvas>
			{neighbourhood && (
				<p className="caption">
					<span data-total={neighbourhood.recordsTotal}>
						{translate('views.total', { count: neighbourhood.recordsTotal })}
					</span>
					{` · ${translate('views.drawn', { count: drawn })}`}
				</p>
			)}
			<TableToggle>
				<GraphTables graph={built} title={title} chosen={chosen} act={act} />
			</TableToggle>
			<SelectDialog
				isOpen={isSelecting}
				actors={[...actors.values()]}
				selected={view.chosen}
				onClose={() => setSelecting(false)}
				onSelect={(ids) => {
					setSelecting(false)
					act({ type: 'choose', ids })
				}}
			/>
			{dialog}
		</>
	)
}

/**
 * The layout that the reader chose; else columns when both sides are rolled up to a level, since all names
 * then fit.
 */
function useArrangement(
	view: ExplorerView,
	{ picture, groups }: Pick<ExplorerGraph, 'picture' | 'groups'>,
): GraphArrangement {
	const { layout: chosen, pins } = view.graph
	const canBeColumns = canDrawColumns(picture.nodes)
	const usual = isRolledUp(view) && canBeColumns ? 'columns' : 'forces'
	const asked = chosen === 'columns' && !canBeColumns ? 'forces' : (chosen ?? usual)
	const layout = groups.size > 0 ? 'forces' : asked
	const pinned = useMemo(() => new Map(pins.map(({ id, x, y }) => [id, { x, y }])), [pins])
	return useMemo(() => ({ layout, groups, pins: pinned }), [layout, groups, pinned])
}

/** What a screen reader says of an actor. */
function useActorNames({ actors, picture, meetings }: ExplorerGraph): (id: string) => string {
	const { translate } = useText()
	return useCallback(
		(id) => {
			const actor = actors.get(id)
			if (!actor) return picture.nodes.find((node) => node.id === id)?.name ?? id
			const { name, kindName: kind, links, hidden } = actor
			const said = translate('explorer.actor', { name, kind, links, hidden })
			const count = meetings?.ofActor.get(id) ?? 0
			const inside = meetings?.insideOfActor.get(id)?.count ?? 0
			if (count === 0) return said
			return said + translate('ui.phraseComma') + translate('explorer.actorMeetings', { count, inside })
		},
		[actors, picture, meetings, translate],
	)
}
