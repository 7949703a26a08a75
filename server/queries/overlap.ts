import type { Id } from '../domain/ids'
import { detectedOverlaps, explainOverlap, type FoundOverlap, type OverlapFilter } from './overlaps'
import type { QueryContext } from './queryContext'

/**
 * An overlap by its id, detected under the parameters of the filter (what only chooses among results is not
 * applied: an address must not lose its overlap to a filter). Null where nothing has that id.
 */
export async function overlap(
	context: QueryContext,
	id: Id,
	filter: OverlapFilter,
): Promise<FoundOverlap | null> {
	const listed = (await detectedOverlaps(context, filter)).find(({ finding }) => finding.id === id)
	return listed === undefined ? null : explainOverlap(context, listed)
}
