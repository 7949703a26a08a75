import type { Mission, Office, Partnership } from '../../domain/records'
import { type MissionColumns, NO_DAY } from '../../projection/columns/missionColumns'
import { evidenceOf } from '../evidenceOf'
import type { Evidence } from '../result'
import type { LinkTable } from './askedRows'
import type { FragmentationView, Point } from './fragmentationView'
import type { KeyRows } from './scopeLists'

/** A row that counts in a key on a day. */
export interface CountedRow {
	readonly table: LinkTable | MissionColumns
	readonly row: number
	/** French actors with a part in it, one at least. */
	readonly actors: readonly number[]
	readonly isSure: boolean
}

/**
 * What counts in a key on a day: the links and offices that are open, and the missions that start in that year, no
 * later.
 */
export function countedAt(rows: KeyRows, point: Point, view: FragmentationView): readonly CountedRow[] {
	const { links, offices } = view.facts
	const counted: CountedRow[] = []
	addOpen(counted, links, rows.links, rows.key, point, view)
	addStarted(counted, rows, point, view)
	addOpen(counted, offices, rows.offices, rows.key, point, view)
	return counted
}

function addOpen(
	counted: CountedRow[],
	table: LinkTable,
	rows: readonly number[],
	key: number,
	{ day }: Point,
	{ asked }: FragmentationView,
): void {
	const { openFrom, openUntil, sureFrom, sureUntil } = table
	for (const row of rows) {
		if ((openFrom[row] ?? day) > day || (openUntil[row] ?? day) < day) continue
		const actors = asked.actorsOfLink(table, row, key)
		if (actors.length === 0) continue
		const isSure = (sureFrom[row] ?? day) <= day && (sureUntil[row] ?? day) >= day
		counted.push({ table, row, actors, isSure })
	}
}

function addStarted(
	counted: CountedRow[],
	{ key, missions: rows }: KeyRows,
	{ first, day }: Point,
	{ asked, facts: { missions } }: FragmentationView,
): void {
	for (let at = firstFrom(rows, first, missions); at < rows.length; at += 1) {
		const row = rows[at] ?? 0
		if ((missions.firstDay[row] ?? NO_DAY) > day) return
		const actors = missions.isOut[row] ? asked.actorsOfJourney(row, key) : []
		if (actors.length === 0) continue
		const isSure = (missions.rank[row] ?? 0) > 0 && !missions.isAbout[row]
		counted.push({ table: missions, row, actors, isSure })
	}
}

/** Where those that start on a day or later begin in a list. */
function firstFrom(rows: readonly number[], day: number, { firstDay }: MissionColumns): number {
	let low = 0
	let high = rows.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((firstDay[rows[middle] ?? 0] ?? NO_DAY) < day) low = middle + 1
		else high = middle
	}
	return low
}

/** Whether each record of a key, of any year, is a mission whose size and days are known. */
export function weighsPersonDays({ key, ...rows }: KeyRows, { asked, facts }: FragmentationView): boolean {
	const isAsked = (table: LinkTable) => (row: number) => asked.actorsOfLink(table, row, key).length > 0
	if (rows.links.some(isAsked(facts.links)) || rows.offices.some(isAsked(facts.offices))) return false
	const { isOut, personDays } = facts.missions
	return rows.missions.every(
		(row) => !isOut[row] || (personDays[row] ?? -1) >= 0 || asked.actorsOfJourney(row, key).length === 0,
	)
}

/** Links, then missions, then offices, each in the order of their ids. */
export function evidenceOfRows(
	counted: readonly CountedRow[],
	{ facts }: FragmentationView,
): readonly Evidence[] {
	const missions = counted.filter(({ table }) => table === facts.missions)
	const ordered = [
		...counted.filter(({ table }) => table === facts.links),
		...missions.sort((one, other) => (recordOf(one).id < recordOf(other).id ? -1 : 1)),
		...counted.filter(({ table }) => table === facts.offices),
	]
	return ordered.map((row) => evidenceOf(recordOf(row), row.isSure ? 'ESTABLISHED' : 'POSSIBLE'))
}

export function recordOf({ table, row }: CountedRow): Partnership | Mission | Office {
	return table.recordAt(row)
}
