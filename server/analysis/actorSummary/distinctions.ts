import { actorKind } from '../../domain/actorKind'
import type { Sector } from '../../domain/records'
import { NO_DAY } from '../../snapshot/facts'
import { type Actor, type Geography, isFrench, isWithin } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { reciprocityOf } from '../measures/reciprocity'
import { isEstablishedOn } from '../openFacts'
import {
	factsByArea,
	factsBySector,
	isMission,
	isPartnership,
	type PageFact,
	type PageFacts,
	sidesOf,
} from './pageFacts'

/** What can set an actor with three facts or more apart, in the order that decides between equals (model.md §4b). */
export const DISTINCTIONS = [
	'ONE_AREA_ONLY',
	'MOSTLY_ONE_AREA',
	'RARE_SECTOR',
	'MOST_MISSIONS',
	'BALANCED',
	'OLDEST_LINK',
	'ONLY_ONE_THERE',
	'PLAIN',
] as const
export type DistinctionKind = (typeof DISTINCTIONS)[number]

export interface Distinction {
	readonly kind: DistinctionKind
	/** The facts that show it. */
	readonly facts: readonly PageFact[]
	/** Facts of the same sort, those that show it among them: « 9 faits sur 10 ». */
	readonly outOf: number
	/** The area of the other country that it is about. */
	readonly area: Actor | null
	readonly sector: Sector | null
	/** Actors of other levels that are in the area, if it is the only one of its own. */
	readonly others: readonly Actor[]
	/** Whether it holds for no other actor of the level, of eight at least: then a superlative may be said. */
	readonly isOnlyOne: boolean
}

/** What the actors of one country and level (for organisations: of one kind) are compared by. */
export interface Peers extends Level {
	/** For how many of them each kind of distinction holds. */
	readonly holders: ReadonlyMap<DistinctionKind, number>
}

interface Level extends PageFacts {
	readonly geography: Geography
	readonly day: number
	/** Those with a fact. */
	readonly actors: readonly Actor[]
	/** The facts of one of them by area (see `factsByArea`). */
	areasOf(actor: Actor): ReadonlyMap<Actor, readonly PageFact[]>
	/** Those with a fact in an area, by their positions in `actors`. */
	presentIn(area: Actor): readonly number[]
	/** Who has the most missions to an area, if nobody has as many. */
	mostMissionsTo(area: Actor): Actor | null
	/** The oldest partnership with an area, if four of them have one there and all say when they began. */
	oldestIn(area: Actor): { readonly actor: Actor; readonly fact: PageFact } | null
	/** The share of a sector among all facts. */
	shareOf(sector: Sector): number
}

/** A superlative compares with at least so many. */
const MIN_PEERS = 8
const MIN_FACTS = 3
/** So many others make an area one where it is worth saying who is alone. */
const MIN_OTHERS = 3

/**
 * The actors of an actor's country and level. Pauses.
 *
 * Cost: all facts, and those of the level in each area that they share.
 */
export function* peersSteps(
	actor: Actor,
	facts: PageFacts,
	{ geography, day }: Pick<Peers, 'geography' | 'day'>,
): Generator<void, Peers> {
	const { factsByActor } = facts
	const all = new Set<PageFact>()
	const named = new Map<Sector, number>()
	for (const some of factsByActor.values()) {
		for (const one of some) {
			if (all.has(one)) continue
			all.add(one)
			for (const sector of one.fact.sectors) named.set(sector, (named.get(sector) ?? 0) + 1)
		}
		yield
	}
	const actors = [...factsByActor.keys()].filter((one) => levelOf(one) === levelOf(actor))
	const areas = new Map<Actor, ReadonlyMap<Actor, readonly PageFact[]>>()
	for (const one of actors) {
		areas.set(one, factsByArea(factsByActor.get(one) ?? [], one, geography))
		yield
	}
	const areasOf: Level['areasOf'] = (one) => areas.get(one) ?? new Map()
	const present = groupByKeys(actors.keys(), (at) => [...areasOf(actors[at] as Actor).keys()])
	const oldest = new Map<Actor, ReturnType<Level['oldestIn']>>()
	const most = new Map<Actor, Actor | null>()
	for (const [area, positions] of present) {
		const there = positions.map((at) => actors[at] as Actor)
		const factsThere = (one: Actor) => areasOf(one).get(area) ?? []
		oldest.set(area, oldestOf(there, factsThere, day))
		most.set(
			area,
			largestOf(there, (one) => missionsAmong(factsThere(one), one).length),
		)
		yield
	}
	const level: Level = {
		...facts,
		geography,
		day,
		actors,
		areasOf,
		presentIn: (area) => present.get(area) ?? [],
		mostMissionsTo: (area) => most.get(area) ?? null,
		oldestIn: (area) => oldest.get(area) ?? null,
		shareOf: (sector) => (named.get(sector) ?? 0) / all.size,
	}
	const holders = new Map<DistinctionKind, number>()
	for (const one of actors) {
		for (const kind of DISTINCTIONS) {
			if (RULES[kind](one, level) !== null) holders.set(kind, (holders.get(kind) ?? 0) + 1)
		}
		yield
	}
	return { ...level, holders }
}

