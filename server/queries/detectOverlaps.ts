import { DIRECTIONS, OVERLAP_KINDS, type OverlapKind } from '../../schema/enums'
import { isOpen } from '../analysis/openFacts'
import { type CrowdingFinding, findCrowding } from '../analysis/overlaps/crowding/find'
import { isAnyInvolved, type OverlapFinding } from '../analysis/overlaps/overlap'
import { checkParameters, factChoice, type OverlapParameters } from '../analysis/overlaps/parameters'
import { findSameCityOffices } from '../analysis/overlaps/sameCityOffices/find'
import { findSamePartner } from '../analysis/overlaps/samePartner/find'
import { findSameTerritory } from '../analysis/overlaps/sameTerritory/find'
import type { Direction } from '../domain/records'
import type { EventFact, MissionFact, OfficeFact, OpenFact, PartnershipFact } from '../snapshot/facts'
import { type Actor, byId, isWithin } from '../snapshot/geography'
import { NO_ROLL_UP, type RollUp } from '../snapshot/rollUp'
import { byFirstDay, type Snapshot } from '../snapshot/snapshot'
import { rowsByKey } from './rowsByKey'

/** Which overlaps to find. */
export interface OverlapsInput {
	readonly parameters: OverlapParameters
	/** The levels at which actors count. */
	readonly rollUp?: RollUp
	/** All kinds if absent. */
	readonly kinds?: readonly OverlapKind[]
	/** The directions of missions; both if absent. */
	readonly directions?: readonly Direction[]
	/** Gives the results that choosing from all would give, but looks only at the keys that can have them. */
	readonly scope?: OverlapScope
}

/** A result must meet each condition that is given. */
export interface OverlapScope {
	/** One of these actors has a record in it, or is the partner whom all meet. */
	readonly actors?: ReadonlySet<Actor> | null
	/** It is at this place, or its partner is. */
	readonly place?: Actor | null
	/** It is at this place or inside it. */
	readonly within?: Actor | null
}

/**
 * Every overlap of a snapshot: the established before the possible, then by severity, the strongest first, then by id.
 * Pauses between keys. Throws BadInput on parameters that cannot be used.
 */
export function* overlapSteps(
	snapshot: Snapshot,
	input: OverlapsInput,
): Generator<void, readonly OverlapFinding[]> {
	const { rollUp = NO_ROLL_UP } = input
	checkParameters(input.parameters)
	const search: Search = { snapshot, input, rollUp }
	const found: OverlapFinding[] = []
	for (const kind of new Set(input.kinds ?? OVERLAP_KINDS)) {
		for (const some of DETECTORS[kind](search)) {
			for (const finding of some) if (isInScope(finding, input.scope ?? {})) found.push(finding)
			yield
		}
	}
	return found.sort(strongestFirst)
}

/** The input of a detector. */
interface Search {
	readonly snapshot: Snapshot
	readonly input: OverlapsInput
	readonly rollUp: RollUp
}

/** Gives results key by key. */
type Detector = (search: Search) => Iterable<readonly OverlapFinding[]>

const DETECTORS: Readonly<Record<OverlapKind, Detector>> = {
	CROWDING: crowdings,
	SAME_PARTNER: samePartners,
	SAME_TERRITORY: sameTerritories,
	SAME_CITY_OFFICES: sameCityOffices,
}

function* crowdings(search: Search): Generator<readonly CrowdingFinding[]> {
	const { snapshot, input, rollUp } = search
	const { missions } = snapshot
	const eventsAt = eventsByPlace(search)
	const { actors } = input.scope ?? {}
	// An actor's own are found without those of others.
	const among = (rollUp.isNone && actors) || undefined
	for (const direction of input.directions ?? DIRECTIONS) {
		const index = visitsIndex(direction, search)
		const own =
			actors &&
			missions.by.party.atAny(actors).flatMap(({ stops }) => stops.map((stop) => stop.countingPlace))
		const byPlace = rowsByKey<MissionFact>(index, {
			keys: own ?? requestedPlace(input),
			rollUp,
			standsAt: (place) => rollUp.place(place).countingPlace,
			rolledUp: (mission) => rollUp.mission(mission),
			compare: byFirstDay,
		})
		for (const { key, rows } of byPlace) {
			if (!isThere(key, input.scope)) continue
			yield findCrowding({ place: key, missions: rows(), events: eventsAt(key) }, input.parameters, among)
		}
	}
}

/** At a level, visits are grouped by stop: the communes of one city may lie in several départements. */
function visitsIndex(direction: Direction, { snapshot: { missions }, rollUp }: Search) {
	if (direction === 'FR_TO_PARTNER') return missions.by.outboundCity
	return rollUp.isNone ? missions.by.inboundCity : missions.by.inboundStop
}

/** The events at a place, rolled up if that is asked. */
function eventsByPlace({ snapshot: { events }, rollUp }: Search): (place: Actor) => readonly EventFact[] {
	if (rollUp.isNone) return (place) => events.by.city.at(place)
	const rolled = rowsByKey<EventFact>(events.by.place, {
		keys: null,
		rollUp,
		standsAt: (place) => rollUp.place(place).countingPlace,
		rolledUp: (event) => rollUp.event(event),
		compare: byId,
	})
	const byPlace = new Map(Array.from(rolled, ({ key, rows }) => [key, rows]))
	return (place) => byPlace.get(place)?.() ?? []
}

