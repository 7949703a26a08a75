import type { DayRange, FuzzyDate, FuzzyPeriod } from '../../../domain/fuzzyDate'
import type { Id } from '../../../domain/ids'
import { type ActorGroup, areDisjoint, type MergedActors, mergeActors } from '../../../domain/mergeActors'
import { doRangesMeet, extentOf, isDatedToTheDay, isMorePrecise } from '../../../domain/period'
import { type EventFact, type MissionFact, NO_DAY } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { isWithinChoice } from '../../openFacts'
import type { OverlapFindingBase } from '../finding'
import { overlapKey } from '../overlapKey'
import type { OverlapParameters } from '../parameters'
import { type GroupedFact, sharedSectors } from '../sharedSectors'
import { crowdingSeverity, excessOf, missionsBefore } from './severity'

/** Missions of several leaders that follow one another in one city (model.md §2, CROWDING). */
export interface CrowdingFinding extends OverlapFindingBase {
	readonly kind: 'CROWDING'
	readonly place: Actor
	readonly partner: null
	readonly parameters: OverlapParameters
	/** All its missions, by first day, then id. */
	readonly cluster: readonly MissionFact[]
	/**
	 * The missions behind n, sectors and severity: those above low confidence if the result is ESTABLISHED, else all.
	 */
	readonly counted: readonly MissionFact[]
	/** Their leaders, merged: n groups. */
	readonly leaders: readonly ActorGroup<Actor>[]
	/** How many leaders are there on which days, from the counted missions dated to the day. */
	readonly presence: readonly PresenceDays[]
	/** Most leaders at once, from the same missions. */
	readonly peakCertain: number
	readonly days: DayRange
	readonly occasion: EventFact | null
	/** Missions of the place that start in the 24 months before. */
	readonly before: readonly MissionFact[]
	/** How unusual so many missions are there: 1 − the Poisson tail; null if too few earlier ones are known. */
	readonly excess: number | null
	/** Missions of the place dated only to the year: some may belong to it. */
	readonly yearOnly: readonly MissionFact[]
}

/** The missions of one direction at one place. */
export interface VisitedPlace {
	readonly place: Actor
	/** Missions that stop there, with their dates: by first day, then id. */
	readonly missions: readonly MissionFact[]
	readonly events: readonly EventFact[]
}

/** A range of days, both ends included. */
export type Stay = Pick<MissionFact, 'firstDay' | 'lastDay'>

/** How many different leaders are there in a range of days, both ends included. */
export interface PresenceDays extends DayRange {
	readonly leaders: number
}

/**
 * CROWDING at one place: missions that follow one another without a pause longer than `gapDays`, with at least two
 * leaders after merging. Cost: the missions, times those of a cluster for the dates that surely overlap.
 *
 * Example, gapDays 30: 1 to 6 May led by one région and 2 to 4 June led by another are one result of two leaders.
 *
 * @param among selects the results in which one of these actors takes part; others may be returned too. Absent: all.
 */
export function findCrowding(
	{ place, missions, events }: VisitedPlace,
	parameters: OverlapParameters,
	among?: ReadonlySet<Actor>,
): readonly CrowdingFinding[] {
	const dated: MissionFact[] = []
	const yearOnly: MissionFact[] = []
	for (const mission of missions) {
		if (isCounted(mission, parameters)) (mission.isYearOnly ? yearOnly : dated).push(mission)
	}
	const clusters = crowdingClusters(dated, parameters).filter(
		(cluster) => (among === undefined || involveAny(cluster, among)) && haveTwoLeaders(cluster),
	)
	if (clusters.length === 0) return []
	const occasions = occasionsAmong(events.filter((event) => isWithinChoice(event, parameters)))
	const visited = { place, parameters, dated, yearOnly, occasions }
	return clusters.flatMap((cluster) => findInCluster(cluster, visited) ?? [])
}

