import { type DayRange, type FuzzyPeriod, precisionOf } from '../../domain/fuzzyDate'
import { extentOf, isDatedToTheDay } from '../../domain/period'
import type { Mission } from '../../domain/records'
import type { DetectionParameters } from './parameters'
import { recordsThatCount } from './recordsThatCount'

/** A mission at a place: each stop counts with the mission's dates. */
export interface Visit {
	readonly mission: Mission
	readonly period: FuzzyPeriod
	/** From the first day of its start to the last day of its end, as their texts say. */
	readonly days: DayRange
	/** Both dates known to the day and not approximate. */
	readonly exact: boolean
	/** Not of low confidence: what an ESTABLISHED result rests on. */
	readonly established: boolean
}

export interface Visits {
	/** Start known at least to the month, by earliest start, then id. */
	readonly dated: readonly Visit[]
	/** Start known to the year only: they count nowhere, and may belong to a cluster of that year. */
	readonly rough: readonly Visit[]
}

/** The missions that count: neither cancelled nor draft, as sure as asked, of the scenario only where asked. */
export function visitsOf(
	missions: readonly Mission[],
	parameters: Pick<DetectionParameters, 'minConfidence' | 'includeScenario'>,
): Visits {
	const visits = recordsThatCount(missions, parameters)
		.filter(({ status }) => status !== 'cancelled' && status !== 'draft')
		.flatMap((mission) => visitOf(mission) ?? [])
		.sort(byStartThenId)
	return {
		dated: visits.filter((visit) => !isRough(visit)),
		rough: visits.filter(isRough),
	}
}

function visitOf(mission: Mission): Visit | null {
	const period = { start: mission.start, end: mission.end }
	const days = extentOf(period)
	if (days === null) return null
	const established = mission.confidence !== 'low'
	return { mission, period, days, exact: isDatedToTheDay(period), established }
}

function isRough({ period }: Visit): boolean {
	return period.start !== null && precisionOf(period.start) === 'year'
}

function byStartThenId(one: Visit, other: Visit): number {
	return one.days.first - other.days.first || (one.mission.id < other.mission.id ? -1 : 1)
}
