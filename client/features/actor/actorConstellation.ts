/** A territory's neighbourhood as two columns: French actors on the left, their partners on the right. */
import { ACTOR_KINDS } from '../../../schema/enums'
import { HOME_LEVELS } from '../../../schema/levels'
import type { NewsAge } from '../../../schema/newsAge'
import type { RollUp } from '../../state/rollUp'
import type { NamedActor } from '../../views/actor/ActorLink'
import type { ArcEdge } from '../../views/arcs/layoutArcs'
import type { Newsworthy } from '../../views/news/useNews'
import type { Neighbour, Subgraph } from './shownActor'

export interface ActorConstellation {
	readonly left: readonly DrawnActor[]
	readonly right: readonly DrawnActor[]
	readonly edges: readonly ConstellationEdge[]
}

/** An actor that holds a link for its territory has only a name. */
export interface DrawnActor extends NamedActor {
	readonly territory?: Neighbour['territory']
}

interface ConstellationEdge extends ArcEdge {
	readonly label: string
	/** The real holder under a roll-up. */
	readonly heldBy: string | null
	readonly period: string
	readonly news: Newsworthy
}

/** The most names of a column that can be told apart; the table has all. */
export const MAX_NAMES = 24

/**
 * Links from France to the partner country. An end that stands for its whole territory is drawn as the actors
 * that hold the link; under a roll-up, as the territory, with the holders in the link's words.
 */
export function constellationOf(
	subgraph: Pick<Subgraph, 'nodes' | 'edges'>,
	ageOf: (record: Newsworthy) => NewsAge | null,
	{ rollUpFrench, rollUpPartner }: RollUp,
): ActorConstellation {
	const isGathered = (end: Neighbour): boolean => (isFrench(end) ? rollUpFrench : rollUpPartner) !== null
	const endOf = (holders: readonly NamedActor[], end: Neighbour): readonly DrawnActor[] =>
		isGathered(end) || holders.length === 0 ? [end] : holders
	const byId = new Map(subgraph.nodes.map(({ actor }) => [actor.id, actor]))
	const [left, right] = [new Map<string, DrawnActor>(), new Map<string, DrawnActor>()]
	const edges = new Map<string, ConstellationEdge>()
	for (const edge of subgraph.edges) {
		const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
		if (edge.kind !== 'PARTNERSHIP' || edge.openness === 'NOT_OPEN' || !from || !to) continue
		if (isFrench(from) === isFrench(to)) continue
		const ends = [endOf(edge.fromHolders, from), endOf(edge.toHolders, to)]
		const [french = [], partners = []] = isFrench(from) ? ends : ends.toReversed()
		const news = {
			kind: 'PARTNERSHIP' as const,
			lastNews: edge.record?.lastNews ?? null,
			fromMemory: edge.record?.fromMemory ?? false,
		}
		for (const one of french) left.set(one.id, one)
		for (const one of partners) right.set(one.id, one)
		for (const one of french) {
			for (const other of partners) {
				const id = `${edge.id} ${one.id} ${other.id}`
				edges.set(id, {
					id,
					from: one.id,
					to: other.id,
					certain: edge.openness !== 'POSSIBLE',
					age: ageOf(news),
					news,
					label: edge.label,
					heldBy: isGathered(from) || isGathered(to) ? edge.heldBy : null,
					period: edge.period?.text ?? '',
				})
			}
		}
	}
	return {
		left: [...left.values()].sort(byRank),
		right: [...right.values()].sort(byRank),
		edges: [...edges.values()],
	}
}

/** Keeps the names with the most links, as many as a drawing can hold. */
export function withMostLinked(constellation: ActorConstellation): ActorConstellation {
	const links = new Map<string, number>()
	for (const { from, to } of constellation.edges) {
		links.set(from, (links.get(from) ?? 0) + 1)
		links.set(to, (links.get(to) ?? 0) + 1)
	}
	const mostLinked = (actors: readonly DrawnActor[]): readonly DrawnActor[] => {
		const kept = new Set(
			actors
				.toSorted((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0))
				.slice(0, MAX_NAMES)
				.map(({ id }) => id),
		)
		return actors.filter(({ id }) => kept.has(id))
	}
	const kept = new Set(
		[...mostLinked(constellation.left), ...mostLinked(constellation.right)].map(({ id }) => id),
	)
	const edges = constellation.edges.filter(({ from, to }) => kept.has(from) && kept.has(to))
	// Drops names that have lost all their lines.
	const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]))
	return {
		left: constellation.left.filter(({ id }) => drawn.has(id)),
		right: constellation.right.filter(({ id }) => drawn.has(id)),
		edges,
	}
}

const LEVELS: readonly string[] = HOME_LEVELS

/** Territories from the largest to the smallest, then universities, hospitals and others; by name within. */
function byRank(a: DrawnActor, b: DrawnActor): number {
	return rank(a) - rank(b) || a.name.localeCompare(b.name)
}

function rank(actor: DrawnActor): number {
	const level = actor.level === undefined ? -1 : LEVELS.indexOf(actor.level)
	return ACTOR_KINDS.indexOf(actor.kind) * 10 + Math.max(0, level)
}

function isFrench(actor: Neighbour): boolean {
	return actor.country.code === 'FR'
}
