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
 * An overlap by its id, detected under the parameters of the filter; null if there is none. The rest of the filter is ignored: an
 * address must not lose its overlap to a filter.
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
 * An overlap as lists have it. Without a level it is looked for at the level of lists, then without levels, as in the list of a
 * place below that level.
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
