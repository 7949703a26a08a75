import { useMemo } from 'react'
import { Link } from 'react-router'
import { groupBy } from '../../../../schema/groupBy'
import { formatPair } from '../../../state/comparedPair'
import { actorPath, COMPARE_PATH, WHAT_IF_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button, ButtonLink } from '../../../ui/Button'
import { ActorShape } from '../../../views/actor/ActorShape'
import type { ViewProps } from '../explorerViews'
import type { ExplorerGraph } from '../graph/buildPicture'
import { isRecord } from '../graph/graphMeasures'
import { ActorRow } from './ActorRow'
import styles from './Panel.module.css'
import { SelectionCounts } from './SelectionCounts'
import { MoreItemsNote, TogetherResults } from './TogetherResults'

/** The most items in a list of the panel, which says how many are left out. */
const MAX_ITEMS = 8

/**
 * The panel of several chosen actors: the actors, their shared partners and sectors, their overlaps and what
 * they could pool.
 */
export function SeveralPanel({
	ids,
	view,
	data,
	act,
}: ViewProps & {
	/** At least two actors, all in the graph. */
	ids: readonly string[]
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const graph = data.graph.built
	const { partners, sectors } = useMemo(() => sharedByActors(graph, ids), [graph, ids])
	const [first = '', second = '', third] = ids
	const isPair = third === undefined
	return (
		<aside className={styles.panel} aria-label={translate('explorer.chosen')}>
			<p className="caption">{translate('views.selection')}</p>
			<h2>{translate('views.actors', { count: ids.length })}</h2>
			{data.selection && <SelectionCounts pages={data.selection} kinds={view.links} />}
			<ul className={styles.rows} data-part="chosen">
				{ids.slice(0, MAX_ITEMS).map((id) => (
					<ChosenLine key={id} id={id} graph={graph} />
				))}
			</ul>
			<MoreItemsNote count={ids.length - MAX_ITEMS} />
			<div className="actions">
				{isPair && (
					<>
						<ButtonLink kind="primary" to={to(COMPARE_PATH, {}, formatPair({ a: first, b: second }))}>
							{translate('compare.theTwo')}
						</ButtonLink>
						<Button onClick={() => act({ type: 'findPath', from: first, to: second })}>
							{translate('together.path')}
						</Button>
					</>
				)}
				<ButtonLink to={to(WHAT_IF_PATH)}>{translate('whatIf.title')}</ButtonLink>
				<Button kind="quiet" onClick={() => act({ type: 'chooseNothing' })}>
					{translate('views.showAll')}
				</Button>
			</div>
			<h3 className={styles.panelHead}>
				{translate('together.partners')} <span className="number">{partners.length}</span>
			</h3>
			{partners.length === 0 && <p className="soft">{translate('together.noPartner')}</p>}
			<ul className={styles.rows}>
				{partners.slice(0, MAX_ITEMS).map(({ key, count }) => (
					<ActorRow key={key} id={key} actor={graph.actors.get(key)} act={act}>
						{translate('together.of', { count, total: ids.length })}
					</ActorRow>
				))}
			</ul>
			<MoreItemsNote count={partners.length - MAX_ITEMS} />
			{sectors.length > 0 && (
				<>
					<h3 className={styles.panelHead}>
						{translate('together.sectors')} <span className="number">{sectors.length}</span>
					</h3>
					<ul className={styles.plainRows}>
						{sectors.slice(0, MAX_ITEMS).map(({ key, name, count }) => (
							<li key={key}>
								{name} <span>{translate('together.of', { count, total: ids.length })}</span>
							</li>
						))}
					</ul>
					<MoreItemsNote count={sectors.length - MAX_ITEMS} />
				</>
			)}
			<TogetherResults ids={ids} sector={view.sectors[0] ?? null} />
		</aside>
	)
}

/** One actor of the list, as a link to its page. */
function ChosenLine({ id, graph }: { id: string; graph: Pick<ExplorerGraph, 'actors'> }) {
	const { translate } = useText()
	const { to } = useAddress()
	const actor = graph.actors.get(id)
	return (
		<li>
			{actor && <ActorShape kind={actor.kind} level={actor.level ?? null} />}
			<Link to={to(actorPath(id))}>{actor?.name ?? id}</Link>
			<span>{actor && translate('explorer.linkCount', { count: actor.links })}</span>
		</li>
	)
}

/** What several actors of a graph have in common, read off its links. */
interface SharedItem {
	readonly key: string
	readonly name: string
	/** How many of the actors have it. */
	readonly count: number
}

interface SharedByActors {
	readonly partners: readonly SharedItem[]
	readonly sectors: readonly SharedItem[]
}

/** Those that two of the actors at least are linked to, or whose records name it: what most have comes first. */
export function sharedByActors(
	{ links, actors }: Pick<ExplorerGraph, 'links' | 'actors'>,
	ids: readonly string[],
): SharedByActors {
	const chosen = new Set(ids)
	const partners: { key: string; name: string; of: string }[] = []
	const sectors: { key: string; name: string; of: string }[] = []
	for (const link of links.filter(isRecord)) {
		for (const [of, key] of [
			[link.from, link.to],
			[link.to, link.from],
		] as const) {
			if (!chosen.has(of)) continue
			partners.push({ key, name: actors.get(key)?.name ?? key, of })
			for (const { code, label } of link.sectors) sectors.push({ key: code, name: label, of })
		}
	}
	return { partners: shared(partners), sectors: shared(sectors) }
}

function shared(
	found: readonly { readonly key: string; readonly name: string; readonly of: string }[],
): readonly SharedItem[] {
	return [...groupBy(found, ({ key }) => key)]
		.map(([key, items]) => ({
			key,
			name: items[0]?.name ?? key,
			count: new Set(items.map(({ of }) => of)).size,
		}))
		.filter(({ count }) => count > 1)
		.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
}
