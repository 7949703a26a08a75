import { actorKind } from '../../domain/actorKind'
import type { Sector } from '../../domain/records'
import { NO_DAY } from '../../snapshot/facts'
import { type Actor, type Geography, isFrench, isWithin } from '../../snapshot/geography'
import { reciprocityOf } from '../measures/reciprocity'
import { isEstablishedOn } from '../openFacts'
import {
	type FactsByActor,
	factsByArea,
	factsBySector,
	isMission,
	isPartnership,
	type PageFact,
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

/** The actors that one is compared with, and all that is needed to compare. */
export interface Peers {
	readonly geography: Geography
	readonly factsByActor: FactsByActor
	/** Of the actor's country and level (of its kind, for an organisation), with a fact; itself among them. */
	readonly actors: readonly Actor[]
	readonly day: number
	/** The facts of an actor by area (see `factsByArea`). */
	areasOf(actor: Actor): ReadonlyMap<Actor, readonly PageFact[]>
	/** The share of a sector among all facts. */
	shareOf(sector: Sector): number
}

/** A superlative compares with at least so many. */
const MIN_PEERS = 8
const MIN_FACTS = 3
/** So many others make an area one where it is worth saying who is alone. */
const MIN_OTHERS = 3

/** The actors of the same country and level with a fact. */
export function peersOf(actor: Actor, geography: Geography, factsByActor: FactsByActor, day: number): Peers {
	const areas = new Map<Actor, ReadonlyMap<Actor, readonly PageFact[]>>()
	const facts = new Set([...factsByActor.values()].flat())
	const named = new Map<Sector, number>()
	for (const { fact } of facts) {
		for (const sector of fact.sectors) named.set(sector, (named.get(sector) ?? 0) + 1)
	}
	return {
		geography,
		factsByActor,
		actors: [...factsByActor.keys()].filter((one) => levelOf(one) === levelOf(actor)),
		day,
		areasOf(one) {
			const known = areas.get(one) ?? factsByArea(factsByActor.get(one) ?? [], one, geography)
			areas.set(one, known)
			return known
		},
		shareOf: (sector) => (named.get(sector) ?? 0) / facts.size,
	}
}

/**
 * What sets an actor apart: of the kinds that hold for it, the one that holds for the fewest of its level; of equals, the one that
 * more facts show, then the first in `DISTINCTIONS`. PLAIN always holds.
 *
 * Cost: the facts of all actors of the level.
 */
export function distinctionOf(actor: Actor, peers: Peers): Distinction {
	const held = DISTINCTIONS.flatMap((kind) => {
		const own = RULES[kind](actor, peers)
		if (own === null) return []
		const holders = peers.actors.filter((one) => RULES[kind](one, peers) !== null).length
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
type Rule = (actor: Actor, peers: Peers) => Shown | null

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
		for (const area of peers.areasOf(actor).keys()) {
			const missions = missionsTo(area, actor, peers)
			const isMost = peers.actors.every(
				(other) => other === actor || missionsTo(area, other, peers).length < missions.length,
			)
			if (missions.length >= MIN_FACTS && isMost) return shown(missions, missions.length, { area })
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
			const oldest = oldestIn(area, actor, peers)
			if (oldest !== null) return shown([oldest], 1, { area })
		}
		return null
	},
	ONLY_ONE_THERE: (actor, peers) => {
		if (peers.actors.length < MIN_PEERS) return null
		for (const [area, facts] of peers.areasOf(actor)) {
			const established = facts.filter((fact) => isEstablished(fact, peers.day))
			const isAlone = peers.actors.every((other) => other === actor || !peers.areasOf(other).has(area))
			const others = othersIn(area, actor, peers)
			if (established.length > 0 && isAlone && others.length >= MIN_OTHERS)
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
function levelOf({ record }: Actor): string {
	return record === null
		? ''
		: `${record.country} ${record.kind === 'Territory' ? record.level : actorKind(record)}`
}

function factsOf(actor: Actor, { factsByActor }: Peers): readonly PageFact[] {
	return factsByActor.get(actor) ?? []
}

function isBetweenCollectivites(fact: PageFact): boolean {
	return isPartnership(fact) && [...fact.french, ...fact.partners].every(({ isTerritory }) => isTerritory)
}

function largestArea(
	actor: Actor,
	peers: Peers,
): readonly [Actor, readonly PageFact[]] | readonly [null, readonly PageFact[]] {
	const [largest] = peers.areasOf(actor)
	return largest ?? [null, []]
}

/** Its missions to the other country in an area. */
function missionsTo(area: Actor, actor: Actor, peers: Peers): readonly PageFact[] {
	const facts = peers.areasOf(actor).get(area) ?? []
	return facts.filter(({ fact }) => 'isOutbound' in fact && fact.isOutbound === isFrench(actor))
}

/** Its oldest partnership with an area where three others of its level have one too, if it is the first of all. */
function oldestIn(area: Actor, actor: Actor, peers: Peers): PageFact | null {
	const linksThere = (one: Actor) => (peers.areasOf(one).get(area) ?? []).filter(isPartnership)
	const others = peers.actors.filter((one) => one !== actor && linksThere(one).length > 0)
	if (others.length < MIN_OTHERS) return null
	const starts = (facts: readonly PageFact[]) =>
		facts.map(({ fact }) => ('firstDay' in fact ? fact.firstDay : NO_DAY))
	const own = linksThere(actor).filter((fact) => isEstablished(fact, peers.day))
	const theirs = others.flatMap((one) => starts(linksThere(one)))
	if ([...starts(linksThere(actor)), ...theirs].includes(NO_DAY)) return null
	const first = Math.min(...starts(own))
	return first < Math.min(...theirs) ? (own.find(({ fact }) => fact.firstDay === first) ?? null) : null
}

function isEstablished({ fact }: PageFact, day: number): boolean {
	return 'establishedFrom' in fact ? isEstablishedOn(fact, day) : fact.confidenceRank > 0
}

/** The actors of its country and of another level that have a fact of their own in an area, none in it or around it. */
function othersIn(area: Actor, actor: Actor, peers: Peers): readonly Actor[] {
	const there = new Set((peers.factsByActor.get(area) ?? []).flatMap((fact) => sidesOf(fact, actor).own))
	return [...there].filter(
		(other) => levelOf(other) !== levelOf(actor) && !isWithin(other, actor) && !isWithin(actor, other),
	)
}
