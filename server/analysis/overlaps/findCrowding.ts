import type { DayRange, FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Meeting } from '../../domain/records'
import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import type { Certainty } from '../result'
import { clusterStarts } from './cluster'
import { coveringPeriod } from './coveringPeriod'
import type { CrowdingContext } from './crowdingContext'
import { knownKeys } from './crowdingKey'
import { crowdingTail, type MissionsBefore, missionsBefore } from './crowdingRate'
import { type Occasion, occasionOf, occasionsAmong } from './occasion'
import { recordsThatCount } from './recordsThatCount'
import { evidenceWorth } from './severity'
import { establishedAmong, type Visits, visitsOf } from './visits'

const NO_SECTORS: readonly Id[] = Object.freeze([])

/** What counts at one place. */
export interface VisitedPlace extends Visits {
	readonly place: number
	/** By first mission, the keys of crowdings that were found there before. */
	readonly keys: Map<number, Id>
	readonly occasions: readonly Occasion[]
}

/** Missions that follow one another, by first day, then id. */
export type Cluster = readonly number[]

/** What is found of one cluster of missions, in numbers; words and names come when read. */
export interface FoundCrowding {
	readonly certainty: Certainty
	readonly cluster: Cluster
	/** What n, sectors and severity come from: the established missions where the result is ESTABLISHED. */
	readonly counted: readonly number[]
	readonly leaderCount: number
	/** Sectors that two leaders side by side name, sorted. */
	readonly sectors: readonly Id[]
	/** How many of them compete. */
	readonly competing: number
	/** Most leaders at once, from the missions dated to the day. */
	readonly peakCertain: number
	readonly days: DayRange
	readonly period: FuzzyPeriod
	readonly occasion: Meeting | null
	/** Among the dated missions of the place. */
	readonly before: MissionsBefore
	/** How unusual it is; null where too few missions are known before. */
	readonly tail: number | null
	/** How well it is proved: see `evidenceWorth`. */
	readonly worth: number
}

/** @param rows of the missions that stop there, by first day, then id. */
export function visitedPlace(
	place: number,
	rows: readonly number[],
	{ missions, columns, eventsIn, parameters }: CrowdingContext,
): VisitedPlace {
	const events = recordsThatCount(eventsIn(columns.actors.id(place)), parameters)
	const { dated, rough } = visitsOf(rows, missions, parameters)
	return { place, dated, rough, keys: knownKeys(place, missions), occasions: occasionsAmong(events) }
}

/** Clusters of a place that two leaders or more visit, be it that they count as one; most visits are alone. */
export function clustersOf({ dated }: VisitedPlace, { missions, parameters }: CrowdingContext): Cluster[] {
	const { firstDay, lastDay, leader } = missions
	const starts = clusterStarts({ rows: dated, firstDay, lastDay }, parameters)
	const clusters: Cluster[] = []
	for (let index = 0; index < starts.length; index += 1) {
		const start = starts[index] ?? 0
		const end = starts[index + 1] ?? dated.length
		if (hasTwoLeaders(dated, start, end, leader)) clusters.push(dated.slice(start, end))
	}
	return clusters
}

function hasTwoLeaders(
	rows: readonly number[],
	start: number,
	end: number,
	leader: MissionColumns['leader'],
): boolean {
	let first = NO_LEADER
	for (let at = start; at < end; at += 1) {
		const own = leader[rows[at] ?? 0] ?? NO_LEADER
		if (own === NO_LEADER || own === first) continue
		if (first !== NO_LEADER) return true
		first = own
	}
	return false
}

/** null where fewer than two leaders count. */
export function findCrowding(
	cluster: Cluster,
	visited: VisitedPlace,
	context: CrowdingContext,
): FoundCrowding | null {
	const { gathering, missions, parameters } = context
	const sure = establishedAmong(cluster, missions)
	const sureCount = gathering.take(sure)
	const isCertain = sureCount >= 2 && gathering.doTwoSurelyMeet(parameters.gapDays)
	const counted = isCertain ? sure : cluster
	const leaderCount = counted === sure ? sureCount : gathering.take(cluster)
	if (leaderCount < 2) return null
	const shared = gathering.sharedSectors()
	const days = daysOf(cluster, missions)
	const before = missionsBefore(visited.dated, missions.firstDay, days)
	return {
		certainty: isCertain ? 'ESTABLISHED' : 'POSSIBLE',
		cluster,
		counted,
		leaderCount,
		sectors: shared.length === 0 ? NO_SECTORS : context.columns.sectors.sortedIds(shared),
		competing: competingAmong(shared, context),
		peakCertain: gathering.peakCertain(),
		days,
		period: coveringPeriod(cluster, missions),
		occasion: occasionOf(visited.occasions, days),
		before,
		tail: crowdingTail(before.until - before.from, days, counted.length),
		worth: evidenceWorth(counted, missions.rank),
	}
}

function competingAmong(sectors: readonly number[], { competing }: CrowdingContext): number {
	let count = 0
	for (const sector of sectors) if (competing.has(sector)) count += 1
	return count
}

function daysOf(cluster: Cluster, { firstDay, lastDay }: MissionColumns): DayRange {
	const first = firstDay[cluster[0] ?? 0] ?? 0
	let last = first
	for (const row of cluster) last = Math.max(last, lastDay[row] ?? last)
	return { first, last }
}