/** Whether a mission may count at all: neither cancelled nor a draft, with a start, as sure as requested. */
export function isCounted(mission: MissionFact, parameters: OverlapParameters): boolean {
	return mission.isActive && mission.firstDay !== NO_DAY && isWithinChoice(mission, parameters)
}

/** An ESTABLISHED result uses only such missions. */
export function isAboveLowConfidence({ confidenceRank }: MissionFact): boolean {
	return confidenceRank > 0
}

/**
 * Merges leaders and participants (model.md §1): blocs locaux, the parties of one mission, coordinated missions,
 * missions named by one accepted proposal (model.md §4). Participants merge too, but count only through a leader.
 */
function mergeLeaders(missions: readonly MissionFact[]): MergedActors<Actor> {
	const stated: Actor[][] = []
	const unstated: Actor[] = []
	const pooled = new Map<Id, Actor[]>()
	for (const { leader, coordinatedWith, pooledBy } of missions) {
		if (leader === null) continue
		for (const proposal of pooledBy) pooled.set(proposal, [...(pooled.get(proposal) ?? []), leader])
		if (coordinatedWith === null) continue
		if (coordinatedWith.length === 0) unstated.push(leader)
		else stated.push([leader, ...coordinatedWith])
	}
	return mergeActors(
		missions.map(({ parties }) => parties),
		[...stated, unstated, ...pooled.values()],
	)
}

/**
 * Groups of stays that follow one another: a stay joins the current cluster when its first day − the latest last day so
 * far ≤ `gapDays`. A cluster whose first days span more than `maxSpanDays` is cut.
 *
 * @param stays in the order of their first days.
 * @returns the stays of each cluster, each at least one. Cost: n steps, and n² at worst to cut.
 *
 * Example, gapDays 30: stays on days 0–5, 35 and 66 → {0–5, 35} {66}.
 */
export function crowdingClusters<S extends Stay>(
	stays: readonly S[],
	{ gapDays, maxSpanDays }: Pick<OverlapParameters, 'gapDays' | 'maxSpanDays'>,
): readonly (readonly S[])[] {
	const clusters: (readonly S[])[] = []
	let start = 0
	let latest = Number.POSITIVE_INFINITY
	stays.forEach(({ firstDay, lastDay }, at) => {
		if (firstDay - latest > gapDays) {
			addCut(clusters, stays.slice(start, at), maxSpanDays)
			start = at
			latest = lastDay
		} else latest = at === 0 ? lastDay : Math.max(latest, lastDay)
	})
	if (stays.length > 0) addCut(clusters, stays.slice(start), maxSpanDays)
	return clusters
}

/**
 * How many different leaders are there, by ranges of days with both ends included; days without leaders are omitted.
 * Several stays of one group count once a day. Cost: that of sorting the stays by their ends.
 *
 * @param arriving stays in the order of their first days, each with its group.
 *
 * Example: 1 on days 0–9 and 2 on days 5–14 → one (0–4), two (5–9), one (10–14).
 */
export function presenceOf(
	arriving: readonly { readonly group: object; readonly fact: Stay }[],
): readonly PresenceDays[] {
	const leaving = [...arriving].sort((one, other) => one.fact.lastDay - other.fact.lastDay)
	const staysOf = new Map<object, number>()
	const presence: PresenceDays[] = []
	let [arrived, left] = [0, 0]
	let arrives = arriving[arrived]
	let leaves = leaving[left]
	while (leaves !== undefined) {
		// A leader is absent from the day after its last day.
		const first =
			arrives === undefined
				? leaves.fact.lastDay + 1
				: Math.min(arrives.fact.firstDay, leaves.fact.lastDay + 1)
		while (arrives?.fact.firstDay === first) {
			staysOf.set(arrives.group, (staysOf.get(arrives.group) ?? 0) + 1)
			arrives = arriving[++arrived]
		}
		while (leaves !== undefined && leaves.fact.lastDay + 1 === first) {
			// A group that leaves has arrived before.
			const stays = (staysOf.get(leaves.group) as number) - 1
			if (stays === 0) staysOf.delete(leaves.group)
			else staysOf.set(leaves.group, stays)
			leaves = leaving[++left]
		}
		if (staysOf.size === 0 || leaves === undefined) continue
		const { lastDay } = leaves.fact
		const last = arrives === undefined ? lastDay : Math.min(arrives.fact.firstDay - 1, lastDay)
		addPresence(presence, { first, last, leaders: staysOf.size })
	}
	return presence
}

