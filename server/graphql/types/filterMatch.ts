import type { ActorRecord } from '../../domain/records'
import type { FilterMatch } from '../../queries/actorSelection'
import { firstItems } from '../../queries/pagination'
import type { Nullable, RequestContext } from '../context'
import { actorsOf } from './actor'

export const IS_OWN =
	'Whether the filter’s `actor` has a part in it itself, not only an actor on its territory; null if no filter names an actor, and for a result found by its id.'
export const OWN_COUNT =
	'How many of `totalCount` are the filter’s `actor`’s own, which come first; the others are on its territory. All of them if the filter’s actor is no territory.'
export const MATCHED_ACTORS =
	'Actors through whom a filter’s actors matched: those they stand for that have a part in it. Empty if no filter names an actor, and for a result found by its id.'

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
