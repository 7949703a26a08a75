import type { EdgeKind } from '../../schema/enums'
import type { Id } from '../domain/ids'
import { runInSlices } from '../snapshot/steps'
import { actorArgument, dayArgument } from './arguments'
import { pathSteps } from './graph/walkGraph'
import { type GraphFilter, graphArgument, type Subgraph, subgraphOf } from './neighbourhood'
import type { QueryContext } from './queryContext'

/** What a path goes over; neither wishes nor the places of actors lead anywhere. */
const STEPS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE']

/**
 * The shortest path from one actor to another over partnerships, missions and offices, at most 6 steps, in the
 * order of its steps; null where there is none. Walked in memory: a path of Neo4j goes over no relation
 * twice, so that it misses the path between two cities that one mission visited. Throws BadInput on an actor that is
 * not on record.
 */
export async function path(
	context: QueryContext,
	from: Id,
	to: Id,
	filter: GraphFilter | null | undefined,
): Promise<Subgraph | null> {
	const asOf = dayArgument(context, 'asOf', filter?.asOf)
	const [start, target] = [actorArgument(context, 'from', from), actorArgument(context, 'to', to)]
	const graph = await graphArgument(context, filter ?? {}, STEPS, { counting: STEPS })
	const found = await runInSlices(pathSteps(graph, start, target), context.turn)
	return found && subgraphOf(found, asOf)
}
