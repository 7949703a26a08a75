import { type DayNumber, type FuzzyDate, monthsBefore, widen } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Office, Partnership, Source } from '../../domain/records'
import { type Measure, measured, unmeasured } from '../measures/measure'

const MONTHS = 12

/** Records that something dated confirms within twelve months, of all. */
export interface ConfirmedLately {
	readonly confirmed: number
	readonly records: number
	readonly measure: Measure
}

/**
 * Coverage (model.md §3). A record is confirmed by a day on which something of it is attested: its signing or
 * opening, the first day that attests it, a mission's own days. That a data set was compiled confirms nothing.
 *
 * @returns no share where there is no record, or where none of them has a date of any kind.
 */
export function confirmedLately(
	records: readonly (Partnership | Mission | Office)[],
	asOf: DayNumber,
	sources: ReadonlyMap<Id, Source> = new Map(),
): ConfirmedLately {
	const since = monthsBefore(asOf, MONTHS)
	const dates = records.map((record) => datesOf(record, sources))
	const isLate = (date: FuzzyDate) => widen(date).first <= asOf && widen(date).last >= since
	const confirmed = dates.filter((own) => own.some(isLate)).length
	return { confirmed, records: records.length, measure: measureOf() }

	function measureOf(): Measure {
		if (records.length === 0) return unmeasured('nothing-recorded')
		return dates.every((own) => own.length === 0)
			? unmeasured('no-date')
			: measured(confirmed / records.length)
	}
}

function datesOf(
	record: Partnership | Mission | Office,
	sources: ReadonlyMap<Id, Source>,
): readonly FuzzyDate[] {
	const own =
		record.kind === 'Mission'
			? [record.start, record.end]
			: [record.since, record.attestedSince, record.until]
	return [...own, ...record.sources.map((id) => sources.get(id)?.date ?? null)].filter(
		(date) => date !== null,
	)
}
