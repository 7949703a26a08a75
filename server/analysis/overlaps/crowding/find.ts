import { type DayNumber, type DayRange, type FuzzyDate, type FuzzyPeriod } from '../../../domain/fuzzyDate'
import { type ActorGroup, areDisjoint, type MergedActors, mergeActors } from '../../../domain/mergeActors'
import { extentOf, isDatedToTheDay, rangesMeet } from '../../../domain/period'
import { type EventFact, type MissionFact, NO_DAY } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { counts } from '../../openFacts'
import type { OverlapFindingBase } from '../finding'
import { overlapKey } from '../overlapKey'
import type { OverlapParameters } from '../parameters'
import { type NamedSectors, sharedSectors } from '../sharedSectors'
import { crowdingClusters } from './clusters'
import { type DayStep, mostAtOnce, presenceSteps, type Stay } from './presence'
import { excessOf, missionsBefore } from './rate'
import { crowdingSeverity } from './severity'

/** Missions of several leaders who follow one another in one city (model.md §2, CROWDING). */
export interface CrowdingFinding extends OverlapFindingBase {
	readonly kind: 'CROWDING'
	readonly place: Actor
	readonly partner: null
	readonly parameters: OverlapParameters
	/** Every mission of it, by first day, then id. */
	readonly cluster: readonly MissionFact[]
	/** Those that n, sectors and severity come from: not of low confidence where the result is ESTABLISHED. */
	readonly counted: readonly MissionFact[]
	/** Those who lead them, merged: n groups. */
	readonly leaders: readonly ActorGroup<Actor>[]
	/** How many leaders are there on which days, from the counted missions dated to the day. */
	readonly presence: readonly DayStep[]
	/** Most leaders at once, from the same. */
	readonly peakCertain: number
	readonly days: DayRange
	readonly occasion: EventFact | null
	/** Missions of the place that start in the 24 months before. */
	readonly before: readonly MissionFact[]
	/** How unusual so many missions are there: 1 − the Poisson tail; null where too few are known before. */
	readonly excess: number | null
	/** Missions of the place dated to the year only: some may belong to it. */
	readonly yearOnly: readonly MissionFact[]
}

/** What is known of the missions of one direction at one place. */
export interface VisitedPlace {
	readonly place: Actor
	/** Missions that stop there, each with its dates: by first day, then id. */
	readonly missions: readonly MissionFact[]
	/** Events there. */
	readonly events: readonly EventFact[]
}

/**
 * CROWDING at one place: missions whose stays follow one another without a pause longer than `gapDays`, led by two
 * actors or more who count as several. Cost: the missions, times those of a cluster for the dates that surely meet.
 *
 * Example, gapDays 30: 1 to 6 May led by one région and 2 to 4 June led by another are one result of two leaders.
 */
export function findCrowding(
	{ place, missions, events }: VisitedPlace,
	parameters: OverlapParameters,
): readonly CrowdingFinding[] {
	const dated: MissionFact[] = []
	const yearOnly: MissionFact[] = []
	for (const mission of missions) {
		if (isCounted(mission, parameters)) (mission.isYearOnly ? yearOnly : dated).push(mission)
	}
	const clusters = crowdingClusters(dated, parameters).filter(haveTwoLeaders)
	if (clusters.length === 0) return []
	const around = {
		place,
		parameters,
		dated,
		yearOnly,
		occasions: occasionsAmong(events.filter((event) => counts(event, parameters))),
	}
	return clusters.flatMap((cluster) => findInCluster(cluster, around) ?? [])
}

/** Whether a mission may count at all: neither cancelled nor a draft, with a start, as sure as asked. */
export function isCounted(mission: MissionFact, parameters: OverlapParameters): boolean {
	return mission.isActive && mission.firstDay !== NO_DAY && counts(mission, parameters)
}

/** Not of low confidence: what an ESTABLISHED result rests on. */
export function isEstablished({ confidenceRank }: MissionFact): boolean {
	return confidenceRank > 0
}

