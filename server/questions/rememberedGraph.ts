import type { Projection } from '../projection/projection'
import { type ActorGraph, actorGraph, type GraphAsked } from './actorGraph'

/** What one reader has before the eyes, and what the next one may ask: each graph weighs as much as its links. */
const REMEMBERED = 4

interface Memory {
	readonly seq: number
	readonly revision: number
	readonly graphs: Map<string, ActorGraph>
}

const memories = new WeakMap<Projection, Memory>()

/** The graph of a filter, made once for a state of the projection: a reader goes from actor to actor in it. */
export function rememberedGraph(projection: Projection, asked: GraphAsked): ActorGraph {
	const { graphs } = memoryOf(projection)
	const key = JSON.stringify(asked)
	const graph = graphs.get(key) ?? actorGraph(projection, asked)
	graphs.delete(key)
	graphs.set(key, graph)
	const [oldest] = graphs.keys()
	if (graphs.size > REMEMBERED && oldest !== undefined) graphs.delete(oldest)
	return graph
}

function memoryOf(projection: Projection): Memory {
	const { seq, revision } = projection
	const known = memories.get(projection)
	if (known && known.seq === seq && known.revision === revision) return known
	const fresh = { seq, revision, graphs: new Map<string, ActorGraph>() }
	memories.set(projection, fresh)
	return fresh
}
