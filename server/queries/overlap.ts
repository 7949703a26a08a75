import type { Id } from '../domain/ids'
import { detected, type FoundOverlap, type OverlapFilter } from './overlaps'
import type { QueryContext } from './queryContext'

/**
 * An overlap by its id, detected under the parameters of the filter (what only chooses among results is not
 * applied: an address must not lose its overlap to a filter). Null where nothing has that id.
 */
export function overlap(context: QueryContext, id: Id, filter: OverlapFilter): FoundOverlap | null {
	return detected(context, filter).find((found) => found.overlap.id === id) ?? null
}