/** The days with most leaders at once, the first of equals; null if there are none. */
export function peakOf(presence: readonly PresenceDays[]): PresenceDays | null {
	let best: PresenceDays | null = null
	for (const days of presence) if (best === null || days.leaders > best.leaders) best = days
	return best
}

/** Most leaders at once; 0 without any. */
export function mostAtOnce(presence: readonly PresenceDays[]): number {
	return peakOf(presence)?.leaders ?? 0
}

/**
 * Whether two stays are within `gapDays` of each other whatever their true dates: with the latest start of each and the
 * earliest end of the other that their precision allows, the gap is still no longer.
 *
 * Example, gapDays 30: « in May » and « 1 to 9 May » always meet (22 days at worst); « in May » and « in July » may not
 * (61 days at worst).
 */
function doSurelyMeet(
	one: Pick<MissionFact, 'latestStart' | 'earliestEnd'>,
	other: Pick<MissionFact, 'latestStart' | 'earliestEnd'>,
	gapDays: number,
): boolean {
	return one.latestStart - other.earliestEnd <= gapDays && other.latestStart - one.earliestEnd <= gapDays
}

/**
 * The period that covers all stays, written with the texts of their own bounds; of two texts for one bound, the more
 * precise, and of two equally precise, the one that is not approximate.
 */
function coveringPeriod(missions: readonly MissionFact[]): FuzzyPeriod {
	let [first] = missions
	let last = first
	for (const mission of missions) {
		if (first && startsBefore(mission, first)) first = mission
		if (last && endsAfter(mission, last)) last = mission
	}
	return { start: first?.record.start ?? null, end: last ? endOf(last) : null }
}

/** What the clusters of a place have in common. */
interface Visited extends Pick<CrowdingFinding, 'place' | 'parameters' | 'yearOnly'> {
	readonly dated: readonly MissionFact[]
	readonly occasions: readonly Occasion[]
}

