/** The neighbourhood of a territory as two columns: French actors on the left, their partners on the right. */
import { ACTOR_KINDS } from '../../../schema/enums'
import { HOME_LEVELS } from '../../../schema/levels'
import type { NewsAge } from '../../../schema/newsAge'
import type { ArcEdge } from '../../views/arcs/layoutArcs'
import type { Newsworthy } from '../../views/news/useNews'
import type { Neighbour, Subgraph } from './actorData'

export interface Constellation {
	readonly left: readonly Neighbour[]
	readonly right: readonly Neighbour[]
	readonly edges: readonly ConstellationEdge[]
}

interface ConstellationEdge extends ArcEdge {
	readonly label: string
	readonly period: string
	readonly news: Newsworthy
}

/** More names than this in a column can no longer be told apart; the table holds them all. */
export const MAX_NAMES = 24

/** Links of two ends that are both in the answer, turned so that they go from France to the other country. */
export function constellationOf(
	subgraph: Pick<Subgraph, 'nodes' | 'edges'>,
	ageOf: (record: Newsworthy) => NewsAge | null,
): Constellation {
	const byId = new Map(subgraph.nodes.map(({ actor }) => [actor.id, actor]))
	const edges = subgraph.edges
		.filter(({ kind, openness }) => kind === 'PARTNERSHIP' && openness !== 'NOT_OPEN')
		.flatMap((edge): ConstellationEdge[] => {
			const [from, to] = isFrench(byId.get(edge.from)) ? [edge.from, edge.to] : [edge.to, edge.from]
			if (!isFrench(byId.get(from)) || !byId.has(to) || isFrench(byId.get(to))) return []
			const news = {
				kind: 'PARTNERSHIP' as const,
				lastNews: edge.record?.lastNews ?? null,
				fromMemory: edge.record?.fromMemory ?? false,
			}
			return [
				{
					id: `${edge.id} ${from} ${to}`,
					from,
					to,
					certain: edge.openness !== 'POSSIBLE',
					age: ageOf(news),
					news,
					label: edge.label,
					period: edge.period?.text ?? '',
				},
			]
		})
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
	const actors = [...byId.values()].filter(({ id }) => linked.has(id)).sort(byRank)
	return {
		left: actors.filter(isFrench),
		right: actors.filter((actor) => !isFrench(actor)),
		edges,
	}
}

/** The same, cut to the names that a drawing can hold: those with the most links. */
export function drawable(constellation: Constellation): Constellation {
	const links = new Map<string, number>()
	for (const { from, to } of constellation.edges) {
		links.set(from, (links.get(from) ?? 0) + 1)
		links.set(to, (links.get(to) ?? 0) + 1)
	}
	const mostLinked = (actors: readonly Neighbour[]): readonly Neighbour[] => {
		const kept = new Set(
			actors
				.toSorted((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0))
				.slice(0, MAX_NAMES)
				.map(({ id }) => id),
		)
		return actors.filter(({ id }) => kept.has(id))
	}
	const left = mostLinked(constellation.left)
	const right = mostLinked(constellation.right)
	const shown = new Set([...left, ...right].map(({ id }) => id))
	return {
		left,
		right,
		edges: constellation.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
	}
}

const LEVELS: readonly string[] = HOME_LEVELS

/** Territories from the largest to the smallest, then universities, hospitals and others; by name within. */
function byRank(a: Neighbour, b: Neighbour): number {
	return rank(a) - rank(b) || a.name.localeCompare(b.name)
}

function rank(actor: Neighbour): number {
	const level = 'level' in actor ? LEVELS.indexOf(actor.level) : -1
	return ACTOR_KINDS.indexOf(actor.kind) * 10 + Math.max(0, level)
}

function isFrench(actor: Neighbour | undefined): boolean {
	return actor?.country.code === 'FR'
}
