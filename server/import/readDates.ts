import type { FuzzyDate } from '../domain/fuzzyDate'
import { dayNumber, isoDay } from '../domain/fuzzyDate'
import type { TableRow } from './tableRow'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const PRECISIONS = ['day', 'month', 'year', 'exact', 'approx', 'unknown'] as const
type Precision = (typeof PRECISIONS)[number]
const CUT: Partial<Record<Precision, number>> = { day: 10, month: 7, year: 4 }
const EXPECTED = 'a date of the calendar as 2010, 2010-05 or 2010-05-01'
const FARTHEST_OFFSET = 3660

export interface ReadPeriod {
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
}

/** A date cut to its known part, or null if the cell is empty. */
export function readDate(row: TableRow, field: string, approximate = false): FuzzyDate | null {
	const text = row.text(field)
	if (text === null) return null
	if (isCalendarDate(text)) return { text, approximate }
	row.fail(field, 'not a date of the calendar', EXPECTED)
	return null
}

/**
 * Start and end, each cut to its own known part; `precisionField` says whether both are approximate. `startOffset`
 * and `endOffset` may give them as whole days from the anchor day instead.
 */
export function readPeriod(row: TableRow, precisionField: string, anchor: string | null): ReadPeriod {
	const precision = row.choice(precisionField, PRECISIONS)
	const approximate = precision === 'approx'
	const start = readDate(row, 'start', approximate) ?? readRelativeDate(row, 'startOffset', anchor)
	const end = readDate(row, 'end', approximate) ?? readRelativeDate(row, 'endOffset', anchor)
	for (const [field, date] of [['start', start] as const, ['end', end] as const]) {
		const length = precision === null ? undefined : CUT[precision]
		if (date !== null && length !== undefined && date.text.length !== length) {
			row.fail(field, `not cut to the ${precision}`, `a date of ${length} characters, as the precision says`)
		}
	}
	if (start !== null && end !== null && endsBefore(end.text, start.text)) {
		row.fail('end', 'ends before it starts', `a date not before ${start.text}`)
	}
	return { start, end }
}

/** A day given as a number of whole days from the anchor day of a scenario. */
export function readRelativeDate(row: TableRow, field: string, anchor: string | null): FuzzyDate | null {
	const days = row.integer(field, -FARTHEST_OFFSET, FARTHEST_OFFSET)
	if (days === null) return null
	if (anchor === null) {
		row.fail(field, 'a relative date', 'an absolute date: only a scenario has an anchor day')
		return null
	}
	return { text: isoDay(dayNumber(anchor) + days), approximate: false }
}

function isCalendarDate(text: string): boolean {
	const [, year, month = '01', day = '01'] = DATE.exec(text) ?? []
	if (year === undefined) return false
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** Only the part that both dates know can decide. */
function endsBefore(end: string, start: string): boolean {
	const common = Math.min(end.length, start.length)
	return end.slice(0, common) < start.slice(0, common)
}
