import type { DayNumber } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import { type MissionColumns, NO_DAY } from '../../projection/columns/missionColumns'
import type { Measure } from '../measures/measure'
import { LEAST_PLACES, reciprocity } from '../measures/reciprocity'

/**
 * Visits received against missions sent.
 *
 * @param isOne which of the rows count.
 */
export function reciprocityOf(
	missions: MissionColumns,
	rows: readonly number[],
	isOne: (row: number) => boolean,
): Measure {
	let atHome = 0
	let abroad = 0
	for (const row of rows) {
		if (!isOne(row)) continue
		if (missions.isOut[row]) abroad += 1
		else atHome += 1
	}
	// Most keys have journeys in one direction alone: their places are then not asked for.
	const places = atHome === 0 || abroad === 0 ? 0 : namedPlaces(rows, isOne, missions)
	return reciprocity(atHome, abroad, places)
}

/** How many places some journeys name; no more are looked for than there must be. */
function namedPlaces(
	rows: readonly number[],
	isOne: (row: number) => boolean,
	{ places }: MissionColumns,
): number {
	const named = new Set<number>()
	for (const row of rows) {
		if (!isOne(row)) continue
		for (const place of places[row] ?? []) named.add(place)
		if (named.size >= LEAST_PLACES) break
	}
	return named.size
}

/** Whether a journey has begun by a day; one without dates, where it is said to be done. */
export function hasStarted(missions: MissionColumns, row: number, day: DayNumber): boolean {
	const first = missions.firstDay[row] ?? NO_DAY
	return first === NO_DAY ? missionStatus(missions.recordAt(row), day) === 'done' : first <= day
}
