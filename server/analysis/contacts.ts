import type { Id } from '../domain/ids'
import type { Organisation } from '../domain/records'
import { type Actor, countryOf, type Geography } from '../snapshot/geography'

/** Cités Unies France, which gathers the country groups. */
const NETWORK: Id = 'organisation:o-cuf'

/**
 * Whom to call about a place: the consulate whose district holds its division (or région), the embassy there, and CUF;
 * those that are on record, each once. Where no consulate serves the place the embassy comes first.
 */
export function contactsFor(place: Actor, geography: Geography): readonly Id[] {
	const around = new Set([place.id, ...place.containers.map(({ id }) => id)])
	const country = countryOf(place)
	// Where a post stands is not the country that it speaks for.
	const posts = geography.diplomaticPosts.filter((post) => post.place !== null && countryOf(post) === country)
	const recordOf = ({ record }: Actor) => record as Organisation
	const consulates = posts
		.map(recordOf)
		.filter(({ type, jurisdiction }) => type === 'consulate' && jurisdiction.some((id) => around.has(id)))
	const embassies = posts.map(recordOf).filter(({ type }) => type === 'embassy')
	const network = geography.find(NETWORK)
	return [...consulates, ...embassies, ...(network ? [network] : [])].map(({ id }) => id)
}