/**
 * Leaders and participants merged (model.md §1): bloc local, the parties of one mission, coordinated missions.
 * Participants take part in the merging, and count only through a leader.
 */
export function mergeLeaders(missions: readonly MissionFact[]): MergedActors<Actor> {
	const stated: Actor[][] = []
	const unstated: Actor[] = []
	for (const { leader, coordinatedWith } of missions) {
		if (leader === null || coordinatedWith === null) continue
		if (coordinatedWith.length === 0) unstated.push(leader)
		else stated.push([leader, ...coordinatedWith])
	}
	return mergeActors(
		missions.map(({ parties }) => parties),
		[...stated, unstated],
	)
}

/** What is known around the clusters of a place. */
interface Around {
	readonly place: Actor
	readonly parameters: OverlapParameters
	readonly dated: readonly MissionFact[]
	readonly yearOnly: readonly MissionFact[]
	readonly occasions: readonly Occasion[]
}

/** null where fewer than two leaders count. */
function findInCluster(cluster: readonly MissionFact[], around: Around): CrowdingFinding | null {
	const { place, parameters, dated, yearOnly } = around
	const established = cluster.every(isEstablished) ? cluster : cluster.filter(isEstablished)
	const sure = ledBy(established)
	const isCertain = sure.leaders.length >= 2 && doTwoSurelyMeet(sure.visits, parameters.gapDays)
	const { visits, leaders } = isCertain || established === cluster ? sure : ledBy(cluster)
	const [first] = cluster
	if (first === undefined || leaders.length < 2) return null
	const counted = isCertain ? established : cluster
	const presence = presenceSteps(exactAmong(visits))
	const peakCertain = mostAtOnce(presence)
	const sectors = sharedSectors(visits, areDisjoint)
	const days = { first: first.firstDay, last: lastDayOf(cluster) }
	const before = missionsBefore(dated, days)
	const excess = excessOf(before.length, days, counted.length)
	const occasion = occasionOf(around.occasions, days)
	return {
		id: overlapKey('CROWDING', place.id, first.id),
		kind: 'CROWDING',
		nature: null,
		certainty: isCertain ? 'ESTABLISHED' : 'POSSIBLE',
		place,
		partner: null,
		actorCount: leaders.length,
		recordCount: cluster.length,
		sectors,
		period: coveringPeriod(cluster),
		severity: crowdingSeverity({ sectors, counted, peakCertain, excess, occasion }),
		parameters,
		cluster,
		counted,
		leaders,
		presence,
		peakCertain,
		days,
		occasion,
		before,
		excess,
		yearOnly,
	}
}

/** Those dated to the day; the same list where all are. */
function exactAmong(visits: readonly Visit[]): readonly Visit[] {
	return visits.every(({ mission }) => mission.isExact)
		? visits
		: visits.filter(({ mission }) => mission.isExact)
}

function lastDayOf(cluster: readonly MissionFact[]): DayNumber {
	let last = Number.NEGATIVE_INFINITY
	for (const { lastDay } of cluster) if (lastDay > last) last = lastDay
	return last
}

/** A mission as the stay of the group that leads it. */
interface Visit extends Stay, NamedSectors {
	readonly mission: MissionFact
	readonly group: ActorGroup<Actor>
}

/** The missions that somebody leads, and the groups that lead them. */
function ledBy(missions: readonly MissionFact[]): {
	readonly visits: readonly Visit[]
	readonly leaders: readonly ActorGroup<Actor>[]
} {
	const merged = mergeLeaders(missions)
	const visits: Visit[] = []
	const leaders: ActorGroup<Actor>[] = []
	for (const mission of missions) {
		if (mission.leader === null) continue
		const group = merged.groupOf(mission.leader)
		if (!leaders.includes(group)) leaders.push(group)
		const { firstDay: first, lastDay: last, sectors } = mission
		visits.push({ mission, group, first, last, sectors })
	}
	return { visits, leaders }
}

