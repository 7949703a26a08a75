import type { Id } from '../domain/ids'
import { expectActor, expectDay } from './expect'
import type { EdgeKind } from './graphChoice'
import { expectGraph, type GraphFilter, type Subgraph, subgraphOf } from './neighbourhood'
import type { Setting } from './setting'
import { pathIn } from './walkGraph'

/** What a way goes over; neither wishes nor the places of actors lead anywhere. */
const STEPS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE']

/**
 * The shortest way from one actor to another over partnerships, missions and offices, at most 6 steps, in the
 * order of its steps; null where there is none. Walked over the projection: a path of Neo4j goes over no relation
 * twice, so that it misses the way between two cities that one mission visited. Throws BadInput on an actor that is
 * not on record.
 */
export function path(
	setting: Setting,
	from: Id,
	to: Id,
	filter: GraphFilter | null | undefined,
): Subgraph | null {
	const asOf = expectDay(setting, 'asOf', filter?.asOf)
	const [start, target] = [expectActor(setting, 'from', from) ?? from, expectActor(setting, 'to', to) ?? to]
	const found = pathIn(expectGraph(setting, filter ?? {}, STEPS, STEPS), start, target)
	return found && subgraphOf(setting, found, asOf)
}
