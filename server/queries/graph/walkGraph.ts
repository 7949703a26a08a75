/** Neighbourhoods and ways in the graph between actors. */
import type { Id } from '../../domain/ids'
import type { ActorGraph } from './actorGraph'
import type { Neighbourhood, NeighbourhoodEdge } from './graphChoice'

/** Longest way that is looked for, in steps. */
const MOST_STEPS = 6
/** More than any picture shows apart: beyond, one record speaks for each pair of actors. */
const MOST_EDGES = 5_000

/**
 * The actors within `depth` steps of those asked, and the edges among them; the most linked, each at depth 0, where
 * nobody is asked. At most `limit` come, nearest first, then by links, then by id.
 */
export function neighbourhoodIn(
	graph: ActorGraph,
	ids: readonly Id[],
	depth: number,
	limit: number,
): Neighbourhood {
	const found = ids.length === 0 ? mostLinked(graph) : around(graph, ids, depth)
	const ranked = [...found].sort(
		(one, other) =>
			one.depth - other.depth || other.linkCount - one.linkCount || (one.id < other.id ? -1 : 1),
	)
	return answered(graph, ranked.slice(0, limit), ranked.length)
}

/** The shortest way, its actors in order; of several, the one whose actors' ids come first. null where there is none. */
export function pathIn(graph: ActorGraph, from: Id, to: Id): Neighbourhood | null {
	const [start, target] = [graph.standsAt(from), graph.standsAt(to)]
	const steps = stepsTo(graph, target, start)
	const length = steps.get(start)
	if (length === undefined) return null
	const way = [start]
	for (let left = length - 1; left >= 0; left -= 1) {
		const nearer = neighbours(graph, way.at(-1) ?? start).filter((id) => steps.get(id) === left)
		way.push(nearer.sort()[0] ?? target)
	}
	const nodes = way.map((id, depth) => ({ id, depth, linkCount: linkCountOf(graph, id) }))
	return answered(graph, nodes, nodes.length)
}

interface Ranked {
	readonly id: Id
	readonly depth: number
	readonly linkCount: number
}

/** With the edges among the actors, and how many records of each are none of them. */
function answered(graph: ActorGraph, ranked: readonly Ranked[], nodesTotal: number): Neighbourhood {
	const among = edgesAmong(
		graph,
		ranked.map(({ id }) => id),
	)
	const edges = (among.length > MOST_EDGES ? onePerPair(among) : among).sort(inOrder).slice(0, MOST_EDGES)
	const shown = new Map<Id, Set<Id>>(ranked.map(({ id }) => [id, new Set()]))
	for (const { from, to, record } of edges) {
		if (record !== null) for (const end of [from, to]) shown.get(end)?.add(record)
	}
	const nodes = ranked.map((node) => ({
		...node,
		hidden: Math.max(0, node.linkCount - (shown.get(node.id)?.size ?? 0)),
	}))
	return { nodes, edges, edgesTotal: among.length, nodesTotal, left: nodesTotal - nodes.length }
}

function around(graph: ActorGraph, ids: readonly Id[], depth: number): readonly Ranked[] {
	const depths = new Map(ids.map((id) => [graph.standsAt(id), 0]))
	let edge = [...depths.keys()]
	for (let step = 1; step <= depth; step += 1) {
		const next: Id[] = []
		for (const actor of edge) {
			for (const other of [...neighbours(graph, actor), ...placesBeside(graph, actor)]) {
				if (depths.has(other) || !graph.fits(other)) continue
				depths.set(other, step)
				next.push(other)
			}
		}
		edge = next
	}
	return [...depths].map(([id, found]) => ({ id, depth: found, linkCount: linkCountOf(graph, id) }))
}

function mostLinked(graph: ActorGraph): readonly Ranked[] {
	return [...graph.linksOf.keys()].filter(graph.fits).flatMap((id) => {
		const linkCount = recordsTo(graph, id, (other) => !graph.isCountry(other))
		return linkCount === 0 ? [] : [{ id, depth: 0, linkCount }]
	})
}

function linkCountOf(graph: ActorGraph, id: Id): number {
	return recordsTo(graph, id, graph.fits)
}

/** How many records an actor has whose other end is one of these. */
function recordsTo({ linksOf }: ActorGraph, id: Id, isOther: (other: Id) => boolean): number {
	let count = 0
	let last: Id | null = null
	for (const link of linksOf.get(id) ?? []) {
		// The links of one record follow each other: each record is counted with its first that fits.
		if (link.record === last || !isOther(otherEnd(link, id))) continue
		last = link.record
		count += 1
	}
	return count
}

function neighbours({ linksOf }: ActorGraph, id: Id): Id[] {
	return [...new Set((linksOf.get(id) ?? []).map((link) => otherEnd(link, id)))]
}

function placesBeside({ placesOf }: ActorGraph, id: Id): readonly Id[] {
	return (placesOf.get(id) ?? []).map((edge) => otherEnd(edge, id))
}

function otherEnd({ from, to }: NeighbourhoodEdge, id: Id): Id {
	return from === id ? to : from
}

/** How far actors are from the target, as far as the start; only those that the filter lets through lead on. */
function stepsTo(graph: ActorGraph, target: Id, start: Id): ReadonlyMap<Id, number> {
	const steps = new Map([[target, 0]])
	let edge: readonly Id[] = [target]
	for (let step = 1; step <= MOST_STEPS && !steps.has(start); step += 1) {
		const next: Id[] = []
		for (const actor of edge) {
			for (const other of neighbours(graph, actor)) {
				if (steps.has(other) || (other !== start && !graph.fits(other))) continue
				steps.set(other, step)
				next.push(other)
			}
		}
		edge = next
	}
	return steps
}

function edgesAmong(graph: ActorGraph, ids: readonly Id[]): NeighbourhoodEdge[] {
	const among = new Set(ids)
	const edges: NeighbourhoodEdge[] = []
	for (const id of ids) {
		for (const edge of [...(graph.linksOf.get(id) ?? []), ...(graph.placesOf.get(id) ?? [])]) {
			// Each edge stands under both its ends: it is taken once, with its first.
			if (edge.from === id && among.has(edge.to)) edges.push(edge)
		}
	}
	return edges
}

/** The first of each pair of actors, in the order of answers. */
function onePerPair(edges: readonly NeighbourhoodEdge[]): NeighbourhoodEdge[] {
	const first = new Map<string, NeighbourhoodEdge>()
	for (const edge of edges) {
		const pair = `${edge.from} ${edge.to}`
		const known = first.get(pair)
		if (!known || inOrder(edge, known) < 0) first.set(pair, edge)
	}
	return [...first.values()]
}

/** By record, then ends; places last. */
function inOrder(one: NeighbourhoodEdge, other: NeighbourhoodEdge): number {
	if (one.record !== other.record) {
		if (one.record === null || other.record === null) return one.record === null ? 1 : -1
		return one.record < other.record ? -1 : 1
	}
	if (one.from !== other.from) return one.from < other.from ? -1 : 1
	return one.to === other.to ? 0 : one.to < other.to ? -1 : 1
}
