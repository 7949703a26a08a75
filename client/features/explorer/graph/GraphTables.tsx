import { Link } from 'react-router'
import { toCsv } from '../../../export/csv'
import { downloadText } from '../../../export/download'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { type Column, DataTable } from '../../../ui/DataTable'
import { Name } from '../../../ui/Name'
import { ActorShape } from '../../../views/actor/ActorShape'
import { FreshnessCell } from '../../../views/freshness/FreshnessNote'
import { labelWithHolder } from '../../../views/table/evidence'
import type { ExplorerGraph, GraphActor, GraphLink } from './buildPicture'
import styles from './Graph.module.css'
import { overlapCountWords } from './graphOverlaps'

/**
 * The graph as tables: its actors, then its links, with the same selection. They also list what the graph
 * folds.
 */
export function GraphTables({
	graph,
	title,
	chosen,
	act,
}: {
	graph: ExplorerGraph
	title: string
	chosen: string | null
	act: Act
}) {
	const text = useText()
	const { translate, language } = text
	const nameOf = (id: string): string => graph.actors.get(id)?.name ?? id
	const columns = useLinkColumns(nameOf)
	const { meetings } = graph
	return (
		<div className={styles.tables}>
			<p className="small soft">
				{title}
				{meetings && ` ${overlapCountWords(meetings, text)}`}
			</p>
			<DataTable
				caption={translate('explorer.table.actors')}
				columns={useActorColumns(chosen, act, meetings)}
				rows={[...graph.actors.values()]}
				rowKey={({ id }) => id}
			/>
			<DataTable
				caption={translate('explorer.table.links')}
				columns={columns}
				rows={graph.links}
				rowKey={({ key }) => key}
				isFictitious={({ scenario }) => scenario}
			/>
			<Button
				kind="quiet"
				onClick={() =>
					downloadText(
						'constellations-liens.csv',
						toCsv(
							columns.map(({ label }) => label),
							graph.links.map((link) => columns.map(({ sortBy }) => sortBy?.(link) ?? null)),
							language,
						),
						'text/csv;charset=utf-8',
					)
				}
			>
				{translate('explorer.table.download')}
			</Button>
		</div>
	)
}

function useActorColumns(
	chosen: string | null,
	act: Act,
	meetings: ExplorerGraph['meetings'],
): readonly Column<GraphActor>[] {
	const { translate } = useText()
	return [
		{
			key: 'name',
			label: translate('explorer.table.name'),
			sortBy: ({ name }) => name,
			cell: (actor) => (
				<button
					type="button"
					className={`link-button with-sign ${styles.actorChoice}`}
					data-picture="in"
					aria-pressed={actor.id === chosen}
					onClick={() => act({ type: 'chooseInGraph', id: actor.id })}
				>
					<ActorShape kind={actor.kind} level={actor.level ?? null} />
					<Name {...actor} local={actor.nameLocal} />
				</button>
			),
		},
		{
			key: 'kind',
			label: translate('explorer.table.kind'),
			sortBy: ({ kindName }) => kindName,
			cell: ({ kindName }) => kindName,
		},
		{
			key: 'links',
			label: translate('explorer.table.count'),
			numeric: true,
			sortBy: ({ links }) => links,
			cell: ({ links }) => links,
		},
		{
			key: 'hidden',
			label: translate('explorer.table.hidden'),
			numeric: true,
			sortBy: ({ hidden }) => hidden,
			cell: ({ hidden }) => hidden,
		},
		...(meetings === null
			? []
			: (
					[
						['overlaps', ({ id }: GraphActor) => meetings.ofActor.get(id) ?? 0],
						['inside', ({ id }: GraphActor) => meetings.insideOfActor.get(id)?.count ?? 0],
					] as const
				).map(
					([key, countOf]): Column<GraphActor> => ({
						key,
						label: translate(`explorer.table.${key}`),
						numeric: true,
						sortBy: countOf,
						cell: countOf,
					}),
				)),
	]
}

function useLinkColumns(nameOf: (id: string) => string): readonly Column<GraphLink>[] {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const labelOf = ({ words, heldBy, kind }: GraphLink): string =>
		labelWithHolder({ label: kind === 'MISSION' ? translate('explorer.mission') : words, heldBy }, text)
	const state = ({ style, resultKind }: GraphLink): string =>
		[
			style ? translate(`graph.line.${style}`) : '',
			resultKind ? translate(`explorer.table.resultKind.${resultKind}`) : '',
		]
			.filter(Boolean)
			.join(translate('ui.phraseComma'))
	const plain = (key: string, label: string, text: (link: GraphLink) => string): Column<GraphLink> => ({
		key,
		label,
		sortBy: text,
		cell: text,
	})
	return [
		plain('from', translate('explorer.table.from'), ({ from }) => nameOf(from)),
		{
			key: 'words',
			label: translate('explorer.table.link'),
			sortBy: labelOf,
			cell: (link) =>
				link.record === null ? labelOf(link) : <Link to={to(recordPath(link.record))}>{labelOf(link)}</Link>,
		},
		plain('to', translate('explorer.table.to'), ({ to }) => nameOf(to)),
		{
			key: 'period',
			label: translate('explorer.table.period'),
			sortBy: ({ start }) => start ?? '',
			cell: ({ period, kind }) =>
				period || (kind === 'PART_OF' || kind === 'LOCATED_IN' ? '' : translate('explorer.noDate')),
		},
		{
			key: 'news',
			label: translate('freshness.last'),
			sortBy: ({ news }) => news?.lastNews ?? '',
			cell: ({ news }) => news && <FreshnessCell record={news} />,
		},
		plain('state', translate('explorer.table.state'), state),
	]
}
