import { monthsBefore } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import type { MissionFact, OfficeFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { groupByKeys } from '../groupByKeys'
import { type FactChoice, isEstablishedOn, isOpen, isWishOpen, isWithinChoice } from '../openFacts'
import { distinctById, divisionsOf } from './actors'

/** Look-ups on the actors and places of candidates, besides their own facts. */
export interface ScoringContext {
	readonly choice: FactChoice
	/** The sectors that an actor names in each division. */
	namedBy(actor: Actor): ReadonlyMap<Actor, NamedSectors>
	/** Offices of a division that are or may be open, ordered by id. */
	officesIn(division: Actor): readonly DatedOffice[]
	/** Missions of a host, by division. */
	missionsOf(host: Actor): ReadonlyMap<Actor, HostMissions>
}

/** The sectors that an actor names in one division. */
export interface NamedSectors {
	/** Its competing sectors, ordered by id. */
	readonly sectors: readonly Sector[]
	/** The facts that name them: links, then missions, then wishes, each ordered by id. */
	readonly facts: readonly (PartnershipFact | MissionFact | WishFact)[]
}

/** An office that is or may be open. */
export interface DatedOffice {
	readonly office: OfficeFact
	readonly isEstablished: boolean
}

/** Missions of a host to one division: those that start within a year, else those of the last five years. */
export interface HostMissions {
	readonly areToCome: boolean
	readonly missions: readonly MissionFact[]
}

/** The context of one query: many candidates share its look-ups, which are cached. */
export function scoringContextOf(
	{ partnerships, missions, wishes, offices }: Snapshot,
	choice: FactChoice,
): ScoringContext {
	return {
		choice,
		namedBy: memoizeByActor((actor) =>
			sectorsByDivision(
				partnerships.by.party.at(actor),
				missions.by.party.at(actor),
				wishes.by.actor.at(actor),
				choice,
			),
		),
		officesIn: memoizeByActor((division) => openOffices(offices.by.division.at(division), choice)),
		missionsOf: memoizeByActor((host) => missionsByDivision(missions.by.party.at(host), choice)),
	}
}

/** Caches a look-up by actor, because many candidates of one query repeat it. */
export function memoizeByActor<Found>(find: (actor: Actor) => Found): (actor: Actor) => Found {
	const foundBy = new Map<Actor, Found>()
	return (actor) => {
		const before = foundBy.get(actor)
		if (before !== undefined) return before
		const found = find(actor)
		foundBy.set(actor, found)
		return found
	}
}

/** The offices that count and are or may be open, in the order given. */
export function openOffices(offices: readonly OfficeFact[], choice: FactChoice): readonly DatedOffice[] {
	return offices
		.filter(
			(office) =>
				office.openFrom <= choice.day && choice.day <= office.openUntil && isWithinChoice(office, choice),
		)
		.map((office) => ({ office, isEstablished: isEstablishedOn(office, choice.day) }))
}

export function competingSectorsIn(
	division: Actor,
	actor: Actor,
	{ namedBy }: ScoringContext,
): readonly Sector[] {
	return namedBy(actor).get(division)?.sectors ?? NOTHING
}

export function competingOf(sectors: readonly Sector[]): readonly Sector[] {
	return sectors.filter(({ family }) => family === 'competing')
}

export function officesOfOwners(
	owners: readonly Actor[],
	division: Actor,
	{ officesIn }: ScoringContext,
): readonly DatedOffice[] {
	return officesIn(division).filter(({ office }) => office.owners.some((owner) => owners.includes(owner)))
}

const NOTHING: readonly never[] = []
/** How long a past mission shows what an actor works on, and that a link is alive. */
const MONTHS_OF_MISSIONS = 5 * 12
/** A mission of the host within so many days can take a town along. */
const DAYS_AHEAD = 365

/**
 * The competing sectors of an actor in each division (model.md §4): those of its open links, of its missions of the
 * last five years and of its open wishes there. Cost: the facts, times the places and sectors of each.
 *
 * Example: a link with Oriel for wine and water, where only wine competes → { Littoral: [wine] }.
 */
function sectorsByDivision(
	links: readonly PartnershipFact[],
	missions: readonly MissionFact[],
	wishes: readonly WishFact[],
	choice: FactChoice,
): ReadonlyMap<Actor, NamedSectors> {
	const naming = [
		...links.filter((link) => isOpen(link, choice)),
		...sortedById(recentMissions(activeMissions(missions, choice), choice)),
		...wishes.filter((wish) => isWishOpen(wish, choice)),
	].filter(({ sectors }) => competingOf(sectors).length > 0)
	const named = new Map<Actor, NamedSectors>()
	for (const [division, facts] of groupByKeys(naming, (fact) => divisionsOf(placesOf(fact)))) {
		const sectors = distinctById(facts.flatMap((fact) => competingOf(fact.sectors)))
		named.set(division, { sectors, facts })
	}
	return named
}

function placesOf(fact: PartnershipFact | MissionFact | WishFact): readonly Actor[] {
	if ('counterparts' in fact) return fact.counterparts
	if ('stops' in fact) return fact.stops
	return fact.place === null ? NOTHING : [fact.place]
}

function missionsByDivision(
	missions: readonly MissionFact[],
	choice: FactChoice,
): ReadonlyMap<Actor, HostMissions> {
	const { day } = choice
	const active = activeMissions(missions, choice)
	const toCome = active.filter(({ firstDay }) => firstDay >= day && firstDay <= day + DAYS_AHEAD)
	const found = new Map<Actor, HostMissions>()
	for (const [areToCome, some] of [
		[false, recentMissions(active, choice)],
		[true, toCome],
	] as const) {
		for (const [division, there] of groupByKeys(some, ({ stops }) => divisionsOf(stops))) {
			found.set(division, { areToCome, missions: there })
		}
	}
	return found
}

/** Missions from France that are neither cancelled nor drafts. */
function activeMissions(missions: readonly MissionFact[], choice: FactChoice): readonly MissionFact[] {
	return missions.filter(
		(mission) => mission.isOutbound && mission.isActive && isWithinChoice(mission, choice),
	)
}

/** The missions of the last five years. */
function recentMissions(missions: readonly MissionFact[], { day }: FactChoice): readonly MissionFact[] {
	const since = monthsBefore(day, MONTHS_OF_MISSIONS)
	return missions.filter(({ firstDay, lastDay }) => firstDay <= day && lastDay >= since)
}
