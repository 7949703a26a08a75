import type { Id } from '../../domain/ids'
import type { OpportunityView } from './opportunityView'

/** Inhabitants of a territory, or of the place of an organisation; null where they are not known. */
export function inhabitantsOf(
	actor: Id,
	{ projection }: OpportunityView,
): { readonly of: Id; readonly count: number } | null {
	const place = projection.places.placeOf(actor)
	const count = place === null ? null : (projection.territories.get(place)?.population ?? null)
	return place === null || count === null ? null : { of: place, count }
}

/** Of several, the one with the fewest inhabitants; ties, and those whose number is not known, by id. */
export function smallestOf(actors: readonly Id[], view: OpportunityView): Id {
	const count = (actor: Id) => inhabitantsOf(actor, view)?.count ?? Number.POSITIVE_INFINITY
	const [first = ''] = [...actors].sort((one, other) => {
		const [here, there] = [count(one), count(other)]
		return here === there ? (one < other ? -1 : 1) : here - there
	})
	return first
}
