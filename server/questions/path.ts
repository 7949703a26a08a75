import type { Id } from '../domain/ids'
import { expectActor, expectDay } from './expect'
import { type GraphFilter, type Subgraph, storeFilter, subgraphOf } from './neighbourhood'
import type { Setting } from './setting'

/**
 * The shortest way from one actor to another over partnerships, missions and offices, at most 6 steps, in the
 * order of its steps; null where there is none. Throws BadInput on an actor that is not on record.
 */
export async function path(
	setting: Setting,
	from: Id,
	to: Id,
	filter: GraphFilter | null | undefined,
): Promise<Subgraph | null> {
	const asOf = expectDay(setting, 'asOf', filter?.asOf)
	const ends = [expectActor(setting, 'from', from), expectActor(setting, 'to', to)] as const
	const found = await setting.store.path(ends[0] ?? from, ends[1] ?? to, storeFilter(setting, filter ?? {}))
	return found && subgraphOf(setting, found, asOf)
}
