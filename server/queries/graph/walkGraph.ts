/** Neighbourhoods and paths in the graph between actors. */
import { type Actor, byId } from '../../snapshot/geography'
import { type ActorGraph, isCountry } from './actorGraph'
import type { LinkingFact, Neighbourhood, NeighbourhoodEdge } from './graphTypes'

/** The longest path, in steps. */
const MAX_STEPS = 6
/** More than any picture can show: beyond it, only one record for each pair of actors. */
const MAX_EDGES = 5_000
/** How many edges are looked at between two pauses. */
const EDGES_A_SLICE = 1_000

/**
 * The actors within `depth` steps of those asked for, and the edges among them; if nobody is asked for, the most linked, at depth 0.
 * At most `limit` actors, nearest first, then by links, then by id. Pauses between actors.
 */
export function* neighbourhoodSteps(
	graph: ActorGraph,
	actors: readonly Actor[],
	depth: number,
	limit: number,
): Generator<void, Neighbourhood> {
	const found = yield* actors.length === 0 ? mostLinkedSteps(graph) : aroundSteps(graph, actors, depth)
	const ranked = [...found].sort(
		(one, other) =>
			one.depth - other.depth || other.linkCount - one.linkCount || byId(one.actor, other.actor),
	)
	return yield* answerSteps(graph, ranked.slice(0, limit), ranked.length)
}

/**
 * The shortest path, its actors in order; of several, the one whose ids come first; null if there is none. If the graph has places,
 * it may go up to a place or down into one, but not up and down again: lying in the same place is no tie.
 */
export function* pathSteps(graph: ActorGraph, from: Actor, to: Actor): Generator<void, Neighbourhood | null> {
	const target = graph.rolledUp(to)
	const start: Step = { actor: graph.rolledUp(from), move: 'record', before: null }
	const reached = new Map<Actor, Set<Move>>([[start.actor, new Set([start.move])]])
	// By the ids of their actors: the first that comes to an actor is the one to keep.
	let edge: readonly Step[] = [start]
	for (let length = 0; length <= MAX_STEPS; length += 1) {
		const arrived = edge.find(({ actor }) => actor === target)
		if (arrived !== undefined) {
			const nodes = actorsTo(arrived).map((actor, depth) => ({
				actor,
				depth,
				linkCount: linkCountOf(graph, actor),
			}))
			return yield* answerSteps(graph, nodes, nodes.length)
		}
		const next: Step[] = []
		for (const before of edge) {
			yield
			const moves = [...movesFrom(graph, before.actor)].sort(([one], [other]) => byId(one, other))
			for (const [actor, move] of moves) {
				if (!mayFollow(before.move, move) || (actor !== target && !graph.includes(actor))) continue
				const known = reached.get(actor) ?? new Set()
				// After a record, every move is possible.
				if (known.has('record') || known.has(move) || actorsTo(before).includes(actor)) continue
				reached.set(actor, known.add(move))
				next.push({ actor, move, before })
			}
		}
		edge = next
	}
	return null
}

/** One step of a path: over a record, up to a container, or down into one. */
type Move = 'record' | 'up' | 'down'

interface Step {
	readonly actor: Actor
	/** By which the actor was reached. */
	readonly move: Move
	readonly before: Step | null
}

function actorsTo({ actor, before }: Step): Actor[] {
	return before === null ? [actor] : [...actorsTo(before), actor]
}

function mayFollow(move: Move, next: Move): boolean {
	return move === 'record' || next === 'record' || move === next
}

interface Ranked {
	readonly actor: Actor
	readonly depth: number
	readonly linkCount: number
}

/** Adds the edges among the actors, and the number of each actor's records that are no such edge. */
function* answerSteps(
	graph: ActorGraph,
	ranked: readonly Ranked[],
	nodesTotal: number,
): Generator<void, Neighbourhood> {
	const shown = new Map(ranked.map(({ actor }) => [actor, new Set<LinkingFact>()]))
	const among = yield* edgesAmong(graph, shown)
	const edges = (among.length > MAX_EDGES ? yield* onePerPair(among) : among)
		.sort(inOrder)
		.slice(0, MAX_EDGES)
	for (const { from, to, fact } of edges) {
		if (fact !== null) for (const end of [from, to]) shown.get(end)?.add(fact)
	}
	const nodes = ranked.map((node) => ({
		...node,
		hidden: Math.max(0, node.linkCount - (shown.get(node.actor)?.size ?? 0)),
	}))
	return { nodes, edges, edgesTotal: among.length, nodesTotal, left: nodesTotal - nodes.length }
}

