import type { Id } from '../../domain/ids'
import type { Places } from '../../projection/places'
import type { Overlap } from '../result'

/** What a detection is narrowed to: each that is given holds. */
export interface About {
	/** With a record of the actor in it, or about it as the partner whom all meet. */
	readonly actor?: Id | null
	/** At this very place, or with a partner who stands there. */
	readonly place?: Id | null
	/** At this place or in it. */
	readonly within?: Id | null
}

/** Whether it does not matter where an overlap is. */
export function isAnywhere({ place = null, within = null }: About): boolean {
	return place === null && within === null
}

/** Whether an overlap there is asked for. `where`: its place, or that of the partner whom all meet. */
export function isAsked(
	where: Id | null,
	{ place = null, within = null }: About,
	places: Pick<Places, 'isWithin'>,
): boolean {
	if (place !== null && where !== place) return false
	return within === null || (where !== null && places.isWithin(where, within))
}

/** Whether the actor asked about has a record in an overlap, or is the partner whom all meet. */
export function hasActor(overlap: Overlap, { actor = null }: About): boolean {
	return actor === null || overlap.partner === actor || overlap.actors.includes(actor)
}
