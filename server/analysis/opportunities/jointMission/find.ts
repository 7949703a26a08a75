import { missionStatus } from '../../../domain/missionStatus'
import type { Sector } from '../../../domain/records'
import type { MissionFact, WishFact } from '../../../snapshot/facts'
import { type Actor, byId } from '../../../snapshot/geography'
import { firstFrom } from '../../missionsFrom'
import { counts, type FactChoice, isWishOpen } from '../../openFacts'
import { distinctById, isSameActor, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'

/** JOINT_MISSION: planned missions to the same city at near dates, or a planned one that somebody seeks to join. */
export interface JointMissionCandidate extends CandidateBase {
	readonly kind: 'JOINT_MISSION'
	/** The first of two to come to the city, or the only one, which somebody seeks to join. */
	readonly first: MissionFact
	readonly second: MissionFact | null
	/** Full days between the two; 0 where they meet, or where a single one is to be joined. */
	readonly gap: number
	/** What is sought there by those who lead, or by who would join. */
	readonly wishes: readonly WishFact[]
	/** Who leads the first, and who could join: the leader of the second, or who seeks. */
	readonly leader: Actor
	readonly joining: Actor
	/** Sectors that the second one names. */
	readonly brought: readonly Sector[]
}

/** What is known of a city. */
export interface VisitedCity {
	readonly city: Actor
	/** Missions from France that stop there: by first day, then id. */
	readonly missions: readonly MissionFact[]
	/** What is sought and offered of joint missions, there and elsewhere. */
	readonly wishes: readonly WishFact[]
}

/** Days between two missions that can still be brought together; as many as for CROWDING. */
export const NEAR_DAYS = 30

/**
 * Pairs of missions to come to a city with at most thirty full days between them, whose leaders are not one and do not
 * travel together yet; each pair in the first city that it shares by id. And each wish to join one, with each mission to
 * come that fits it. Cost: the missions to come, times those within thirty days of each.
 *
 * Example: 1 to 5 July led by one région and 10 July by another → one pair, four days apart.
 */
export function findJointMissions(
	{ city, missions, wishes }: VisitedCity,
	choice: FactChoice,
): readonly JointMissionCandidate[] {
	const trips: Trip[] = []
	// They stand by first day: those that are past are passed over.
	for (let at = firstFrom(missions, choice.day); at < missions.length; at += 1) {
		const trip = tripToCome(missions[at], choice)
		if (trip !== null) trips.push(trip)
	}
	if (trips.length === 0) return []
	const seeking = wishes.filter((wish) => isSeeking(wish, choice) && isSoughtIn(wish, city))
	return [...pairs(city, trips, seeking), ...joinings(city, trips, seeking)]
}

/** Whether somebody seeks a joint mission now. */
export function isSeeking(wish: WishFact, choice: FactChoice): boolean {
	return wish.isSought && isWishOpen(wish, choice)
}

/** Whether a wish is for a city or for its province. */
export function isSoughtIn({ place }: WishFact, city: Actor): boolean {
	return place !== null && (place.city === city || place === city.province)
}

/** A mission to come, and who leads it. */
interface Trip {
	readonly mission: MissionFact
	readonly leader: Actor
}

/** null where a mission is not planned or confirmed, led by somebody and dated to the month at least. */
function tripToCome(mission: MissionFact | undefined, choice: FactChoice): Trip | null {
	if (mission === undefined || mission.leader === null || mission.record.start === null) return null
	const { isActive, isYearOnly, leader, record } = mission
	if (!isActive || isYearOnly || !counts(mission, choice)) return null
	return missionStatus(record, choice.day) === 'done' ? null : { mission, leader }
}

function pairs(
	city: Actor,
	trips: readonly Trip[],
	seeking: readonly WishFact[],
): readonly JointMissionCandidate[] {
	const found: JointMissionCandidate[] = []
	for (const [at, first] of trips.entries()) {
		for (let next = at + 1; next < trips.length; next += 1) {
			const second = trips[next]
			if (second === undefined) break
			// They stand by first day: all others are later still.
			if (gapBetween(first.mission, second.mission) > NEAR_DAYS) break
			if (!areApart(first, second) || firstShared(first.mission, second.mission) !== city) continue
			const wishes = seeking.filter(({ actor }) => actor === first.leader || actor === second.leader)
			found.push(jointMission(city, first, second, wishes))
		}
	}
	return found
}

/** Those who seek to join a mission there, with each that fits. */
function joinings(
	city: Actor,
	trips: readonly Trip[],
	seeking: readonly WishFact[],
): readonly JointMissionCandidate[] {
	return seeking
		.filter(({ actor }) => actor.isAtHome)
		.flatMap((wish) =>
			trips
				.filter(({ leader }) => wish.other === null || wish.other === leader)
				.filter(({ mission }) => !mission.parties.some((party) => isSameActor(party, wish.actor)))
				.map((trip) => jointMission(city, trip, wish, [wish])),
		)
}

/** @param joined the trip that could be one with the first, or the wish to join that. */
function jointMission(
	city: Actor,
	{ mission: first, leader }: Trip,
	joined: Trip | WishFact,
	wishes: readonly WishFact[],
): JointMissionCandidate {
	const isTwo = 'mission' in joined
	const second = isTwo ? joined.mission : null
	const joining = isTwo ? joined.leader : joined.actor
	const { id, sectors: brought } = isTwo ? joined.mission : joined
	const actors = [...new Set([...first.parties, ...(isTwo ? joined.mission.parties : []), joining])]
	return {
		key: new OpportunityKey('JOINT_MISSION', first.id, id),
		kind: 'JOINT_MISSION',
		actors,
		host: isTwo ? null : leader,
		guest: isTwo ? null : joining,
		beneficiary: isTwo ? smallestOf(actors) : joining,
		place: city,
		sectors: distinctById([...first.sectors, ...brought]),
		unasked: wishes.length === 0,
		first,
		second,
		gap: second === null ? 0 : gapBetween(first, second),
		wishes,
		leader,
		joining,
		brought,
	}
}

/** Full days between the end of the first and the start of the second; 0 where they meet. */
function gapBetween(first: MissionFact, second: MissionFact): number {
	return Math.max(0, second.firstDay - first.lastDay - 1)
}

/** The first city, in the order of ids, that both go to; null where there is none. */
function firstShared(first: MissionFact, second: MissionFact): Actor | null {
	let shared: Actor | null = null
	for (const { city } of first.stops) {
		if (city === null || (shared !== null && byId(city, shared) >= 0)) continue
		if (second.stops.some((stop) => stop.city === city)) shared = city
	}
	return shared
}

/** Two delegations that are not one actor and do not travel together yet. */
function areApart(one: Trip, other: Trip): boolean {
	if (isSameActor(one.leader, other.leader)) return false
	if (isWith(one.mission, other.leader) || isWith(other.mission, one.leader)) return false
	// Two that are coordinated with nobody in particular are so with each other.
	return one.mission.coordinatedWith?.length !== 0 || other.mission.coordinatedWith?.length !== 0
}

/** Whether somebody is of a mission, or of those with whom it is stated to travel, be it marked as coordinated or not. */
function isWith({ parties, record }: MissionFact, leader: Actor): boolean {
	return parties.includes(leader) || record.coordinatedWith.includes(leader.id)
}
