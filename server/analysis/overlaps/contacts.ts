import type { Id } from '../../domain/ids'
import type { Organisation } from '../../domain/records'
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
	const posts = [...organisations.values()].filter(
		(post) => post.status !== 'ferme' && standsIn(projection, post) === country,
	)
	const consulates = posts.filter(
		({ type, jurisdiction }) => type === 'consulate' && jurisdiction.some((served) => line.has(served)),
	)
	const embassies = posts.filter(({ type }) => type === 'embassy')
	return [...sortedIds(consulates), ...sortedIds(embassies), ...(organisations.has(NETWORK) ? [NETWORK] : [])]
}

/** Country where an organisation stands, which for a post is not the one it speaks for. */
function standsIn(projection: Projection, { territory }: Organisation): string | undefined {
	return territory === null ? undefined : projection.territories.get(territory)?.country
}

function sortedIds(organisations: readonly Organisation[]): readonly Id[] {
	return organisations.map(({ id }) => id).sort()
}
