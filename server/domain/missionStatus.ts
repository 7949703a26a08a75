import { type DayNumber, latestDay } from './fuzzyDate'
import type { Mission, MissionStatus } from './records'

/**
 * The status on record, else what the dates say: done when the last day it may end on is past, else planned.
 * A mission without any date is planned.
 */
export function missionStatus(
	{ status, start, end }: Pick<Mission, 'status' | 'start' | 'end'>,
	asOf: DayNumber,
): MissionStatus {
	if (status !== null) return status
	const last = end ?? start
	return last !== null && latestDay(last) < asOf ? 'done' : 'planned'
}
