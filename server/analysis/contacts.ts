import type { Id } from '../domain/ids'
import type { Office, Organisation } from '../domain/records'
import { type Actor, countryOf, type Geography, isWithin } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'
import { type FactChoice, isOpen } from './openFacts'

/** Cités Unies France, which runs the country groups. */
const NETWORK: Id = 'organisation:o-cuf'

/**
 * Contacts for a place: the consulates that are there or whose district contains it, else the embassy in the country;
 * then CUF. Only known ones, each once (model.md §4, "Whom to call").
 */
export function contactsFor(place: Actor, geography: Geography): readonly Id[] {
	const around = new Set([place.id, ...place.containers.map(({ id }) => id)])
	const country = countryOf(place)
	// The country where a post is located is not the country it represents.
	const posts = geography.diplomaticPosts.filter((post) => post.place !== null && countryOf(post) === country)
	const recordOf = ({ record }: Actor) => record as Organisation
	const consulates = posts
		.filter((post) => isThere(post, place) || recordOf(post).jurisdiction.some((id) => around.has(id)))
		.map(recordOf)
		.filter(({ type }) => type === 'consulate')
	const embassies = posts.map(recordOf).filter(({ type }) => type === 'embassy')
	const network = geography.find(NETWORK)
	return [...(consulates.length > 0 ? consulates : embassies), ...(network ? [network] : [])].map(
		({ id }) => id,
	)
}

/** The open offices in a place, in its city, then in its division, whose staff may know. Each once. */
export function openOfficesAround(
	place: Actor,
	{ offices }: Snapshot,
	choice: FactChoice,
): readonly Office[] {
	const places = [place, place.city, place.division].flatMap((one) => one ?? [])
	const around = new Set(places.flatMap((one) => offices.by.around.at(one)))
	return [...around].filter((office) => isOpen(office, choice)).map(({ record }) => record)
}

/** Whether a post is in a place, or a place in the territory where the post is. */
function isThere({ place: stands }: Actor, place: Actor): boolean {
	return stands !== null && (isWithin(stands, place) || isWithin(place, stands))
}
