import { type Actor, byId } from '../../snapshot/geography'

/** Whether two are one actor: the same, or a commune and its own EPCI or métropole. */
export function isSameActor(one: Actor, other: Actor): boolean {
	return one === other || one.intercommunalities.includes(other) || other.intercommunalities.includes(one)
}

/** A territory of the home country. */
export function isCollectivite({ isTerritory, isAtHome }: Actor): boolean {
	return isTerritory && isAtHome
}

/** The actor with the fewest inhabitants; ties and unknown numbers by id. */
export function smallestOf(several: readonly Actor[]): Actor {
	return several.reduce((smallest, actor) => {
		const [here, there] = [populationOf(actor), populationOf(smallest)]
		if (here !== there) return here < there ? actor : smallest
		return byId(actor, smallest) < 0 ? actor : smallest
	})
}

function populationOf({ population }: Actor): number {
	return population ?? Number.POSITIVE_INFINITY
}

/** The common city of all partners in a division; the division if they are in several, or one is in none. */
export function commonCity(partners: readonly Actor[], division: Actor): Actor {
	const [first] = partners
	const city = first?.city ?? null
	return city !== null && partners.every((partner) => partner.city === city) ? city : division
}

/** Actors or sectors, each once, ordered by id. */
export function distinctById<Item extends { readonly id: string }>(items: Iterable<Item>): readonly Item[] {
	const distinct = [...new Set(items)]
	// No two are equal: one comparison decides the order.
	return distinct.length < 2 ? distinct : distinct.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The divisions of some places; places in France have none. */
export function divisionsOf(places: readonly Actor[]): readonly Actor[] {
	return places.flatMap(({ division }) => division ?? [])
}
