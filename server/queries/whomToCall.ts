import { contactsFor, openOfficesAround } from '../analysis/contacts'
import { dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Office } from '../domain/records'
import { dayArgument, type Optional } from './arguments'
import type { QueryContext } from './queryContext'

/** Whom to call about where an actor stands, beside itself: posts of the State and the network, by id. */
export function contactsAround({ snapshot: { geography } }: QueryContext, id: Id): readonly Id[] {
	const place = geography.actor(id).place
	return place === null ? [] : contactsFor(place, geography).filter((contact) => contact !== id)
}

/** Offices that are open where an actor stands, in its city, then in its division. Throws BadInput on a bad day. */
export function officesAround(
	context: QueryContext,
	id: Id,
	{ asOf, includeScenario }: { readonly asOf: Optional<string>; readonly includeScenario: Optional<boolean> },
): readonly Office[] {
	const { snapshot } = context
	const place = snapshot.geography.actor(id).place
	const day = dayNumber(dayArgument(context, 'asOf', asOf))
	const choice = { day, minConfidence: null, includeScenario: includeScenario ?? false }
	return place === null ? [] : openOfficesAround(place, snapshot, choice)
}
