/** The data of an opportunity's page. */
import type { OpportunityPageQuery, OtherHostsQuery } from '../../graphql/generated/types'

export type ShownOpportunity = NonNullable<OpportunityPageQuery['opportunity']>
export type OtherOpportunity = OtherHostsQuery['opportunities']['nodes'][number]

/** The rank of an opportunity among its guest's, from 1; null if it is not among those loaded. */
export function rankAmongHosts(
	id: string,
	guest: string,
	ranked: readonly OtherOpportunity[],
): number | null {
	const place = ofGuest(guest, ranked).findIndex((other) => other.id === id)
	return place === -1 ? null : place + 1
}

/** The other offices of the same city that could host the same guest, best first. */
export function otherHosts(
	opportunity: Pick<ShownOpportunity, 'id' | 'guest' | 'office' | 'place'>,
	ranked: readonly OtherOpportunity[],
): readonly OtherOpportunity[] {
	const city = opportunity.office?.place?.id ?? opportunity.place?.id
	return ofGuest(opportunity.guest?.id ?? '', ranked).filter(
		(other) =>
			other.id !== opportunity.id &&
			other.office !== null &&
			(other.office.place?.id ?? other.place?.id) === city,
	)
}

function ofGuest(guest: string, ranked: readonly OtherOpportunity[]): readonly OtherOpportunity[] {
	return ranked.filter((other) => other.guest?.id === guest)
}
