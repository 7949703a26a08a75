import { geoDistance } from 'd3-geo'
import { isRecentNews } from '../../../schema/freshness'
import { lastNewsOf, latestNewsDate } from '../../domain/freshness'
import { type FuzzyDate, latestDay } from '../../domain/fuzzyDate'
import { type ActorGroup, mergeActors } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import type { WishFact } from '../../snapshot/facts'
import { type Actor, byId, isFrench, isWithin } from '../../snapshot/geography'
import { type Distinction, distinctionOf, type Peers } from './distinctions'
import { areaOf, factsBySector, isMission, type PageFact, placeOf, sidesOf } from './pageFacts'

/** What the page of an actor says first (model.md §4b). */
export interface ActorSummary {
	readonly actor: Actor
	/** Its own facts and those of the actors in it. */
	readonly facts: readonly PageFact[]
	/** How many of them are its own. */
	readonly ownCount: number
	/** null with fewer than three facts. */
	readonly distinction: Distinction | null
	/** Areas of the other country that it has facts in, most facts first. */
	readonly areas: readonly Actor[]
	/** Sectors that its facts name, the most frequent first. */
	readonly sectors: readonly Sector[]
	/** The actor of its level that shares the most areas with it, two at least; null for a place of the other country. */
	readonly closest: { readonly actor: Actor; readonly areas: number } | null
	/** Of a place of the other country: the French actors with a link or an office there, those with the most first. */
	readonly present: readonly Actor[]
	/** The latest news of all; null if it has no dated fact. */
	readonly lastNews: FuzzyDate | null
	readonly isRecent: boolean
	/** Its open wishes, by id. */
	readonly wishes: readonly WishFact[]
	/** Where its facts lead; without any, where those of others lead: those that contain it, then its neighbours. */
	readonly places: readonly PlaceLinks[]
}

/** The facts that lead to one place of the other country. */
export interface PlaceLinks {
	readonly place: Actor
	/** Other French actors there; of those that count as one (model.md §1), the innermost. */
	readonly others: readonly Actor[]
	readonly links: readonly PlaceLink[]
}

/** What links a French actor to the place. */
export interface PlaceLink {
	readonly actor: Actor
	/** Kilometres from the actor of the page; null unless this is a neighbour. */
	readonly distance: number | null
	readonly facts: readonly PageFact[]
	readonly lastNews: FuzzyDate | null
}

/** Neighbours that an actor without a fact is shown. */
const MAX_NEIGHBOURS = 6
const MIN_SHARED_AREAS = 2
const MIN_FACTS = 3
/** Mean radius of the Earth, IUGG. */
const EARTH_KM = 6371

/** @param wishes its open wishes. */
export function summaryOf(actor: Actor, peers: Peers, wishes: readonly WishFact[]): ActorSummary {
	const facts = peers.factsByActor.get(actor) ?? []
	const lastNews = latestNews(facts)
	return {
		actor,
		facts,
		ownCount: facts.filter((fact) => sidesOf(fact, actor).own.includes(actor)).length,
		distinction: facts.length < MIN_FACTS ? null : distinctionOf(actor, peers),
		areas: [...peers.areasOf(actor).keys()],
		sectors: [...factsBySector(facts).keys()],
		closest: isPlaceThere(actor) ? null : closestOf(actor, peers),
		present: isPlaceThere(actor) ? presentIn(facts) : [],
		lastNews,
		isRecent: lastNews !== null && isRecentNews(latestDay(lastNews), peers.day),
		wishes: wishes.filter((wish) => wish.actor === actor).sort(byId),
		places: facts.length > 0 ? placesOf(facts, actor, peers) : placesAround(actor, peers),
	}
}

function isPlaceThere(actor: Actor): boolean {
	return actor.isTerritory && !isFrench(actor)
}

/** The actor of its level with the most areas in common, disjoint from it; of equals, the one with fewer areas, then by id. */
function closestOf(actor: Actor, peers: Peers): ActorSummary['closest'] {
	const shared = new Uint32Array(peers.actors.length)
	for (const area of peers.areasOf(actor).keys()) {
		for (const at of peers.presentIn(area)) shared[at] = (shared[at] ?? 0) + 1
	}
	let closest: Sharing | null = null
	for (const [at, other] of peers.actors.entries()) {
		const areas = shared[at] ?? 0
		if (areas < MIN_SHARED_AREAS) continue
		const sharing = { actor: other, areas, all: peers.areasOf(other).size }
		if (closest !== null && compareCloseness(sharing, closest) > 0) continue
		if (!isWithin(other, actor) && !isWithin(actor, other)) closest = sharing
	}
	return closest && { actor: closest.actor, areas: closest.areas }
}

/** How many areas an actor shares with another one, of how many it has. */
interface Sharing {
	readonly actor: Actor
	readonly areas: number
	readonly all: number
}

function compareCloseness(one: Sharing, other: Sharing): number {
	return other.areas - one.areas || one.all - other.all || byId(one.actor, other.actor)
}

