import type { ActorRecord } from '../../domain/records'
import type { FilterMatch } from '../../queries/actorSelection'
import { firstItems } from '../../queries/pagination'
import type { Nullable, RequestContext } from '../context'
import { actorsOf } from './actor'

export const IS_OWN =
	'Whether the filter’s `actor` has a part in it itself, and not only an actor on its territory; null where no filter names one, and of a result found by its id.'
export const OWN_COUNT =
	'How many of `totalCount` are the filter’s `actor`’s own, which come first; the others are those on its territory. All of them where no territory is asked for.'
export const MATCHED_ACTORS =
	'By whom a filter’s actors matched: those for whom they stand and who have a part in it. None where no filter names an actor, and of a result found by its id.'

/** What a list found by a filter; what came by its id has no match. */
export interface Matched {
	readonly match?: FilterMatch | null
}

export function matchedActors(
	{ match }: Matched,
	first: Nullable<number>,
	context: RequestContext,
): readonly ActorRecord[] {
	const ids = (match?.actors ?? []).map(({ id }) => id)
	return actorsOf(firstItems(ids, first), context)
}