function* samePartners(search: Search): Generator<readonly OverlapFinding[]> {
	const { snapshot, input, rollUp } = search
	const { partnerships } = snapshot
	const { actors } = input.scope ?? {}
	const own = actors && [
		...actors,
		...openRows(partnerships.by.party.atAny(actors), input).flatMap(({ counterparts }) => counterparts),
	]
	const byPartner = rowsByKey<PartnershipFact>(partnerships.by.counterpart, {
		keys: own ?? partnersAt(input, partnerships),
		rollUp,
		standsAt: (partner) => rollUp.actor(partner),
		rolledUp: (partnership) => rollUp.partnership(partnership),
		compare: byId,
	})
	for (const { key, rows } of byPartner) {
		if (!isThere(key.place, input.scope)) continue
		yield listOf(findSamePartner(key, rows(), input.parameters))
	}
}

function* sameTerritories(search: Search): Generator<readonly OverlapFinding[]> {
	const { snapshot, input, rollUp } = search
	const { partnerships, geography } = snapshot
	const { actors = null } = input.scope ?? {}
	const { partner: level } = rollUp.levels
	const isByDivision = level === null || level === geography.partner?.levels[0]?.level
	const placeOf = (counterpart: Actor) => (isByDivision ? counterpart.division : counterpart.place)
	const own =
		actors && openRows(partnerships.by.party.atAny(actors), input).flatMap(({ counterparts }) => counterparts)
	const byPlace = rowsByKey<PartnershipFact>(
		isByDivision ? partnerships.by.division : partnerships.by.place,
		{
			keys: own?.map(placeOf) ?? requestedPlace(input),
			rollUp,
			standsAt: (place) => (isByDivision ? place : rollUp.actor(place)),
			rolledUp: (partnership) => rollUp.partnership(partnership),
			compare: byId,
		},
	)
	const outersByPlace = actors && rollUp.isNone ? outersWithLinks(actors, search, placeOf) : undefined
	for (const { key, rows } of byPlace) {
		if (!isThere(key, input.scope)) continue
		const outers = outersByPlace?.get(key)
		if (outersByPlace !== undefined && outers === undefined) continue
		yield findSameTerritory(key, rows(), input.parameters, outers)
	}
}

/** The facts that may be evidence on the day; an actor without any has no overlap. */
function openRows<F extends OpenFact>(rows: readonly F[], { parameters }: OverlapsInput): readonly F[] {
	const choice = factChoice(parameters)
	return rows.filter((row) => isOpen(row, choice))
}

/** The only place to look at; null: all. */
function requestedPlace({ scope }: OverlapsInput): readonly Actor[] | null {
	return scope?.place ? [scope.place] : null
}

/** The partners at the place asked for, and others that their links name as well; null: all. */
function partnersAt({ scope }: OverlapsInput, { by }: Snapshot['partnerships']): readonly Actor[] | null {
	return scope?.place ? by.place.at(scope.place).flatMap(({ counterparts }) => counterparts) : null
}

/**
 * For each place, the actors, among those given and the territories around them, that contain others and have an open link there
 * themselves. Only they can be the outermost actor of a result.
 */
function outersWithLinks(
	actors: ReadonlySet<Actor>,
	{ snapshot, input }: Search,
	placeOf: (counterpart: Actor) => Actor | null,
): ReadonlyMap<Actor | null, ReadonlySet<Actor>> {
	const byPlace = new Map<Actor | null, Set<Actor>>()
	for (const outer of new Set([...actors].flatMap((actor) => [actor, ...actor.containers]))) {
		if (!outer.containsTerritories) continue
		for (const { counterparts } of openRows(snapshot.partnerships.by.party.at(outer), input)) {
			for (const place of counterparts.map(placeOf)) {
				const there = byPlace.get(place)
				if (there) there.add(outer)
				else byPlace.set(place, new Set([outer]))
			}
		}
	}
	return byPlace
}

function* sameCityOffices(search: Search): Generator<readonly OverlapFinding[]> {
	const { snapshot, input, rollUp } = search
	const { offices } = snapshot
	const { actors } = input.scope ?? {}
	const own =
		actors && openRows(offices.by.party.atAny(actors), input).flatMap(({ counterparts }) => counterparts)
	const byCity = rowsByKey<OfficeFact>(offices.by.city, {
		keys: own ? own.map(({ countingPlace }) => countingPlace) : requestedPlace(input),
		rollUp,
		standsAt: (city) => rollUp.place(city).countingPlace,
		rolledUp: (office) => rollUp.office(office),
		compare: byId,
	})
	for (const { key, rows } of byCity) {
		// A division without a known city is no city, unless places count at a level.
		if (rollUp.levels.partner === null && key.city !== key) continue
		if (!isThere(key, input.scope)) continue
		yield listOf(findSameCityOffices(key, rows(), input.parameters))
	}
}

/** Whether overlaps are asked for there. @param where their place, or that of the partner whom all meet. */
function isThere(where: Actor | null, { place = null, within = null }: OverlapScope = {}): boolean {
	if (place !== null && where !== place) return false
	return within === null || (where !== null && isWithin(where, within))
}

/** Whether an actor asked about has a record in the overlap, or is the partner whom all meet. */
function isInScope(finding: OverlapFinding, { actors = null }: OverlapScope): boolean {
	return actors === null || isAnyInvolved(finding, actors)
}

function listOf<Found>(found: Found | null): readonly Found[] {
	return found === null ? [] : [found]
}

function strongestFirst(one: OverlapFinding, other: OverlapFinding): number {
	if (one.certainty !== other.certainty) return one.certainty === 'ESTABLISHED' ? -1 : 1
	return other.severity - one.severity || byId(one, other)
}
