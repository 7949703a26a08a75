import type { EdgeKind } from '../../schema/enums'
import type { Id } from '../domain/ids'
import { runInSlices } from '../snapshot/steps'
import { actorArgument, dayArgument } from './arguments'
import { pathSteps } from './graph/walkGraph'
import { type GraphFilter, graphArgument, type Subgraph, subgraphOf } from './neighbourhood'
import type { QueryContext } from './queryContext'

/** What a path goes over. */
const STEPS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']
/** Where no record leads there: by the territory of an actor, too. */
const STEPS_BY_TERRITORY: readonly EdgeKind[] = [...STEPS, 'PART_OF']

/**
 * The shortest path from one actor to another over partnerships, missions, offices and wishes, at most 6 steps, in
 * the order of its steps; where there is none, the shortest that also goes over PART_OF, never through a country nor up and down again; null
 * where there is none either. Walked in memory: a path of Neo4j goes over no relation twice, so that it misses the
 * path between two cities that one mission visited. Throws BadInput on an actor that is not on record.
 */
export async function path(
	context: QueryContext,
	from: Id,
	to: Id,
	filter: GraphFilter | null | undefined,
): Promise<Subgraph | null> {
	const asOf = dayArgument(context, 'asOf', filter?.asOf)
	const [start, target] = [actorArgument(context, 'from', from), actorArgument(context, 'to', to)]
	for (const steps of [STEPS, STEPS_BY_TERRITORY]) {
		const graph = await graphArgument(context, filter ?? {}, steps, { counting: steps })
		const found = await runInSlices(pathSteps(graph, start, target), context.turn)
		if (found !== null) return subgraphOf(found, asOf)
	}
	return null
}
