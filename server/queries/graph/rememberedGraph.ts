import type { Projection } from '../../projection/projection'
import { memoryByState } from '../memoryByState'
import { type ActorGraph, actorGraph, type GraphAsked } from './actorGraph'

/** What one reader has before the eyes, and what the next one may ask: each graph weighs as much as its links. */
const remember = memoryByState<ActorGraph>(4)

/** The graph of a filter, made once for a state of the projection: a reader goes from actor to actor in it. */
export function rememberedGraph(projection: Projection, asked: GraphAsked): ActorGraph {
	return remember(projection, JSON.stringify(asked), () => actorGraph(projection, asked))
}
