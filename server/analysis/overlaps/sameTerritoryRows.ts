import type { Id } from '../../domain/ids'
import type { Partnership } from '../../domain/records'
import type { Places } from '../../projection/places'

/** What a result of SAME_TERRITORY is about: an outer actor, and a place of the other side. */
export interface SameTerritoryKey {
	readonly outer: Id
	readonly place: Id
}

export interface SameTerritoryRows {
	readonly key: SameTerritoryKey
	/** Of the outer actor and of the collectivités that it contains. */
	readonly links: readonly Partnership[]
	/** Of the collectivités that contain the outer actor. */
	readonly above: readonly Partnership[]
}

type PlacesNeeded = Pick<Places, 'levelOf' | 'ancestors'>

/**
 * The keys of SAME_TERRITORY at one place, with the links of each: every collectivité that contains another with links
 * into the place, whether they are open or not; in the order of the outer actors. Cost: the links, times how many
 * territories contain an actor.
 *
 * @param links those into the place; the links of each key are in the same order.
 */
export function sameTerritoryRows(
	place: Id,
	links: readonly Partnership[],
	places: PlacesNeeded,
): readonly SameTerritoryRows[] {
	const ofActor = linksByActor(links)
	const outersOf = outersByActor(ofActor, places)
	const linksOf = new Map(
		[...new Set([...outersOf.values()].flat())].sort().map((outer) => [outer, listOf()]),
	)
	for (const link of links) {
		for (const actor of link.frenchActors) {
			linksOf.get(actor)?.add(link)
			for (const outer of outersOf.get(actor) ?? []) linksOf.get(outer)?.add(link)
		}
	}
	return [...linksOf].map(([outer, inside]) => ({
		key: { outer, place },
		links: inside.links,
		above: [...places.ancestors(outer)].flatMap((actor) => ofActor.get(actor) ?? []),
	}))
}

function linksByActor(links: readonly Partnership[]): ReadonlyMap<Id, readonly Partnership[]> {
	const ofActor = new Map<Id, Partnership[]>()
	for (const link of links) {
		for (const actor of link.frenchActors) {
			const own = ofActor.get(actor)
			if (own) own.push(link)
			else ofActor.set(actor, [link])
		}
	}
	return ofActor
}

/** Of each collectivité, those with links of their own that contain it. */
function outersByActor(
	ofActor: ReadonlyMap<Id, unknown>,
	places: PlacesNeeded,
): ReadonlyMap<Id, readonly Id[]> {
	const outers = new Map<Id, readonly Id[]>()
	for (const actor of ofActor.keys()) {
		if (places.levelOf(actor) === null) continue
		const around = [...places.ancestors(actor)].filter((outer) => ofActor.has(outer))
		if (around.length > 0) outers.set(actor, around)
	}
	return outers
}

/** Links in the order in which they come, one that comes for several of its parties once. */
function listOf() {
	const links: Partnership[] = []
	return {
		links,
		add(link: Partnership): void {
			if (links.at(-1) !== link) links.push(link)
		},
	}
}