/**
 * What sets an actor apart: of the kinds that hold for it, the one that holds for the fewest of its level; of equals, the one that
 * more facts show, then the first in `DISTINCTIONS`. PLAIN always holds.
 */
export function distinctionOf(actor: Actor, peers: Peers): Distinction {
	const held = DISTINCTIONS.flatMap((kind) => {
		const own = RULES[kind](actor, peers)
		if (own === null) return []
		const holders = peers.holders.get(kind) ?? 0
		return [{ kind, holders, ...own, isOnlyOne: holders === 1 && peers.actors.length >= MIN_PEERS }]
	})
	const [first] = held.sort(
		(one, other) => one.holders - other.holders || other.facts.length - one.facts.length,
	)
	// PLAIN holds for every actor.
	const { holders: _holders, ...found } = first as (typeof held)[number]
	return found
}

type Shown = Omit<Distinction, 'kind' | 'isOnlyOne'>
type Rule = (actor: Actor, peers: Level) => Shown | null

const RULES: Readonly<Record<DistinctionKind, Rule>> = {
	ONE_AREA_ONLY: (actor, peers) => {
		const links = factsOf(actor, peers).filter(isBetweenCollectivites)
		const [area, ...others] = factsByArea(links, actor, peers.geography).keys()
		const isHeld = links.length >= MIN_FACTS && area !== undefined && others.length === 0
		return isHeld ? shown(links, links.length, { area }) : null
	},
	MOSTLY_ONE_AREA: (actor, peers) => {
		const facts = factsOf(actor, peers)
		const [area, there] = largestArea(actor, peers)
		const isHeld = area !== null && there.length >= MIN_FACTS && there.length * 2 > facts.length
		return isHeld ? shown(there, facts.length, { area }) : null
	},
	RARE_SECTOR: (actor, peers) => {
		const named = factsOf(actor, peers).filter(({ fact }) => fact.sectors.length > 0)
		const [largest] = factsBySector(named)
		const [sector, facts] = largest ?? [null, []]
		const isHeld =
			sector !== null &&
			facts.length >= MIN_FACTS &&
			facts.length * 2 > named.length &&
			peers.shareOf(sector) < 1 / 4
		return isHeld ? shown(facts, named.length, { sector }) : null
	},
	MOST_MISSIONS: (actor, peers) => {
		if (peers.actors.length < MIN_PEERS) return null
		for (const [area, facts] of peers.areasOf(actor)) {
			if (peers.mostMissionsTo(area) !== actor) continue
			const missions = missionsAmong(facts, actor)
			if (missions.length >= MIN_FACTS) return shown(missions, missions.length, { area })
		}
		return null
	},
	BALANCED: (actor, peers) => {
		const journeys = factsOf(actor, peers).filter(isMission)
		const balance = reciprocityOf(journeys.flatMap(({ fact }) => ('stops' in fact ? [fact] : [])))
		const isHeld = 'value' in balance && Math.abs(balance.value) <= 0.2
		return isHeld ? shown(journeys, journeys.length) : null
	},
	OLDEST_LINK: (actor, peers) => {
		if (peers.actors.length < MIN_PEERS) return null
		for (const area of peers.areasOf(actor).keys()) {
			const oldest = peers.oldestIn(area)
			if (oldest?.actor === actor) return shown([oldest.fact], 1, { area })
		}
		return null
	},
	ONLY_ONE_THERE: (actor, peers) => {
		if (peers.actors.length < MIN_PEERS) return null
		for (const [area, facts] of peers.areasOf(actor)) {
			if (peers.presentIn(area).length > 1) continue
			const established = facts.filter((fact) => isEstablished(fact, peers.day))
			const others = othersIn(area, actor, peers)
			if (established.length > 0 && others.length >= MIN_OTHERS)
				return shown(established, facts.length, { area, others })
		}
		return null
	},
	PLAIN: (actor, peers) => {
		const facts = factsOf(actor, peers)
		const [area] = largestArea(actor, peers)
		return shown(facts, facts.length, { area })
	},
}

