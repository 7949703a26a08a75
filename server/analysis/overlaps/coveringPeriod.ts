import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { MissionColumns } from '../../projection/columns/missionColumns'

/**
 * The period that covers the stays of all of these, in the texts of their own bounds; of two texts for one bound, the
 * more precise, and of two as precise the one that is not approximate.
 *
 * @param rows of missions that have a start.
 */
export function coveringPeriod(
	rows: readonly number[],
	{ start, end, startDate, endDate }: Pick<MissionColumns, 'start' | 'end' | 'startDate' | 'endDate'>,
): FuzzyPeriod {
	let first = rows[0] ?? 0
	let last = first
	for (const row of rows) {
		if ((start[row] ?? 0) < (start[first] ?? 0)) first = row
		if ((end[row] ?? 0) > (end[last] ?? 0)) last = row
	}
	return { start: startDate[first] ?? null, end: endDate[last] ?? null }
}
