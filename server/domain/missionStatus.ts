import { type DayNumber, latestDay } from './fuzzyDate'
import type { Mission, MissionStatus } from './records'

/**
 * The recorded status, otherwise what the dates say: done once the last possible end day is past, else planned. A
 * mission without dates is planned.
 */
export function missionStatus(
	{ status, start, end }: Pick<Mission, 'status' | 'start' | 'end'>,
	asOf: DayNumber,
): MissionStatus {
	if (status !== null) return status
	const last = end ?? start
	return last !== null && latestDay(last) < asOf ? 'done' : 'planned'
}
