import type { DayNumber, DayRange } from '../../domain/fuzzyDate'
import { precisionOf } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { mergeActors } from '../../domain/oneActor'
import { extentOf } from '../../domain/period'
import type { Mission, Wish } from '../../domain/records'
import { AFFINITY, equity, FEASIBILITY, sectorsApart } from './commonCriteria'
import type { Candidate, Finding, KindDefinition } from './definition'
import { smallestOf } from './inhabitants'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

/** Days between two missions that can still be brought together; as many as for CROWDING. */
const NEAR_DAYS = 30

/** A mission to come, with its leader and its days. */
interface Trip {
	readonly mission: Mission
	readonly leader: Id
	readonly days: DayRange
}

/** Two missions to come to one city, or one and somebody who seeks to join one there. */
export interface JointMissionCandidate extends Candidate {
	readonly city: Id
	readonly trips: readonly [Trip] | readonly [Trip, Trip]
	/** Full days between the two; 0 where they meet, or where a single one is to be joined. */
	readonly gap: number
	readonly wishes: readonly Wish[]
	/** Who leads the first, and who could join: the leader of the second, or who seeks. */
	readonly pair: readonly [Id, Id]
	/** Sectors that the second one names. */
	readonly brought: readonly Id[]
}

/** JOINT_MISSION: planned missions to the same city at near dates, or a planned one that somebody seeks to join. */
export const jointMission: KindDefinition<JointMissionCandidate> = {
	kind: 'JOINT_MISSION',
	topic: 'jointMission',
	candidates: (view) => {
		const trips = tripsByCity(view)
		return [...pairs(trips, view), ...joinings(trips, view)]
	},
	criteria: { affinity, time, complementarity, feasibility, equity },
	values: ({ city, trips: [first, second], gap, pair: [leading, joining] }) => ({
		where: { inPlace: city },
		form: second ? 'two' : 'join',
		gap,
		first: { actor: leading },
		second: { actor: joining },
		period: { period: { start: first.mission.start, end: first.mission.end } },
		...(second && { other: { period: { start: second.mission.start, end: second.mission.end } } }),
	}),
}

function tripsByCity(view: OpportunityView): ReadonlyMap<Id, readonly Trip[]> {
	const { missions, places } = view.projection
	const byCity = new Map<Id, Trip[]>()
	for (const mission of missions.values()) {
		const trip = tripOf(mission, view)
		if (trip === null) continue
		for (const place of [mission.host, ...mission.stops]) {
			const city = place === null ? null : places.cityOf(place)
			if (city === null) continue
			const known = byCity.get(city)?.some((one) => one.mission === mission) ?? false
			if (!known) byCity.set(city, [...(byCity.get(city) ?? []), trip])
		}
	}
	return new Map([...byCity].map(([city, trips]) => [city, trips.sort(byStart)]))
}

/** Planned or confirmed, to come, and dated to the month at least. */
function tripOf(mission: Mission, view: OpportunityView): Trip | null {
	const status = missionStatus(mission, view.asOf)
	const days = extentOf(mission)
	if (!view.counts(mission) || mission.direction !== 'FR_TO_PARTNER') return null
	if (mission.leader === null || mission.start === null || days === null) return null
	if ((status !== 'planned' && status !== 'confirmed') || days.first < view.asOf) return null
	return precisionOf(mission.start) === 'year' ? null : { mission, leader: mission.leader, days }
}

function byStart(one: Trip, other: Trip): number {
	return one.days.first - other.days.first || (one.mission.id < other.mission.id ? -1 : 1)
}

/** Each pair once, in the first city that it shares by id. */
function pairs(
	trips: ReadonlyMap<Id, readonly Trip[]>,
	view: OpportunityView,
): readonly JointMissionCandidate[] {
	const seen = new Set<string>()
	return [...trips]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([city, there]) =>
			there.flatMap((first, index) =>
				there
					.slice(index + 1)
					.filter((second) => gapOf(first, second) <= NEAR_DAYS && areApart(first, second, view))
					.filter((second) => {
						const key = `${first.mission.id} ${second.mission.id}`
						if (seen.has(key)) return false
						seen.add(key)
						return true
					})
					.map((second) => pairOf(city, first, second, view)),
			),
		)
}

function pairOf(city: Id, first: Trip, second: Trip, view: OpportunityView): JointMissionCandidate {
	const parties = [first, second].flatMap(({ leader, mission }) => [leader, ...mission.participants])
	const actors = [...new Set(parties)]
	const leaders = [first.leader, second.leader]
	const wishes = view.wishes.filter(
		(wish) => leaders.includes(wish.actor) && seeksMissionIn(wish, city, view),
	)
	return {
		key: [first.mission.id, second.mission.id],
		actors,
		host: null,
		guest: null,
		beneficiary: smallestOf(actors, view),
		place: city,
		sectors: [...new Set([...first.mission.sectors, ...second.mission.sectors])].sort(),
		unasked: wishes.length === 0,
		city,
		trips: [first, second],
		gap: gapOf(first, second),
		wishes,
		pair: [first.leader, second.leader],
		brought: second.mission.sectors,
	}
}

/** Those who seek to join a mission, with each mission to come that fits. */
function joinings(
	trips: ReadonlyMap<Id, readonly Trip[]>,
	view: OpportunityView,
): readonly JointMissionCandidate[] {
	return view.wishes
		.filter(
			(wish) => wish.direction === 'SEEKS' && wish.what === 'joint-mission' && view.isAtHome(wish.actor),
		)
		.flatMap((wish) =>
			[...trips]
				.filter(([city]) => seeksMissionIn(wish, city, view))
				.flatMap(([city, there]) =>
					there
						.filter(({ leader }) => wish.other === null || wish.other === leader)
						.filter(({ leader, mission }) =>
							areSeveral(
								[leader, ...mission.participants, wish.actor],
								[[leader, ...mission.participants]],
								view,
							),
						)
						.map((trip) => joiningOf(city, trip, wish)),
				),
		)
}

