import { type Actor, byId, sortedById } from '../../snapshot/geography'

/** Whether two are one actor: the same, or a commune and its own EPCI or métropole. */
export function areOne(one: Actor, other: Actor): boolean {
	return one === other || one.intercommunalities.includes(other) || other.intercommunalities.includes(one)
}

/** A territory of the home country. */
export function isCollectivite({ isTerritory, isAtHome }: Actor): boolean {
	return isTerritory && isAtHome
}

/** Of several, the one with the fewest inhabitants; ties, and those whose number is not known, by id. */
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

/** The one city where all partners of a province stand; the province where they are in several, or one is in none. */
export function onlyCity(partners: readonly Actor[], province: Actor): Actor {
	const [first] = partners
	const city = first?.city ?? null
	return city !== null && partners.every((partner) => partner.city === city) ? city : province
}

/** Actors or sectors, each once, in the order of their ids. */
export function distinctById<Item extends { readonly id: string }>(items: Iterable<Item>): readonly Item[] {
	return sortedById([...new Set(items)])
}

/** Facts by each actor that they are of, in the order given. */
export function groupByActor<Fact>(
	facts: readonly Fact[],
	actorsOf: (fact: Fact) => readonly Actor[],
): ReadonlyMap<Actor, readonly Fact[]> {
	const byActor = new Map<Actor, Fact[]>()
	for (const fact of facts) {
		for (const actor of actorsOf(fact)) {
			const own = byActor.get(actor)
			if (own === undefined) byActor.set(actor, [fact])
			else if (own.at(-1) !== fact) own.push(fact)
		}
	}
	return byActor
}
