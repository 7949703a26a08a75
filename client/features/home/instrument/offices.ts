/** Offices that could take in « ma collectivité »: how many, and what the map says beside their ends. */
import type { HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import type { HomeActorRecord } from './otherLines'

type Opportunities = HomeOpportunitiesQuery['opportunities']

export interface SharedOffices {
	/** Id of where they are. */
	readonly place: string
	/** Id of the place of who would join. */
	readonly guest: string
	/** Ids of the places of their owners. */
	readonly hosts: ReadonlySet<string>
	/** When it was last heard that an office is looked for there; null: never dated. */
	readonly wished: string | null
	readonly count: number
}

/**
 * Those of the first opportunity and of the others at its place, for the same actor; null where the first one is of another
 * kind, or where not all opportunities were read: they could not be counted.
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
