import type { ExplorerView } from '../../state/explorerView'
import { useSingleKeys } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { Empty } from '../../ui/Empty'
import { TableToggle } from '../../ui/TableToggle'
import { GraphCanvas } from '../../views/graph/GraphCanvas'
import { Legend } from '../../views/graph/Legend'
import styles from './ExplorerPage.module.css'
import { GraphTables } from './GraphTables'
import type { useExplorer } from './useExplorer'

/** The selection as a graph, and as the tables that say the same. */
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
	const { translate, rich } = useText()
	const [singleKeys] = useSingleKeys()
	const { built, chosen } = explorer
	const { actors, links, picture } = built
	const count = { count: actors.size, links: links.length }
	const title =
		view.ids.length > 0 && name
			? translate('explorer.graphOf', { ...count, name })
			: translate('explorer.graphOfMost', count)
	if (actors.size === 0)
		return (
			<div className="page-width">
				<Empty title={translate('explorer.empty')}>
					<p>{translate('explorer.emptyText')}</p>
				</Empty>
			</div>
		)
	const describe = (id: string): string => {
		const actor = actors.get(id)
		if (!actor) return picture.nodes.find((node) => node.id === id)?.name ?? id
		const { name, kindName: kind, links, hidden } = actor
		return translate('explorer.actor', { name, kind, links, hidden })
	}
	return (
		<>
			<GraphCanvas
				picture={picture}
				title={title}
				chosen={chosen}
				onChoose={onChoose}
				onOpen={onUnfold}
				describe={describe}
			>
				<Legend isOpen={picture.nodes.length <= 60} />
				<p className={`${styles.graphKeys} caption`} aria-hidden="true">
					{rich(singleKeys ? 'explorer.keys' : 'explorer.keysWithoutTable', {
						k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd>,
					})}
				</p>
			</GraphCanvas>
			<TableToggle>
				<GraphTables graph={built} title={title} chosen={chosen} onChoose={onChoose} />
			</TableToggle>
		</>
	)
}
