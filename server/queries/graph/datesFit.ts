import type { FuzzyDate } from '../../domain/fuzzyDate'
import type { StatedRecord } from '../../domain/records'
import type { NeighbourhoodFilter } from './graphChoice'

/**
 * Whether a record may go on at a day from `from` to `to`, at the precision of its own dates: 2010 begins no later
 * than 2010-05 ends. An approximate bound is asked a year wider; a stay whose end is not known ends as it starts.
 */
export function datesFit(
	record: Exclude<StatedRecord, { kind: 'Event' }>,
	{ from, to }: Pick<NeighbourhoodFilter, 'from' | 'to'>,
): boolean {
	const [start, end] =
		record.kind === 'Mission' ? [record.start, record.end ?? record.start] : [record.since, record.until]
	return (
		(to === null || start === null || start.text <= cutTo(start, to, 1)) &&
		(from === null || end === null || end.text >= cutTo(end, from, -1))
	)
}

/** The day, a year farther where the date is approximate, cut to the precision of the date. */
function cutTo(date: FuzzyDate, day: string, years: number): string {
	return (date.approximate ? shiftedByYears(day, years) : day).slice(0, date.text.length)
}

function shiftedByYears(day: string, years: number): string {
	return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
