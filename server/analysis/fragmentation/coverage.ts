import { type DayNumber, type FuzzyDate, monthsBefore, widen } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Office, Partnership, Source } from '../../domain/records'
import { type ExplainedMeasure, explainMeasure, measured, unmeasured } from '../measures/measure'

/** Share of records that something dated confirms within twelve months. */
export interface IndexCoverage {
	readonly confirmed: number
	readonly records: number
	readonly share: ExplainedMeasure
}

const MONTHS = 12

/**
 * Coverage (model.md §3). A record is confirmed by a dated attestation: its signing or opening, the first and last days
 * that attest it, a mission's own days, its owner's last word. The compilation date of a data set confirms nothing.
 *
 * @returns no share if there is no record, or if none has a date of any kind.
 */
export function recentlyConfirmed(
	records: readonly (Partnership | Mission | Office)[],
	day: DayNumber,
	sourceOf: (id: Id) => Source | undefined,
): IndexCoverage {
	const since = monthsBefore(day, MONTHS)
	const isLate = (date: FuzzyDate) => widen(date).first <= day && widen(date).last >= since
	const dates = records.map((record) => datesOf(record, sourceOf))
	const confirmed = dates.filter((own) => own.some(isLate)).length
	const isDated = dates.some((own) => own.length > 0)
	const none = records.length === 0 ? 'nothing-recorded' : 'no-date'
	const share = isDated ? measured(confirmed / records.length) : unmeasured(none)
	const counts = { confirmed, records: records.length }
	return { ...counts, share: explainMeasure('coverage', share, counts) }
}

function datesOf(
	record: Partnership | Mission | Office,
	sourceOf: (id: Id) => Source | undefined,
): readonly FuzzyDate[] {
	const own =
		record.kind === 'Mission'
			? [record.start, record.end]
			: [record.since, record.attestedSince, record.lastAttested, record.until]
	return [...own, record.ownerDeclared, ...record.sources.map((id) => sourceOf(id)?.date ?? null)].filter(
		(date) => date !== null,
	)
}
