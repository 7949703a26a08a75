import type { Id } from '../../domain/ids'
import type { Organisation } from '../../domain/records'
import type { Places } from '../../projection/places'
import type { Projection } from '../../projection/projection'

/** Cités Unies France, which gathers the country groups. */
const NETWORK: Id = 'organisation:o-cuf'

/**
 * Whom to call about a place: the consulate whose district holds its province (or région), the embassy there,
 * and CUF; those that are on record, each once. Where no consulate serves the place the embassy comes first.
 */
export function contactsFor(projection: Projection, place: Id): readonly Id[] {
	const { places, organisations, territories } = projection
	const country = territories.get(place)?.country
	const line = new Set([place, ...places.ancestors(place)])
	const posts = openPosts(projection).filter((post) => standsIn(projection, post) === country)
	const consulates = posts.filter(
		({ type, jurisdiction }) => type === 'consulate' && jurisdiction.some((served) => line.has(served)),
	)
	const embassies = posts.filter(({ type }) => type === 'embassy')
	return [...sortedIds(consulates), ...sortedIds(embassies), ...(organisations.has(NETWORK) ? [NETWORK] : [])]
}

/** Consulates and embassies that are not closed: few among many organisations, and asked for with every result. */
function openPosts({ places, organisations }: Projection): readonly Organisation[] {
	const known = postsByPlaces.get(places)
	if (known) return known
	const posts = [...organisations.values()].filter(
		({ type, status }) => (type === 'consulate' || type === 'embassy') && status !== 'ferme',
	)
	postsByPlaces.set(places, posts)
	return posts
}

/** A change of an organisation, or of a territory, makes the projection's places anew. */
const postsByPlaces = new WeakMap<Places, readonly Organisation[]>()

/** Country where an organisation stands, which for a post is not the one it speaks for. */
function standsIn(projection: Projection, { territory }: Organisation): string | undefined {
	return territory === null ? undefined : projection.territories.get(territory)?.country
}

function sortedIds(organisations: readonly Organisation[]): readonly Id[] {
	return organisations.map(({ id }) => id).sort()
}
