/** Places the records of an overlap on a small timeline without axes. */
import type { MiniBar } from '../../ui/MiniPicture'

export interface DatedRecord {
	readonly recordId: string
	readonly period: { readonly start: string | null; readonly end: string | null } | null
}

/**
 * One bar for each record dated at least to the month, from 0 to 1 over all of them, in the order of their
 * start; a record dated to the year alone has none.
 */
export function miniBars(records: readonly DatedRecord[]): readonly MiniBar[] {
	const dated = records.flatMap(({ recordId, period }) => {
		const start = period?.start ?? null
		if (start === null || start.length < 7) return []
		const end = period?.end && period.end.length >= 7 ? period.end : start
		return [{ key: recordId, first: firstDay(start), last: lastDay(end), rough: start.length < 10 }]
	})
	const from = Math.min(...dated.map(({ first }) => first))
	const length = Math.max(...dated.map(({ last }) => last)) - from
	const share = (day: number): number => (length > 0 ? (day - from) / length : 0)
	return dated
		.toSorted((left, right) => left.first - right.first)
		.map(({ key, first, last, rough }) => ({ key, from: share(first), to: share(last), rough }))
}

/** Days since 1970 of the first day of an ISO text cut to the known part. */
function firstDay(text: string): number {
	return Date.parse(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`) / 86_400_000
}

/** The day after the last one, so that a single day has a length. */
function lastDay(text: string): number {
	if (text.length === 10) return firstDay(text) + 1
	const [year = 0, month = 1] = text.split('-').map(Number)
	return Date.UTC(year, month, 1) / 86_400_000
}
