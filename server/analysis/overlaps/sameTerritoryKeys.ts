import type { Id } from '../../domain/ids'
import type { Partnership } from '../../domain/records'
import type { Projection } from '../../projection/projection'

/** What a result of SAME_TERRITORY is about: an outer actor, and a place of the other side. */
export interface SameTerritoryKey {
	readonly outer: Id
	readonly place: Id
}

export interface SameTerritoryRows {
	readonly key: SameTerritoryKey
	readonly links: readonly Partnership[]
}

/**
 * The keys of SAME_TERRITORY with the links of each: every collectivité that contains another with links into the
 * same place, whether they are open or not; in the order of the places, then of the outer actors.
 *
 * @param placeOf the place of an actor of the other side, null where it has none.
 */
export function sameTerritoryRows(
	{ partnerships, places }: Projection,
	links: readonly Partnership[] = [...partnerships.values()],
	placeOf: (partner: Id) => Id | null = (partner) => provinceOf(partner, places),
): readonly SameTerritoryRows[] {
	return [...linksByPlace(links, placeOf)].sort(byKey).flatMap(([place, here]) => {
		const ofActor = linksByActor(here)
		const below = new Map<Id, Id[]>()
		for (const actor of [...ofActor.keys()].sort()) {
			if (places.levelOf(actor) === null) continue
			for (const outer of places.ancestors(actor)) {
				if (ofActor.has(outer)) below.set(outer, [...(below.get(outer) ?? []), actor])
			}
		}
		return [...below].sort(byKey).map(([outer, inner]) => {
			const concerned = [outer, ...inner, ...places.ancestors(outer)]
			return {
				key: { outer, place },
				links: [...new Set(concerned.flatMap((actor) => ofActor.get(actor) ?? []))],
			}
		})
	})
}

function provinceOf(partner: Id, places: Projection['places']): Id | null {
	const place = places.placeOf(partner)
	return place === null ? null : places.provinceOf(place)
}

function linksByPlace(
	links: readonly Partnership[],
	placeOf: (partner: Id) => Id | null,
): ReadonlyMap<Id, readonly Partnership[]> {
	return grouped(links, ({ partnerActors }) => partnerActors.map(placeOf))
}

function linksByActor(links: readonly Partnership[]): ReadonlyMap<Id, readonly Partnership[]> {
	return grouped(links, ({ frenchActors }) => frenchActors)
}

function grouped(
	links: readonly Partnership[],
	keysOf: (link: Partnership) => readonly (Id | null)[],
): ReadonlyMap<Id, readonly Partnership[]> {
	const groups = new Map<Id, Partnership[]>()
	for (const link of links) {
		for (const key of new Set(keysOf(link))) {
			if (key === null) continue
			const group = groups.get(key)
			if (group) group.push(link)
			else groups.set(key, [link])
		}
	}
	return groups
}

function byKey([one]: readonly [Id, unknown], [other]: readonly [Id, unknown]): number {
	return one < other ? -1 : 1
}