/** null if fewer than two leaders count. */
function findInCluster(cluster: readonly MissionFact[], visited: Visited): CrowdingFinding | null {
	const { place, parameters, dated, yearOnly } = visited
	const established = cluster.every(isAboveLowConfidence) ? cluster : cluster.filter(isAboveLowConfidence)
	const sure = ledMissions(established)
	const isCertain = sure.leaders.length >= 2 && doTwoSurelyMeet(sure.visits, parameters.gapDays)
	const { visits, leaders } = isCertain || established === cluster ? sure : ledMissions(cluster)
	const [first] = cluster
	if (first === undefined || leaders.length < 2) return null
	const counted = isCertain ? established : cluster
	const presence = presenceOf(visits.filter(({ fact }) => fact.isExact))
	const peakCertain = mostAtOnce(presence)
	const sectors = sharedSectors(visits, areDisjoint)
	const days = { first: first.firstDay, last: Math.max(...cluster.map(({ lastDay }) => lastDay)) }
	const before = missionsBefore(dated, days)
	const excess = excessOf(before.length, days, counted.length)
	const occasion = occasionOf(visited.occasions, days)
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

/** The missions with a leader, and the merged leaders. */
export function ledMissions(missions: readonly MissionFact[]): {
	readonly visits: readonly GroupedFact<MissionFact>[]
	readonly leaders: readonly ActorGroup<Actor>[]
} {
	const merged = mergeLeaders(missions)
	const visits: GroupedFact<MissionFact>[] = []
	const leaders: ActorGroup<Actor>[] = []
	for (const fact of missions) {
		if (fact.leader === null) continue
		const group = merged.groupOf(fact.leader)
		if (!leaders.includes(group)) leaders.push(group)
		visits.push({ group, fact })
	}
	return { visits, leaders }
}

function involveAny(cluster: readonly MissionFact[], actors: ReadonlySet<Actor>): boolean {
	return cluster.some(({ parties }) => parties.some((party) => actors.has(party)))
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

/** Whether two leaders meet even on the least favourable dates that the precision of their missions allows. */
function doTwoSurelyMeet(visits: readonly GroupedFact<MissionFact>[], gapDays: number): boolean {
	for (const one of visits) {
		for (const other of visits) {
			if (other === one) break
			if (other.group !== one.group && doSurelyMeet(one.fact, other.fact, gapDays)) return true
		}
	}
	return false
}

/** An event that may explain a meeting. */
interface Occasion {
	readonly event: EventFact
	readonly days: DayRange
}

/** Events with both dates known to the day. */
function occasionsAmong(events: readonly EventFact[]): readonly Occasion[] {
	return events.flatMap((event) => {
		const days = extentOf(event.record)
		return days !== null && event.record.end !== null && isDatedToTheDay(event.record)
			? [{ event, days }]
			: []
	})
}

/** The event that shares most days with the period, the first by id of equals; null if none overlaps it. */
function occasionOf(occasions: readonly Occasion[], period: DayRange): EventFact | null {
	let best: Occasion | null = null
	for (const occasion of occasions) {
		if (!doRangesMeet(occasion.days, period)) continue
		const more = best === null ? 1 : sharedDays(occasion.days, period) - sharedDays(best.days, period)
		if (best === null || more > 0 || (more === 0 && occasion.event.id < best.event.id)) best = occasion
	}
	return best?.event ?? null
}

function sharedDays(one: DayRange, other: DayRange): number {
	return Math.min(one.last, other.last) - Math.max(one.first, other.first)
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

/**
 * Adds a cluster, cut at the largest difference between consecutive first days (of equals, the one whose middle is
 * nearest to halfway between the first and the last, then the earlier), until no part spans more than `maxSpanDays`.
 */
function addCut<S extends Stay>(
	clusters: (readonly S[])[],
	cluster: readonly S[],
	maxSpanDays: number,
): void {
	const first = cluster[0]?.firstDay
	const last = cluster.at(-1)?.firstDay
	if (first === undefined || last === undefined || last - first <= maxSpanDays) {
		clusters.push(cluster)
		return
	}
	const at = cutPosition(cluster, first + last)
	addCut(clusters, cluster.slice(0, at), maxSpanDays)
	addCut(clusters, cluster.slice(at), maxSpanDays)
}

/** Index of the first stay after the cut. `twiceHalfway` keeps the arithmetic in integers. */
function cutPosition(cluster: readonly Stay[], twiceHalfway: number): number {
	let [at, length, offset] = [1, -1, 0]
	cluster.forEach(({ firstDay: after }, position) => {
		const before = cluster[position - 1]?.firstDay
		if (before === undefined) return
		const itsLength = after - before
		const itsOffset = Math.abs(before + after - twiceHalfway)
		if (itsLength < length || (itsLength === length && itsOffset >= offset)) return
		;[at, length, offset] = [position, itsLength, itsOffset]
	})
	return at
}

/** Adds days; adjacent days with the same number of leaders join into one range. */
function addPresence(presence: PresenceDays[], days: PresenceDays): void {
	const before = presence.at(-1)
	if (before?.leaders === days.leaders && before.last === days.first - 1) {
		presence[presence.length - 1] = { ...before, last: days.last }
	} else presence.push(days)
}
