import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Id } from '../domain/ids'
import { byId, sortedById } from '../snapshot/geography'

/** A tie between two nodes; several ties between the same two add up. */
export interface WeightedTie<Node> {
	readonly one: Node
	readonly other: Node
	readonly weight: number
}

/** Any integer: the same seed gives the same communities. */
const SEED = 20_170_131

/** Weighted ties between numbers from 0 to `order` - 1, in a form that another thread can receive. */
export interface NumberedGraph {
	readonly order: number
	/** Two ends and a weight for each tie, as flat triples. */
	readonly ties: Float64Array
}

/** The nodes that have a tie, ordered by id, and the graph of their positions in that order. */
export function numberedGraph<Node extends { readonly id: Id }>(
	ties: readonly WeightedTie<Node>[],
): { readonly nodes: readonly Node[]; readonly graph: NumberedGraph } {
	const proper = ties.filter(({ one, other, weight }) => one.id !== other.id && weight > 0)
	const nodes = sortedById([...new Set(proper.flatMap(({ one, other }) => [one, other]))])
	const numbers = new Map(nodes.map(({ id }, number) => [id, number]))
	const triples = summed(proper).flatMap(({ one, other, weight }) => [
		numbers.get(one.id) as number,
		numbers.get(other.id) as number,
		weight,
	])
	return { nodes, graph: { order: nodes.length, ties: Float64Array.from(triples) } }
}

/**
 * The community number of each node of an undirected weighted graph (Louvain: Blondel, Guillaume, Lambiotte and
 * Lefebvre 2008, modularity with resolution 1). A fixed seed draws the order in which nodes are visited, and the graph
 * is built in the order of ids, so the same ties give the same communities whatever their order. One long call, almost
 * linear in the ties: a fifth of a second for ten thousand.
 */
export function communityNumbers({ order, ties }: NumberedGraph): readonly number[] {
	if (ties.length === 0) return []
	const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
	for (let node = 0; node < order; node += 1) graph.addNode(node)
	for (let at = 0; at < ties.length; at += 3) {
		graph.addEdge(ties[at], ties[at + 1], { weight: ties[at + 2] as number })
	}
	const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(SEED) })
	return Array.from({ length: order }, (_, node) => found[node] as number)
}

/** Each community ordered by id, the communities by their first member. */
export function membersByCommunity<Node>(
	nodes: readonly Node[],
	numbers: readonly number[],
): readonly (readonly Node[])[] {
	const communities = new Map<number | undefined, Node[]>()
	for (const [at, node] of nodes.entries()) {
		const members = communities.get(numbers[at])
		if (members === undefined) communities.set(numbers[at], [node])
		else members.push(node)
	}
	return [...communities.values()]
}

/** One tie for each pair, ordered by id. */
function summed<Node extends { readonly id: Id }>(
	ties: readonly WeightedTie<Node>[],
): readonly WeightedTie<Node>[] {
	const sums = new Map<string, WeightedTie<Node>>()
	for (const tie of ties) {
		const [one, other] = tie.one.id < tie.other.id ? [tie.one, tie.other] : [tie.other, tie.one]
		const pair = `${one.id} ${other.id}`
		sums.set(pair, { one, other, weight: tie.weight + (sums.get(pair)?.weight ?? 0) })
	}
	return [...sums.values()].sort((a, b) => byId(a.one, b.one) || byId(a.other, b.other))
}

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}