/** Where facts lead: areas with the most facts first; in an area the places by id. */
function placesOf(facts: readonly PageFact[], actor: Actor, peers: Peers): readonly PlaceLinks[] {
	const isHere = isFrench(actor)
		? { french: (one: Actor) => isWithin(one, actor), partners: () => true }
		: { french: () => true, partners: (one: Actor) => isWithin(one, actor) }
	const factsByPlace = new Map<Actor, Map<Actor, PageFact[]>>()
	const perArea = new Map<Actor, number>()
	for (const fact of facts) {
		for (const place of new Set(fact.partners.filter(isHere.partners).map(placeOf))) {
			const area = areaOf(place, peers.geography)
			perArea.set(area, (perArea.get(area) ?? 0) + 1)
			const links = factsByPlace.get(place) ?? new Map<Actor, PageFact[]>()
			factsByPlace.set(place, links)
			for (const one of fact.french.filter(isHere.french)) {
				const known = links.get(one)
				if (known) known.push(fact)
				else links.set(one, [fact])
			}
		}
	}
	const countOf = (place: Actor) => perArea.get(areaOf(place, peers.geography)) ?? 0
	return [...factsByPlace]
		.map(([place, links]) => ({
			place,
			others: isFrench(actor) ? othersAt(place, actor, peers) : [],
			links: [...links].map(([one, some]) => linkOf(one, some, null)).sort(linksFirst),
		}))
		.sort((one, other) => countOf(other.place) - countOf(one.place) || byId(one.place, other.place))
}

/**
 * The same for an actor without a fact: the facts of the territories that contain it, then those of the nearest collectivités with
 * facts of their own.
 */
function placesAround(actor: Actor, peers: Peers): readonly PlaceLinks[] {
	if (!isFrench(actor)) return []
	const { geography, factsByActor } = peers
	const ownFacts = (one: Actor) => (factsByActor.get(one) ?? []).filter(({ french }) => french.includes(one))
	const around = actor.containers.map((one) => ({ actor: one, distance: null }))
	const others = [...factsByActor.keys()]
		.filter(
			(one) => one.isTerritory && isFrench(one) && one.level !== 'region' && !actor.containers.includes(one),
		)
		.filter((one) => ownFacts(one).length > 0)
		.flatMap((one) => {
			const distance = kilometresBetween(actor, one)
			return distance === null ? [] : [{ actor: one, distance }]
		})
		.sort((one, other) => one.distance - other.distance || byId(one.actor, other.actor))
		.slice(0, MAX_NEIGHBOURS)
	const links = new Map<Actor, PlaceLink[]>()
	for (const near of [...around, ...others]) {
		const byPlace = new Map<Actor, PageFact[]>()
		for (const fact of ownFacts(near.actor)) {
			for (const place of new Set(fact.partners.map(placeOf))) {
				byPlace.set(place, [...(byPlace.get(place) ?? []), fact])
			}
		}
		for (const [place, facts] of byPlace) {
			links.set(place, [...(links.get(place) ?? []), linkOf(near.actor, facts, near.distance)])
		}
	}
	const byArea = new Map<Actor, number>()
	for (const [place, some] of links) {
		const area = areaOf(place, geography)
		byArea.set(area, (byArea.get(area) ?? 0) + some.length)
	}
	const countOf = (place: Actor) => byArea.get(areaOf(place, geography)) ?? 0
	return [...links]
		.map(([place, some]) => ({ place, others: [], links: some }))
		.sort((one, other) => countOf(other.place) - countOf(one.place) || byId(one.place, other.place))
}

function linkOf(actor: Actor, facts: readonly PageFact[], distance: number | null): PlaceLink {
	return { actor, distance, facts, lastNews: latestNews(facts) }
}

/** Links before missions alone, collectivités before organisations, then by id. */
function linksFirst(one: PlaceLink, other: PlaceLink): number {
	const rank = ({ facts, actor }: PlaceLink) =>
		(facts.some((fact) => !('stops' in fact.fact)) ? 0 : 2) + (actor.isTerritory ? 0 : 1)
	return rank(one) - rank(other) || byId(one.actor, other.actor)
}

/** French actors with a link or an office in a place, merged, that an actor neither contains nor is part of. */
function othersAt(place: Actor, actor: Actor, { linksByPlace }: Peers): readonly Actor[] {
	const parties = (linksByPlace.get(place) ?? []).map(({ french }) =>
		french.filter((one) => !isWithin(one, actor) && !isWithin(actor, one)),
	)
	return mergeActors(parties).groups.map(innermostOf)
}

/** The French actors with a link or an office among some facts, merged: most facts first, collectivités before organisations, then by id. */
function presentIn(facts: readonly PageFact[]): readonly Actor[] {
	const parties = facts.filter((fact) => !isMission(fact)).map(({ french }) => french)
	const { groups } = mergeActors(parties)
	const countOf = ({ members }: ActorGroup<Actor>) =>
		parties.filter((some) => some.some((one) => members.includes(one))).length
	return groups
		.map((group) => ({ actor: innermostOf(group), count: countOf(group) }))
		.sort(
			(one, other) =>
				other.count - one.count ||
				Number(other.actor.isTerritory) - Number(one.actor.isTerritory) ||
				byId(one.actor, other.actor),
		)
		.map(({ actor }) => actor)
}

function innermostOf({ members, minimalMembers }: ActorGroup<Actor>): Actor {
	return minimalMembers[0] ?? members[0]
}

function latestNews(facts: readonly PageFact[]): FuzzyDate | null {
	return latestNewsDate(facts.map(({ fact }) => lastNewsOf(fact.record)))
}

function kilometresBetween(one: Actor, other: Actor): number | null {
	const [from, to] = [positionOf(one), positionOf(other)]
	return from === null || to === null ? null : geoDistance(from, to) * EARTH_KM
}

function positionOf({ place }: Actor): [number, number] | null {
	const record = place?.record
	if (record?.kind !== 'Territory' || record.lat === null || record.lon === null) return null
	return [record.lon, record.lat]
}
