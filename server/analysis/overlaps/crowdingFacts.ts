import type { DayRange, FuzzyPeriod } from '../../domain/fuzzyDate'
import type { CountryCode, Id } from '../../domain/ids'
import { coveringPeriod } from '../../domain/period'
import type { Direction, Meeting, Mission, SectorFamily } from '../../domain/records'
import type { Places } from '../../projection/places'
import type { Certainty, CrowdingRate, PresenceStep, SharedSector } from '../result'
import { possibleVisits } from './crowdingPossible'
import { crowdingRate } from './crowdingRate'
import { type Leaders, leadersOf } from './leaders'
import { occasionOf } from './occasion'
import type { DetectionParameters } from './parameters'
import { peakOf, presenceSteps } from './peak'
import { recordsThatCount } from './recordsThatCount'
import { sharedSectors } from './sharedSectors'
import { surelyMeet } from './surelyMeet'
import type { Visit, Visits } from './visits'

/** All that the crowding of one place depends on. */
export interface CrowdingRows {
	readonly direction: Direction
	/** The other country. */
	readonly partner: CountryCode
	/** City, EPCI or commune, or a province alone. */
	readonly place: Id
	readonly missions: readonly Mission[]
	readonly events: readonly Meeting[]
	readonly places: Pick<Places, 'contains' | 'levelOf'>
	readonly familyOf: (sector: Id) => SectorFamily | null
	readonly contacts: readonly Id[]
	/** ISO day on which a data set was compiled; null where the set is not on record. */
	readonly compiledOf: (dataset: string) => string | null
}

/** What some missions of a cluster say: all of them, or the established ones. */
export interface Findings {
	readonly visits: readonly Visit[]
	readonly leaders: Leaders
	readonly shared: readonly SharedSector[]
	/** Leaders present, from the missions dated to the day. */
	readonly steps: readonly PresenceStep[]
	readonly peakCertain: number
}

/** What is known of one cluster, before it is put in words. */
export interface CrowdingFacts {
	readonly rows: CrowdingRows
	readonly certainty: Certainty
	/** Every mission of the cluster, by earliest start, then id. */
	readonly cluster: readonly Visit[]
	/** From all of them. */
	readonly all: Findings
	/** What n, sectors and severity come from: the established missions where the result is ESTABLISHED. */
	readonly counted: Findings
	readonly days: DayRange
	readonly period: FuzzyPeriod
	readonly peakPossible: number
	readonly occasion: Meeting | null
	readonly missionsBefore: readonly Visit[]
	readonly rate: CrowdingRate | null
	/** Dated to the year only: they may belong to it, and are not counted. */
	readonly possible: readonly Visit[]
}

/** The facts of a cluster; null where fewer than two leaders count. */
export function crowdingFacts(
	cluster: readonly Visit[],
	{ dated, rough }: Visits,
	rows: CrowdingRows,
	parameters: DetectionParameters,
): CrowdingFacts | null {
	const all = findingsOf(cluster, rows)
	const established = cluster.filter((visit) => visit.established)
	const sure = established.length === cluster.length ? all : findingsOf(established, rows)
	const certainty = twoLeadersSurelyMeet(sure, parameters.gapDays) ? 'ESTABLISHED' : 'POSSIBLE'
	const counted = certainty === 'ESTABLISHED' ? sure : all
	if (counted.leaders.groups.length < 2) return null
	const days = daysOf(cluster)
	const { before, rate } = crowdingRate(dated, days, counted.visits.length)
	return {
		rows,
		certainty,
		cluster,
		all,
		counted,
		days,
		period: coveringPeriod(cluster.map((visit) => visit.period)),
		peakPossible: peakOf(presenceSteps(presencesOf(all.visits, all.leaders)))?.leaders ?? 0,
		occasion: occasionOf(recordsThatCount(rows.events, parameters), days),
		missionsBefore: before,
		rate,
		possible: possibleVisits(rough, days, parameters.gapDays),
	}
}

function findingsOf(visits: readonly Visit[], { places }: CrowdingRows): Findings {
	const leaders = leadersOf(visits, places)
	const named = visits.flatMap(({ mission }) =>
		mission.leader === null ? [] : [{ actors: [mission.leader], sectors: mission.sectors }],
	)
	const exact = visits.filter((visit) => visit.exact)
	const steps = presenceSteps(presencesOf(exact, leaders))
	return {
		visits,
		leaders,
		shared: sharedSectors(named, leaders.groups, places.contains),
		steps,
		peakCertain: peakOf(steps)?.leaders ?? 0,
	}
}

/** Two leaders also meet under the least favourable dates that the precision of their missions allows. */
function twoLeadersSurelyMeet({ visits, leaders }: Findings, gapDays: number): boolean {
	const led = visits.flatMap((visit) => {
		const leader = leaders.positionOf(visit)
		return leader === null ? [] : [{ leader, period: visit.period }]
	})
	return led.some((one, index) =>
		led
			.slice(index + 1)
			.some((other) => other.leader !== one.leader && surelyMeet(one.period, other.period, gapDays)),
	)
}

function presencesOf(visits: readonly Visit[], leaders: Leaders) {
	return visits.flatMap((visit) => {
		const who = leaders.positionOf(visit)
		return who === null ? [] : [{ who, days: visit.days }]
	})
}

function daysOf(cluster: readonly Visit[]): DayRange {
	return {
		first: Math.min(...cluster.map(({ days }) => days.first)),
		last: Math.max(...cluster.map(({ days }) => days.last)),
	}
}
