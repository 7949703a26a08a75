import { rankOf } from '../../domain/confidence'
import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { DetectionParameters } from './parameters'

/** Which links or offices count on a day. */
export interface LinkChoice {
	readonly day: DayNumber
	/** Least confidence: 0 any, 1 medium, 2 high. */
	readonly minRank: number
	readonly includeScenario: boolean
}

export function linkChoice({
	asOf,
	minConfidence,
	includeScenario,
}: Pick<DetectionParameters, 'asOf' | 'minConfidence' | 'includeScenario'>): LinkChoice {
	return {
		day: dayNumber(asOf),
		minRank: minConfidence === null ? 0 : rankOf(minConfidence),
		includeScenario,
	}
}

/** Rows that are open on a day, in the order given; those that are so for sure are the same list where all are. */
export interface OpenLinks {
	readonly all: readonly number[]
	readonly sure: readonly number[]
}

type OpenColumns = Pick<
	LinkColumns<Partnership | Office>,
	'openFrom' | 'openUntil' | 'sureFrom' | 'sureUntil' | 'rank' | 'isScenario' | 'parties'
>

/** The rows that count and are open (see `openDaysOf`); one without an actor that can count is left out. */
export function openLinks(rows: readonly number[], columns: OpenColumns, choice: LinkChoice): OpenLinks {
	const all: number[] = []
	let unsure = 0
	for (const row of rows) {
		if (!isOpen(row, columns, choice)) continue
		all.push(row)
		if (!isSurelyOpen(row, columns, choice.day)) unsure += 1
	}
	return { all, sure: unsure === 0 ? all : all.filter((row) => isSurelyOpen(row, columns, choice.day)) }
}

export function isOpen(
	row: number,
	{ openFrom, openUntil, rank, isScenario, parties }: OpenColumns,
	{ day, minRank, includeScenario }: LinkChoice,
): boolean {
	return (
		(openFrom[row] ?? day) <= day &&
		day <= (openUntil[row] ?? day) &&
		(rank[row] ?? 0) >= minRank &&
		(includeScenario || isScenario[row] === false) &&
		(parties[row]?.length ?? 0) > 0
	)
}

/** Whether a row that is open is so for sure. */
export function isSurelyOpen(row: number, { sureFrom, sureUntil }: OpenColumns, day: DayNumber): boolean {
	return (sureFrom[row] ?? day) <= day && day <= (sureUntil[row] ?? day)
}