function shown(
	facts: readonly PageFact[],
	outOf: number,
	about: Partial<Pick<Distinction, 'area' | 'sector' | 'others'>> = {},
): Shown {
	return { facts, outOf, area: about.area ?? null, sector: about.sector ?? null, others: about.others ?? [] }
}

/** Country and level of a territory, country and kind of an organisation. */
export function levelOf({ record }: Actor): string {
	return record === null
		? ''
		: `${record.country} ${record.kind === 'Territory' ? record.level : actorKind(record)}`
}

function factsOf(actor: Actor, { factsByActor }: Level): readonly PageFact[] {
	return factsByActor.get(actor) ?? []
}

function isBetweenCollectivites(fact: PageFact): boolean {
	return isPartnership(fact) && [...fact.french, ...fact.partners].every(({ isTerritory }) => isTerritory)
}

function largestArea(
	actor: Actor,
	peers: Level,
): readonly [Actor, readonly PageFact[]] | readonly [null, readonly PageFact[]] {
	const [largest] = peers.areasOf(actor)
	return largest ?? [null, []]
}

/** Of an actor's facts, its missions to the other country. */
function missionsAmong(facts: readonly PageFact[], actor: Actor): readonly PageFact[] {
	return facts.filter(({ fact }) => 'isOutbound' in fact && fact.isOutbound === isFrench(actor))
}

/** The actor with the largest count; null if two have it. */
function largestOf(actors: readonly Actor[], countOf: (actor: Actor) => number): Actor | null {
	const counts = actors.map(countOf)
	const largest = Math.max(...counts)
	const [first, second] = actors.filter((_, at) => counts[at] === largest)
	return second === undefined ? (first ?? null) : null
}

/** The oldest partnership of some actors, if they are four at least, all say when theirs began, and one is the first of all. */
function oldestOf(
	actors: readonly Actor[],
	factsOf: (actor: Actor) => readonly PageFact[],
	day: number,
): { readonly actor: Actor; readonly fact: PageFact } | null {
	const linked = actors.flatMap((actor) => {
		const links = factsOf(actor).filter(isPartnership).sort(oldestFirst)
		return links.length === 0 ? [] : [{ actor, links, from: links[0]?.fact.firstDay ?? NO_DAY }]
	})
	if (linked.length <= MIN_OTHERS) return null
	if (linked.some(({ links }) => links.some(({ fact }) => fact.firstDay === NO_DAY))) return null
	const [first, second] = linked.sort((one, other) => one.from - other.from)
	const fact = first?.links.find((one) => isEstablished(one, day))
	if (first === undefined || second === undefined || fact === undefined) return null
	return fact.fact.firstDay < second.from ? { actor: first.actor, fact } : null
}

function oldestFirst(one: PageFact, other: PageFact): number {
	return one.fact.firstDay - other.fact.firstDay
}

function isEstablished({ fact }: PageFact, day: number): boolean {
	return 'establishedFrom' in fact ? isEstablishedOn(fact, day) : fact.confidenceRank > 0
}

/** The actors of its country and of another level that have a fact of their own in an area, none in it or around it. */
function othersIn(area: Actor, actor: Actor, peers: Level): readonly Actor[] {
	const there = new Set((peers.factsByActor.get(area) ?? []).flatMap((fact) => sidesOf(fact, actor).own))
	return [...there].filter(
		(other) => levelOf(other) !== levelOf(actor) && !isWithin(other, actor) && !isWithin(actor, other),
	)
}
