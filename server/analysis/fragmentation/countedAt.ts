import type { DayNumber } from '../../domain/fuzzyDate'
import type { Mission, Office, Partnership } from '../../domain/records'
import { type MissionColumns, NO_DAY } from '../../projection/columns/missionColumns'
import { evidenceOf } from '../evidenceOf'
import type { Evidence } from '../result'
import type { AskedRows, LinkTable } from './askedRows'
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

interface Where {
	readonly key: number
	readonly day: DayNumber
	readonly asked: AskedRows
}

/**
 * What counts in a key on a day: the links and offices that are open, and the missions that start in that year, no
 * later.
 */
export function countedAt(rows: KeyRows, point: Point, view: FragmentationView): readonly CountedRow[] {
	const { asked, facts } = view
	const { missions } = facts
	const counted: CountedRow[] = []
	const where = { key: rows.key, day: point.day, asked }
	addOpen(counted, facts.links, rows.links, where)
	for (const row of startedAt(rows.missions, point, missions)) {
		const actors = missions.isOut[row] ? asked.actorsOfJourney(row, rows.key) : []
		const isSure = (missions.rank[row] ?? 0) > 0 && !missions.isAbout[row]
		if (actors.length > 0) counted.push({ table: missions, row, actors, isSure })
	}
	addOpen(counted, facts.offices, rows.offices, where)
	return counted
}

/** Whether anything counts in a key on a day. */
export function countsAt(rows: KeyRows, point: Point, { asked, facts }: FragmentationView): boolean {
	const where = { key: rows.key, day: point.day, asked }
	if (hasOpen(facts.links, rows.links, where) || hasOpen(facts.offices, rows.offices, where)) return true
	for (const row of startedAt(rows.missions, point, facts.missions)) {
		if (facts.missions.isOut[row] && asked.actorsOfJourney(row, rows.key).length > 0) return true
	}
	return false
}

function hasOpen(table: LinkTable, rows: readonly number[], { key, day, asked }: Where): boolean {
	for (const row of rows) {
		if (isOpen(table, row, day) && asked.actorsOfLink(table, row, key).length > 0) return true
	}
	return false
}

function addOpen(
	counted: CountedRow[],
	table: LinkTable,
	rows: readonly number[],
	{ key, day, asked }: Where,
): void {
	for (const row of rows) {
		if (!isOpen(table, row, day)) continue
		const actors = asked.actorsOfLink(table, row, key)
		if (actors.length === 0) continue
		const isSure = (table.sureFrom[row] ?? day) <= day && (table.sureUntil[row] ?? day) >= day
		counted.push({ table, row, actors, isSure })
	}
}

function isOpen({ openFrom, openUntil }: LinkTable, row: number, day: DayNumber): boolean {
	return (openFrom[row] ?? day) <= day && (openUntil[row] ?? day) >= day
}

/** Missions of a list that start in the year of a day, no later. */
function startedAt(
	rows: readonly number[],
	{ first, day }: Point,
	missions: MissionColumns,
): readonly number[] {
	const from = firstFrom(rows, first, missions)
	const until = firstFrom(rows, day + 1, missions)
	return from === until ? [] : rows.slice(from, until)
}

/** Where those that start on a day or later begin in a list. */
function firstFrom(rows: readonly number[], day: DayNumber, { firstDay }: MissionColumns): number {
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
export function weighsPersonDays(rows: KeyRows, { asked, facts }: FragmentationView): boolean {
	const { links, offices, missions } = facts
	for (const row of rows.links) if (asked.actorsOfLink(links, row, rows.key).length > 0) return false
	for (const row of rows.offices) if (asked.actorsOfLink(offices, row, rows.key).length > 0) return false
	for (const row of rows.missions) {
		if (!missions.isOut[row] || (missions.personDays[row] ?? -1) >= 0) continue
		if (asked.actorsOfJourney(row, rows.key).length > 0) return false
	}
	return true
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
