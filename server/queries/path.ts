import type { EdgeKind } from '../../schema/enums'
import type { Id } from '../domain/ids'
import { runInSlices } from '../snapshot/steps'
import { actorArgument, dayArgument } from './arguments'
import { pathSteps } from './graph/walkGraph'
import { type GraphFilter, graphArgument, type Subgraph, subgraphOf } from './neighbourhood'
import type { QueryContext } from './queryContext'

/** The edges that a path may use. */
const STEPS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']
/** If no records lead there, also the territories of actors. */
const STEPS_BY_TERRITORY: readonly EdgeKind[] = [...STEPS, 'PART_OF']

/**
 * The shortest path between two actors over partnerships, missions, offices and wishes, at most 6 steps. If there is none, the
 * shortest that may also use PART_OF, but never a country, nor up and down again; else null. Computed in memory, since a path of
 * Neo4j uses no relation twice and would miss the path between two cities of one mission. Throws BadInput on an actor that is not
 * on record.
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