function* aroundSteps(
	graph: ActorGraph,
	actors: readonly Actor[],
	depth: number,
): Generator<void, readonly Ranked[]> {
	const depths = new Map(actors.map((actor) => [graph.rolledUp(actor), 0]))
	let edge = [...depths.keys()]
	for (let step = 1; step <= depth; step += 1) {
		const next: Actor[] = []
		for (const actor of edge) {
			yield
			for (const other of [...neighbours(graph, actor), ...placesBeside(graph, actor)]) {
				if (depths.has(other) || !graph.includes(other)) continue
				depths.set(other, step)
				next.push(other)
			}
		}
		edge = next
	}
	const ranked: Ranked[] = []
	for (const [actor, found] of depths) {
		yield
		ranked.push({ actor, depth: found, linkCount: linkCountOf(graph, actor) })
	}
	return ranked
}

function* mostLinkedSteps(graph: ActorGraph): Generator<void, readonly Ranked[]> {
	const ranked: Ranked[] = []
	for (const actor of graph.linksOf.keys()) {
		yield
		if (!graph.includes(actor)) continue
		const linkCount = recordsTo(graph, actor, (other) => !isCountry(other))
		if (linkCount > 0) ranked.push({ actor, depth: 0, linkCount })
	}
	return ranked
}

function linkCountOf(graph: ActorGraph, actor: Actor): number {
	return recordsTo(graph, actor, graph.includes)
}

/** The number of an actor's records whose other end is one of these. */
function recordsTo({ linksOf }: ActorGraph, actor: Actor, isOther: (other: Actor) => boolean): number {
	let count = 0
	let last: LinkingFact | null = null
	for (const link of linksOf.get(actor) ?? []) {
		// The links of one record follow each other: each record is counted with its first that fits.
		if (link.fact === last || !isOther(otherEnd(link, actor))) continue
		last = link.fact
		count += 1
	}
	return count
}

function neighbours({ linksOf }: ActorGraph, actor: Actor): Actor[] {
	return [...new Set((linksOf.get(actor) ?? []).map((link) => otherEnd(link, actor)))]
}

function placesBeside({ placesOf }: ActorGraph, actor: Actor): readonly Actor[] {
	return (placesOf.get(actor) ?? []).map((edge) => otherEnd(edge, actor))
}

/** The steps from an actor; a record before a place. Being part of a country leads nowhere. */
function movesFrom(graph: ActorGraph, actor: Actor): ReadonlyMap<Actor, Move> {
	const moves = new Map<Actor, Move>()
	for (const edge of isCountry(actor) ? [] : (graph.placesOf.get(actor) ?? [])) {
		const place = otherEnd(edge, actor)
		if (!isCountry(place)) moves.set(place, edge.from === actor ? 'up' : 'down')
	}
	for (const other of neighbours(graph, actor)) moves.set(other, 'record')
	return moves
}

function otherEnd({ from, to }: NeighbourhoodEdge, actor: Actor): Actor {
	return from === actor ? to : from
}

function* edgesAmong(
	graph: ActorGraph,
	among: ReadonlyMap<Actor, unknown>,
): Generator<void, NeighbourhoodEdge[]> {
	const edges: NeighbourhoodEdge[] = []
	for (const actor of among.keys()) {
		yield
		for (const edge of [...(graph.linksOf.get(actor) ?? []), ...(graph.placesOf.get(actor) ?? [])]) {
			// Each edge stands under both its ends: it is taken once, with its first.
			if (edge.from === actor && among.has(edge.to)) edges.push(edge)
		}
	}
	return edges
}

/** The first of each pair of actors, in the order of answers. */
function* onePerPair(edges: readonly NeighbourhoodEdge[]): Generator<void, NeighbourhoodEdge[]> {
	const first = new Map<string, NeighbourhoodEdge>()
	for (const [at, edge] of edges.entries()) {
		if (at % EDGES_A_SLICE === 0) yield
		const pair = `${edge.from.id} ${edge.to.id}`
		const known = first.get(pair)
		if (!known || inOrder(edge, known) < 0) first.set(pair, edge)
	}
	return [...first.values()]
}

/** By record, then ends; places last. */
function inOrder(one: NeighbourhoodEdge, other: NeighbourhoodEdge): number {
	return byFact(one.fact, other.fact) || byId(one.from, other.from) || byId(one.to, other.to)
}

function byFact(one: LinkingFact | null, other: LinkingFact | null): number {
	if (one === null || other === null) return Number(one === null) - Number(other === null)
	return byId(one, other)
}
