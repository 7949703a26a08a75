import type { DayRange, FuzzyPeriod } from '../../domain/fuzzyDate'
import type { CountryCode, Id } from '../../domain/ids'
import { coveringPeriod } from '../../domain/period'
import type { Direction, Meeting, Mission, SectorFamily } from '../../domain/records'
import type { Places } from '../../projection/places'
import type { Certainty, CrowdingRate } from '../result'
import { possibleVisits } from './crowdingPossible'
import { crowdingRate } from './crowdingRate'
import { type Leaders, leadersOf } from './leaders'
import { occasionOf } from './occasion'
import { once } from './once'
import type { DetectionParameters } from './parameters'
import { type DayStep, dayStepsOf, mostAtOnce, type Presence } from './peak'
import type { EvidenceOf } from './rollUp'
import { groupedSectors, type NamedSectors, sharedSectors, sideBySide } from './sharedSectors'
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
	readonly contactsFor: (place: Id) => readonly Id[]
	/** A record as evidence, as it is on record. */
	readonly evidenceOf: EvidenceOf
	/** ISO day on which a data set was compiled; null where the set is not on record. */
	readonly compiledOf: (dataset: string) => string | null
}

/** What some missions of a cluster say: all of them, or the established ones. */
export interface Findings {
	readonly visits: readonly Visit[]
	readonly leaders: Leaders
	/** Sectors that two leaders side by side name, sorted. */
	readonly sectors: readonly Id[]
	/** Leaders present, from the missions dated to the day. */
	readonly steps: readonly DayStep[]
	readonly peakCertain: number
}

/** What is known of one cluster, before it is put in words. */
export interface CrowdingFacts {
	readonly rows: CrowdingRows
	readonly certainty: Certainty
	/** Every mission of the cluster, by earliest start, then id. */
	readonly cluster: readonly Visit[]
	/** From all of them. */
	readonly all: () => Findings
	/** What n, sectors and severity come from: the established missions where the result is ESTABLISHED. */
	readonly counted: Findings
	readonly days: DayRange
	readonly period: FuzzyPeriod
	readonly occasion: Meeting | null
	readonly missionsBefore: readonly Visit[]
	readonly rate: CrowdingRate | null
	/** Dated to the year only: they may belong to it, and are not counted. */
	readonly possible: () => readonly Visit[]
}

/**
 * The facts of a cluster; null where fewer than two leaders count.
 *
 * @param events those of the place that count.
 */
export function crowdingFacts(
	cluster: readonly Visit[],
	{ dated, rough }: Visits,
	events: readonly Meeting[],
	rows: CrowdingRows,
	{ gapDays }: DetectionParameters,
): CrowdingFacts | null {
	if (!hasTwoLeaders(cluster)) return null
	const established = cluster.filter((visit) => visit.established)
	const sure = findingsOf(established, rows)
	const all = once(() => (established.length === cluster.length ? sure : findingsOf(cluster, rows)))
	const certainty = twoLeadersSurelyMeet(sure, gapDays) ? 'ESTABLISHED' : 'POSSIBLE'
	const counted = certainty === 'ESTABLISHED' ? sure : all()
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
		occasion: occasionOf(events, days),
		missionsBefore: before,
		rate,
		possible: once(() => possibleVisits(rough, days, gapDays)),
	}
}

/** Whether it is worth looking at: most visits are alone. */
function hasTwoLeaders(cluster: readonly Visit[]): boolean {
	const first = cluster.find(({ mission }) => mission.leader !== null)?.mission.leader
	return cluster.some(({ mission }) => mission.leader !== null && mission.leader !== first)
}

/** Most leaders at once, from all the missions whatever their precision. */
export function peakPossibleOf({ all }: CrowdingFacts): number {
	const { visits, leaders } = all()
	return mostAtOnce(dayStepsOf(presencesOf(visits, leaders)))
}

/** Which leader names which sectors. */
export function sectorsNamed(visits: readonly Visit[]): readonly NamedSectors[] {
	return visits.flatMap(({ mission }) =>
		mission.leader === null ? [] : [{ actors: [mission.leader], sectors: mission.sectors }],
	)
}

function findingsOf(visits: readonly Visit[], { places }: CrowdingRows): Findings {
	const leaders = leadersOf(visits, places)
	const exact = visits.filter((visit) => visit.exact)
	const steps = dayStepsOf(presencesOf(exact, leaders))
	return {
		visits,
		leaders,
		sectors: sharedSectors(groupedSectors(sectorsNamed(visits), leaders.groups), sideBySide(places.contains)),
		steps,
		peakCertain: mostAtOnce(steps),
	}
}

/** Two leaders also meet under the least favourable dates that the precision of their missions allows. */
function twoLeadersSurelyMeet({ visits, leaders }: Findings, gapDays: number): boolean {
	if (leaders.groups.length < 2) return false
	const led = visits.flatMap((visit) => {
		const who = leaders.positionOf(visit)
		return who === null ? [] : [{ who, period: visit.period }]
	})
	return led.some((one, index) => {
		for (let at = index + 1; at < led.length; at += 1) {
			const other = led[at]
			if (other && other.who !== one.who && surelyMeet(one.period, other.period, gapDays)) return true
		}
		return false
	})
}

function presencesOf(visits: readonly Visit[], leaders: Leaders): readonly Presence[] {
	return visits.flatMap((visit) => {
		const who = leaders.positionOf(visit)
		return who === null ? [] : [{ who, days: visit.days }]
	})
}

function daysOf(cluster: readonly Visit[]): DayRange {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
	for (const { days } of cluster) {
		first = Math.min(first, days.first)
		last = Math.max(last, days.last)
	}
	return { first, last }
}
