/** Offices that could host « ma collectivité »: how many, and the map's notes. */
import type { HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import type { HomeActorRecord } from './otherLines'

type Opportunities = HomeOpportunitiesQuery['opportunities']

export interface SharedOffices {
	/** Id of their place. */
	readonly place: string
	/** Id of the guest's place. */
	readonly guest: string
	/** Ids of the places of their owners. */
	readonly hosts: ReadonlySet<string>
	/** Date of the last news of the wish for an office; null: undated. */
	readonly wished: string | null
	readonly count: number
}

/**
 * The offices of the first opportunity and of others at its place for the same actor. null if the first one
 * is of another kind, or if not all opportunities were loaded, since they could not be counted.
 */
export function sharedOffices(
	{ nodes, totalCount }: Opportunities,
	records: readonly HomeActorRecord[],
): SharedOffices | null {
	const [first] = nodes
	const [place, guest] = [first?.place?.id, first?.guest]
	if (!place || !guest?.territory || nodes.length < totalCount) return null
	const offers = nodes.filter(
		(one) => one.kind === 'SHARED_OFFICE' && one.place?.id === place && one.guest?.id === guest.id,
	)
	if (offers[0] !== first) return null
	const owners = offers.flatMap(({ actors }) => actors).filter(({ id }) => id !== guest.id)
	const wish = records.find(
		({ kind, ends }) =>
			kind === 'WISH' &&
			ends.french.every(({ actor }) => actor.id === guest.id) &&
			ends.partner.some((end) => end.place?.id === place),
	)
	return {
		place,
		guest: guest.territory.id,
		hosts: new Set(owners.flatMap(({ territory }) => territory?.id ?? [])),
		wished: wish?.lastNews ?? null,
		count: new Set(owners.map(({ id }) => id)).size,
	}
}
