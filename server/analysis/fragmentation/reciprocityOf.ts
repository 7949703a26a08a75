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
	rows: Iterable<number>,
	asOf: DayNumber,
	isOne: (row: number) => boolean,
): Measure {
	const atHome: number[] = []
	const abroad: number[] = []
	for (const row of rows) {
		if (hasStarted(missions, row, asOf) && isOne(row)) (missions.isOut[row] ? abroad : atHome).push(row)
	}
	// Most keys have journeys in one direction alone: their places are then not asked for.
	const isBothWays = atHome.length > 0 && abroad.length > 0
	const places = isBothWays ? namedPlaces([...atHome, ...abroad], missions) : 0
	return reciprocity(atHome.length, abroad.length, places)
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
