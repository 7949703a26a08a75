import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { InkMark } from '../../../views/freshness/FreshnessNote'
import { useFreshness } from '../../../views/freshness/useFreshness'
import type { ExplorerGraph, GraphLink } from '../graph/buildPicture'
import { ActorRow } from './ActorRow'
import styles from './Panel.module.css'

const LISTS = [
	{ kind: 'PARTNERSHIP', title: 'explorer.linksOf' },
	{ kind: 'OFFICE', title: 'explorer.officesOf' },
	{ kind: 'MISSION', title: 'explorer.missionsOf' },
	{ kind: 'WISH', title: 'explorer.wishesOf' },
] as const
const MAX_SHOWN = 10

/** The links of the chosen actor in the graph, in lists with the latest first. */
export function LinkLists({ id, graph, act }: { id: string; graph: ExplorerGraph; act: Act }) {
	const { translate } = useText()
	return LISTS.map(({ kind, title }) => {
		const links = graph.links
			.filter((link) => link.kind === kind && (link.from === id || link.to === id))
			.sort((one, other) => (other.start ?? '').localeCompare(one.start ?? ''))
		if (links.length === 0) return null
		return (
			<section key={kind}>
				<h3>{translate(title)}</h3>
				<ul className={`${styles.rows} ${styles.described}`}>
					{links.slice(0, MAX_SHOWN).map((link) => (
						<LinkRow
							key={link.key}
							link={link}
							other={link.from === id ? link.to : link.from}
							graph={graph}
							act={act}
						/>
					))}
				</ul>
				{links.length > MAX_SHOWN && (
					<p className="caption">{translate('explorer.more', { count: links.length - MAX_SHOWN })}</p>
				)}
			</section>
		)
	})
}

function LinkRow({
	link,
	other,
	graph,
	act,
}: {
	link: GraphLink
	other: string
	graph: ExplorerGraph
	act: Act
}) {
	const { translate } = useText()
	const news = useFreshness()
	const actor = graph.actors.get(other)
	if (!actor) return null
	const words = [
		link.kind === 'MISSION' ? '' : link.words,
		link.heldBy ?? '',
		link.period || translate('explorer.noDate'),
		link.style === 'unknown' || link.style === 'low' ? translate(`graph.line.${link.style}`) : '',
		...(link.news ? news.wordsOf(link.news) : []),
	]
	return (
		<ActorRow id={other} actor={actor} act={act}>
			{link.news && news.wordsOf(link.news).length > 0 && <InkMark age={news.ageOf(link.news)} />}{' '}
			{words.filter((word) => word !== '').join(translate('ui.phraseComma'))}
		</ActorRow>
	)
}