function joiningOf(city: Id, trip: Trip, wish: Wish): JointMissionCandidate {
	const { leader, mission } = trip
	return {
		key: [mission.id, wish.id],
		actors: [...new Set([leader, ...mission.participants, wish.actor])],
		host: leader,
		guest: wish.actor,
		beneficiary: wish.actor,
		place: city,
		sectors: [...new Set([...mission.sectors, ...wish.sectors])].sort(),
		unasked: false,
		city,
		trips: [trip],
		gap: 0,
		wishes: [wish],
		pair: [leader, wish.actor],
		brought: wish.sectors,
	}
}

function seeksMissionIn(wish: Wish, city: Id, { projection: { places } }: OpportunityView): boolean {
	if (wish.direction !== 'SEEKS' || wish.what !== 'joint-mission' || wish.place === null) return false
	return places.cityOf(wish.place) === city || wish.place === places.provinceOf(city)
}

/** Days between the end of the first and the start of the second. */
function gapOf(first: Trip, second: Trip): DayNumber {
	return Math.max(0, second.days.first - first.days.last - 1)
}

/** Two delegations that are not one actor and do not travel together yet. */
function areApart(first: Trip, second: Trip, view: OpportunityView): boolean {
	const parties = [first, second].map(({ leader, mission }) => [leader, ...mission.participants])
	const together =
		first.mission.coordinatedWith.includes(second.leader) ||
		second.mission.coordinatedWith.includes(first.leader) ||
		[first, second].every(({ mission }) => mission.coordinated && mission.coordinatedWith.length === 0)
	return !together && areSeveral([first.leader, second.leader], parties, view)
}

function areSeveral(
	actors: readonly Id[],
	parties: readonly (readonly Id[])[],
	{ projection: { places } }: OpportunityView,
): boolean {
	const { contains, levelOf } = places
	return mergeActors(actors, { contains, levelOf, parties }).length > 1
}

/** 1 where one of them seeks a joint mission there, .6 where both name a sector, else .4. */
function affinity(
	{ trips, wishes, pair, brought, city }: JointMissionCandidate,
	view: OpportunityView,
): Finding {
	const [first] = trips
	const shared = first.mission.sectors.filter((sector) => brought.includes(sector))
	const unasked = shared.length > 0 ? 'near' : 'far'
	const asked = wishes.length > 0 ? 'asked' : unasked
	const values = {
		asked,
		where: { inPlace: city },
		first: { actor: pair[0] },
		second: { actor: pair[1] },
		shared: { sectors: shared },
		...(wishes.length > 0 && { seekers: { actors: wishes.map(({ actor }) => ({ actor })) } }),
	}
	return {
		score: AFFINITY[asked],
		sentence: { key: 'jointMission.affinity', values },
		evidence: [...trips.map(({ mission }) => mission), ...wishes].map((record) =>
			recordEvidence(record, view),
		),
		...(asked === 'asked' &&
			trips.length > 1 && {
				worse: { score: AFFINITY[unasked], sentence: { key: 'opportunity.lower.wish', values: {} } },
			}),
	}
}

/** 1 where the dates meet, down to 0 at more than thirty days between; .5 for one that is dated to the month. */
function time({ trips, gap }: JointMissionCandidate): Finding {
	const [first, second] = trips
	const isDay = first.mission.start !== null && precisionOf(first.mission.start) === 'day'
	const score = second ? 1 - gap / (NEAR_DAYS + 1) : isDay ? 1 : 0.5
	const values = { form: second ? 'two' : isDay ? 'day' : 'month', gap }
	return {
		score,
		sentence: { key: 'jointMission.time', values },
		evidence: [],
		...(second &&
			gap < NEAR_DAYS && {
				worse: {
					score: 1 - NEAR_DAYS / (NEAR_DAYS + 1),
					sentence: { key: 'jointMission.lower.apart', values: { days: NEAR_DAYS } },
				},
			}),
	}
}

/** 1 − Jaccard of the competing sectors of the two. */
function complementarity({ trips, pair, brought, city }: JointMissionCandidate, view: OpportunityView) {
	const competing = (sectors: readonly Id[]) =>
		sectors.filter((sector) => view.projection.sectors.get(sector)?.family === 'competing')
	return sectorsApart(
		{ actor: pair[0], competing: competing(trips[0].mission.sectors), evidence: [] },
		{ actor: pair[1], competing: competing(brought), evidence: [] },
		city,
	)
}

/** Whether their dates can still move: 1 where none is confirmed, .5 where one is, .2 where all are. */
function feasibility({ trips }: JointMissionCandidate, view: OpportunityView): Finding {
	const confirmed = trips.filter(({ mission }) => missionStatus(mission, view.asOf) === 'confirmed').length
	const known = confirmed === 0 ? 'ready' : confirmed < trips.length ? 'partly' : 'unknown'
	return {
		score: FEASIBILITY[known],
		sentence: { key: 'jointMission.feasibility', values: { known, missions: trips.length } },
		evidence: [],
		...(known !== 'unknown' && {
			worse: { score: FEASIBILITY.unknown, sentence: { key: 'jointMission.lower.firm', values: {} } },
		}),
	}
}
