import { missionStatus } from '../../../domain/missionStatus'
import type { Sector } from '../../../domain/records'
import type { MissionFact, WishFact } from '../../../snapshot/facts'
import { type Actor, byId } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { indexOfFirstFrom } from '../../missionsFrom'
import { type FactChoice, isWishOpen, isWithinChoice } from '../../openFacts'
import { DEFAULT_GAP_DAYS } from '../../overlaps/parameters'
import { distinctById, isSameActor, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'

/** JOINT_MISSION: planned missions to the same city at near dates, or a planned one that somebody seeks to join. */
export interface JointMissionCandidate extends CandidateBase {
	readonly kind: 'JOINT_MISSION'
	/** The first of two to reach the city, or the only one, which somebody seeks to join. */
	readonly first: MissionFact
	readonly second: MissionFact | null
	/** Full days between the two; 0 if they overlap, or for a single one to join. */
	readonly gap: number
	/** Wishes there of the leaders, or of the actor that would join. */
	readonly wishes: readonly WishFact[]
	/** The leader of the first, and the actor that could join: the leader of the second, or the seeker. */
	readonly leader: Actor
	readonly joining: Actor
	/** Sectors of the second mission, or of the wish. */
	readonly brought: readonly Sector[]
}

/** Most days between two missions that can still be combined; the same as for CROWDING. */
export const NEAR_DAYS = DEFAULT_GAP_DAYS

/**
 * Pairs of future missions to a city with at most thirty full days between them, whose leaders do not merge and do not
 * yet travel together; each pair in the first city, by id, that it shares. Also each wish to join one, with each future
 * mission that fits it. Cost: the future missions, times those within thirty days of each.
 *
 * Example: 1 to 5 July led by one région and 10 July by another → one pair, four days apart.
 */
export function findJointMissions(
	city: Actor,
	snapshot: Snapshot,
	choice: FactChoice,
): readonly JointMissionCandidate[] {
	const missions = snapshot.missions.by.outboundCity.at(city)
	// They are sorted by first day: skips the past ones.
	const ahead = missions.slice(indexOfFirstFrom(missions, choice.day))
	const trips = ahead.filter((mission): mission is Trip => isTripToCome(mission, choice))
	if (trips.length === 0) return []
	const wishes = snapshot.wishes.by.object.at('joint-mission')
	const seeking = wishes.filter((wish) => isSeeking(wish, choice) && isSoughtIn(wish, city))
	return [...pairs(city, trips, seeking), ...joinings(city, trips, seeking)]
}

/** Whether a wish for a joint mission is open. */
export function isSeeking(wish: WishFact, choice: FactChoice): boolean {
	return wish.isSought && isWishOpen(wish, choice)
}

/** Whether a wish is for a city or for its division. */
export function isSoughtIn({ place }: WishFact, city: Actor): boolean {
	return place !== null && (place.city === city || place === city.division)
}

/** A mission with a leader. */
type Trip = MissionFact & { readonly leader: Actor }

/** Whether a mission is planned or confirmed, has a leader and is dated at least to the month. */
function isTripToCome(mission: MissionFact, choice: FactChoice): mission is Trip {
	const { isActive, isYearOnly, leader, record } = mission
	if (leader === null || record.start === null) return false
	if (!isActive || isYearOnly || !isWithinChoice(mission, choice)) return false
	return missionStatus(record, choice.day) !== 'done'
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
			// They are sorted by first day: all others are later still.
			if (gapBetween(first, second) > NEAR_DAYS) break
			if (!areApart(first, second) || firstShared(first, second) !== city) continue
			const wishes = seeking.filter(({ actor }) => actor === first.leader || actor === second.leader)
			found.push(jointMission(city, first, second, wishes))
		}
	}
	return found
}

/** Seekers to join a mission there, with each mission that fits. */
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
				.filter(({ parties }) => !parties.some((party) => isSameActor(party, wish.actor)))
				.map((trip) => jointMission(city, trip, wish, [wish])),
		)
}

/** @param joined the trip to combine with the first, or the wish to join it. */
function jointMission(
	city: Actor,
	first: Trip,
	joined: Trip | WishFact,
	wishes: readonly WishFact[],
): JointMissionCandidate {
	const isTwo = 'stops' in joined
	const second = isTwo ? joined : null
	const joining = isTwo ? joined.leader : joined.actor
	const { leader } = first
	const { id, sectors: brought } = joined
	const actors = [...new Set([...first.parties, ...(second?.parties ?? []), joining])]
	return {
		key: new OpportunityKey('JOINT_MISSION', first.id, id),
		kind: 'JOINT_MISSION',
		actors,
		host: isTwo ? undefined : leader,
		guest: isTwo ? undefined : joining,
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

/** Full days between the end of the first and the start of the second; 0 if they overlap. */
function gapBetween(first: MissionFact, second: MissionFact): number {
	return Math.max(0, second.firstDay - first.lastDay - 1)
}

/** The first city, by id, that both visit; null if there is none. */
function firstShared(first: MissionFact, second: MissionFact): Actor | null {
	let shared: Actor | null = null
	for (const { city } of first.stops) {
		if (city === null || (shared !== null && byId(city, shared) >= 0)) continue
		if (second.stops.some((stop) => stop.city === city)) shared = city
	}
	return shared
}

/** Whether two delegations are different actors and do not yet travel together. */
function areApart(one: Trip, other: Trip): boolean {
	if (isSameActor(one.leader, other.leader)) return false
	if (isWith(one, other.leader) || isWith(other, one.leader)) return false
	// Two missions coordinated with nobody in particular are coordinated with each other.
	return one.coordinatedWith?.length !== 0 || other.coordinatedWith?.length !== 0
}

/** Whether an actor is a party of a mission or named as its companion, marked as coordinated or not. */
function isWith({ parties, record }: MissionFact, leader: Actor): boolean {
	return parties.includes(leader) || record.coordinatedWith.includes(leader.id)
}
