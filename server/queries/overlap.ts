import type { Id } from '../domain/ids'
import {
	detectedOverlaps,
	explainOverlap,
	type FoundOverlap,
	type ListedOverlap,
	type OverlapFilter,
} from './overlaps'
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
	const listed = await listedOverlap(context, id, filter)
	return listed === null ? null : explainOverlap(context, listed)
}

/**
 * The same as lists have it. Without a level asked for, one that is found at the level of lists, else one of the record as
 * it stands: a list of a place below that level has those.
 */
export async function listedOverlap(
	context: QueryContext,
	id: Id,
	filter: OverlapFilter,
): Promise<ListedOverlap | null> {
	const { partner } = context.snapshot.geography
	const isAtListLevel = !filter.rollUpPartner && (partner?.listLevel ?? null) !== null
	const narrowest = isAtListLevel ? partner?.levels.at(-1)?.level : undefined
	const filters = [filter, ...(narrowest === undefined ? [] : [{ ...filter, rollUpPartner: narrowest }])]
	for (const one of filters) {
		const found = (await detectedOverlaps(context, one)).find(({ finding }) => finding.id === id)
		if (found !== undefined) return found
	}
	return null
}
