import type { DayNumber } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import { type MissionColumns, NO_DAY } from '../../projection/columns/missionColumns'
import type { Measure } from '../measures/measure'
import { reciprocity } from '../measures/reciprocity'

/**
 * Visits received against missions sent, of the journeys of some rows that have begun by a day.
 *
 * @param isOne whether a row counts.
 */
export function reciprocityOf(
	missions: MissionColumns,
	rows: readonly number[],
	asOf: DayNumber,
	isOne: (row: number) => boolean,
): Measure {
	let atHome = 0
	let abroad = 0
	for (const row of rows) {
		if (!hasStarted(missions, row, asOf) || !isOne(row)) continue
		if (missions.isOut[row]) abroad += 1
		else atHome += 1
	}
	// Most keys have journeys in one direction alone: their places are then not asked for.
	if (atHome === 0 || abroad === 0) return reciprocity(atHome, abroad, 0)
	const begun = rows.filter((row) => hasStarted(missions, row, asOf) && isOne(row))
	return reciprocity(atHome, abroad, namedPlaces(begun, missions))
}

/** How many places some journeys name. */
function namedPlaces(rows: readonly number[], { places }: MissionColumns): number {
	const named = new Set<number>()
	for (const row of rows) for (const place of places[row] ?? []) named.add(place)
	return named.size
}

/** Begun by a day; one without dates, where it is said to be done. */
function hasStarted(missions: MissionColumns, row: number, day: DayNumber): boolean {
	const first = missions.firstDay[row] ?? NO_DAY
	return first === NO_DAY ? missionStatus(missions.recordAt(row), day) === 'done' : first <= day
}
