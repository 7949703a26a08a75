import type { EdgeKind } from '../../../schema/enums'
import type { FuzzyDate } from '../../domain/fuzzyDate'
import type { Confidence, StatedRecord } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { NeighbourhoodFilter } from './graphChoice'

/** A record that links actors. */
export type ChosenRecord = Exclude<StatedRecord, { kind: 'Event' }>

const AT_LEAST: Readonly<Record<Confidence, readonly Confidence[]>> = {
	high: ['high'],
	medium: ['high', 'medium'],
	low: ['high', 'medium', 'low'],
}

/** The records of some kinds that a filter lets through by what they say themselves. */
export function* chosenRecords(
	projection: Projection,
	filter: NeighbourhoodFilter,
	kinds: readonly EdgeKind[],
): Generator<ChosenRecord> {
	const confidences = AT_LEAST[filter.minConfidence ?? 'low']
	const tables = [
		kinds.includes('PARTNERSHIP') ? projection.partnerships : null,
		kinds.includes('MISSION') ? projection.missions : null,
		kinds.includes('OFFICE') ? projection.offices : null,
		kinds.includes('WISH') ? projection.wishes : null,
	]
	for (const table of tables) {
		for (const record of table?.values() ?? []) {
			if (
				(filter.includeScenario || !record.scenario) &&
				confidences.includes(record.confidence) &&
				namesOne(record, filter.sectors) &&
				datesFit(record, filter)
			) {
				yield record
			}
		}
	}
}

/**
 * Whether a record may go on at a day from `from` to `to`, at the precision of its own dates: 2010 begins no later
 * than 2010-05 ends. An approximate bound is asked a year wider; a stay whose end is not known ends as it starts.
 */
function datesFit(
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

/** An office names no sector. */
function namesOne(record: ChosenRecord, sectors: NeighbourhoodFilter['sectors']): boolean {
	if (sectors === null) return true
	return record.kind !== 'Office' && record.sectors.some((sector) => sectors.includes(sector))
}

/** The day, a year farther where the date is approximate, cut to the precision of the date. */
function cutTo(date: FuzzyDate, day: string, years: number): string {
	return (date.approximate ? shiftedByYears(day, years) : day).slice(0, date.text.length)
}

function shiftedByYears(day: string, years: number): string {
	return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
