import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Id } from '../domain/ids'

/** A tie between two nodes; several between the same two add up. */
export interface WeightedTie {
	readonly one: Id
	readonly other: Id
	readonly weight: number
}

/** Any whole number: the same one gives the same communities. */
const SEED = 20_170_131

/**
 * Communities of an undirected weighted graph (Louvain: Blondel, Guillaume, Lambiotte and Lefebvre 2008, modularity
 * with resolution 1). The order in which nodes are visited is drawn from a fixed seed, and the graph is built in the
 * order of ids, so that the same ties give the same communities whatever their order.
 *
 * @returns each community in the order of its ids, the communities in the order of their first; empty without ties.
 */
export function communitiesOf(ties: readonly WeightedTie[]): readonly (readonly Id[])[] {
	const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
	const proper = ties.filter(({ one, other, weight }) => one !== other && weight > 0)
	const nodes = [...new Set(proper.flatMap(({ one, other }) => [one, other]))].sort()
	if (nodes.length === 0) return []
	for (const node of nodes) graph.addNode(node)
	for (const [one, others] of summed(proper)) {
		for (const [other, weight] of others) graph.addEdge(one, other, { weight })
	}
	const communities = new Map<number, Id[]>()
	const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(SEED) })
	for (const node of nodes) {
		const community = found[node] ?? -1
		communities.set(community, [...(communities.get(community) ?? []), node])
	}
	return [...communities.values()]
}

/** Weights by the two ends, each pair once, in the order of ids. */
function summed(
	ties: readonly WeightedTie[],
): readonly (readonly [Id, readonly (readonly [Id, number])[]])[] {
	const sums = new Map<Id, Map<Id, number>>()
	for (const { one, other, weight } of ties) {
		const [first, second] = one < other ? [one, other] : [other, one]
		const row = sums.get(first) ?? new Map<Id, number>()
		row.set(second, (row.get(second) ?? 0) + weight)
		sums.set(first, row)
	}
	return [...sums].sort(byId).map(([one, row]) => [one, [...row].sort(byId)])
}

function byId([one]: readonly [Id, unknown], [other]: readonly [Id, unknown]): number {
	return one < other ? -1 : 1
}

/** Numbers from 0 to 1 from a seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}
