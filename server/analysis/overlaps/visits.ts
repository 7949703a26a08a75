import { rankOf } from '../../domain/confidence'
import type { DayRange, FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Direction, Mission } from '../../domain/records'
import { NO_DATE } from '../../projection/columns/linkColumns'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import type { Projection } from '../../projection/projection'
import type { DetectionParameters } from './parameters'

/** The missions at a place that count, each stop with the mission's dates: rows by first day, then id. */
export interface Visits {
	/** Start known at least to the month. */
	readonly dated: readonly number[]
	/** Start known to the year only: they count nowhere, and may belong to a cluster of that year. */
	readonly rough: readonly number[]
}

/** A mission at a place, as sentences and evidence name it. */
export interface Visit {
	readonly mission: Mission
	readonly period: FuzzyPeriod
	readonly days: DayRange
	/** Both dates known to the day and not approximate. */
	readonly exact: boolean
	/** Not of low confidence: what an ESTABLISHED result rests on. */
	readonly established: boolean
}

/**
 * The rows that count: neither cancelled nor draft, as sure as asked, of the scenario only where asked.
 *
 * @param rows by first day, then id.
 */
export function visitsOf(
	rows: readonly number[],
	missions: MissionColumns,
	{ minConfidence, includeScenario }: Pick<DetectionParameters, 'minConfidence' | 'includeScenario'>,
): Visits {
	const { isMeant, isScenario, isRough, rank, start } = missions
	const minRank = minConfidence === null ? 0 : rankOf(minConfidence)
	const dated: number[] = []
	const rough: number[] = []
	for (const row of rows) {
		const counts = isMeant[row] && start[row] !== NO_DATE && (rank[row] ?? 0) >= minRank
		if (!counts || (!includeScenario && isScenario[row])) continue
		if (isRough[row]) rough.push(row)
		else dated.push(row)
	}
	return { dated, rough }
}

/** Rows of the missions of a direction that stop at a place, by first day, then id. */
export function missionsAt({ columns }: Projection, direction: Direction, place: Id): readonly number[] {
	const number = columns.actors.numbers.find(place)
	return number === undefined ? [] : columns.missions.byCity(direction).at(number)
}

/** From the first day of its start to the last day of its end, as their texts say. */
export function stayAt(row: number, { firstDay, lastDay }: MissionColumns): DayRange {
	return { first: firstDay[row] ?? 0, last: lastDay[row] ?? 0 }
}

export function visitAt(row: number, missions: MissionColumns): Visit {
	const mission = missions.recordAt(row)
	return {
		mission,
		period: { start: mission.start, end: mission.end },
		days: stayAt(row, missions),
		exact: missions.isExact[row] ?? false,
		established: isEstablished(row, missions),
	}
}

/** Not of low confidence. */
function isEstablished(row: number, { rank }: Pick<MissionColumns, 'rank'>): boolean {
	return (rank[row] ?? 0) > 0
}

/** Those that are established; the same list where all are. */
export function establishedAmong(rows: readonly number[], missions: MissionColumns): readonly number[] {
	for (const row of rows) {
		if (!isEstablished(row, missions)) return rows.filter((one) => isEstablished(one, missions))
	}
	return rows
}