function haveTwoLeaders(cluster: readonly MissionFact[]): boolean {
	let first: Actor | null = null
	for (const { leader } of cluster) {
		if (leader === null || leader === first) continue
		if (first !== null) return true
		first = leader
	}
	return false
}

/** Whether two leaders meet under the least favourable dates that the precision of their missions allows. */
function doTwoSurelyMeet(visits: readonly Visit[], gapDays: number): boolean {
	return visits.some((one, at) => {
		for (let later = at + 1; later < visits.length; later += 1) {
			const other = visits[later]
			if (
				other !== undefined &&
				other.group !== one.group &&
				surelyMeet(one.mission, other.mission, gapDays)
			) {
				return true
			}
		}
		return false
	})
}

/**
 * Whether two stays come within `gapDays` of each other whatever their true dates: each starts at the latest and the
 * other ends at the earliest that the precision of its dates allows, and the gap is still no longer.
 *
 * Example, gapDays 30: « in May » and « 1 to 9 May » always meet (22 days at worst); « in May » and « in July » may not
 * (61 days at worst).
 */
export function surelyMeet(
	one: Pick<MissionFact, 'latestStart' | 'earliestEnd'>,
	other: Pick<MissionFact, 'latestStart' | 'earliestEnd'>,
	gapDays: number,
): boolean {
	return one.latestStart - other.earliestEnd <= gapDays && other.latestStart - one.earliestEnd <= gapDays
}

/** An event that may explain a meeting. */
interface Occasion {
	readonly event: EventFact
	readonly days: DayRange
}

/** Events of which both dates are known to the day. */
function occasionsAmong(events: readonly EventFact[]): readonly Occasion[] {
	return events.flatMap((event) => {
		const days = extentOf(event.record)
		return days !== null && event.record.end !== null && isDatedToTheDay(event.record)
			? [{ event, days }]
			: []
	})
}

/** The event that meets the period and shares most days with it, the first by id of equals. */
function occasionOf(occasions: readonly Occasion[], period: DayRange): EventFact | null {
	let best: Occasion | null = null
	for (const occasion of occasions) {
		if (!rangesMeet(occasion.days, period)) continue
		const more = best === null ? 1 : sharedDays(occasion.days, period) - sharedDays(best.days, period)
		if (best === null || more > 0 || (more === 0 && occasion.event.id < best.event.id)) best = occasion
	}
	return best?.event ?? null
}

function sharedDays(one: DayRange, other: DayRange): number {
	return Math.min(one.last, other.last) - Math.max(one.first, other.first)
}

/**
 * The period that covers all of some stays, in the texts of their own bounds; of two texts for one bound, the more
 * precise, and of two as precise the one that is not approximate.
 */
export function coveringPeriod(missions: readonly MissionFact[]): FuzzyPeriod {
	let [first] = missions
	let last = first
	for (const mission of missions) {
		if (first && startsBefore(mission, first)) first = mission
		if (last && endsAfter(mission, last)) last = mission
	}
	return { start: first?.record.start ?? null, end: last ? endOf(last) : null }
}

function startsBefore(one: MissionFact, other: MissionFact): boolean {
	if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay
	return isMorePrecise(one.record.start, other.record.start)
}

function endsAfter(one: MissionFact, other: MissionFact): boolean {
	if (one.lastDay !== other.lastDay) return one.lastDay > other.lastDay
	return isMorePrecise(endOf(one), endOf(other))
}

/** A stay without an end lasts the day it starts. */
function endOf({ record }: MissionFact): FuzzyDate | null {
	return record.end ?? record.start
}

function isMorePrecise(one: FuzzyDate | null, other: FuzzyDate | null): boolean {
	if (one === null || other === null || one === other) return false
	const difference =
		other.text.length - one.text.length || Number(one.approximate) - Number(other.approximate)
	return difference < 0
}
