/** Places the records of an overlap on a small timeline without axes. */
import { daysIn } from '../../../schema/fuzzyDate'
import type { MiniBar } from '../../ui/MiniPicture'

export interface RecordWithPeriod {
	readonly recordId: string
	readonly period: { readonly start: string | null; readonly end: string | null } | null
}

/**
 * One bar, from 0 to 1 over all of them, for each record dated at least to the month, in order of start; a
 * record dated only to the year has none.
 */
export function miniBars(records: readonly RecordWithPeriod[]): readonly MiniBar[] {
	const dated = records.flatMap(({ recordId, period }) => {
		const start = period?.start ?? null
		if (start === null || start.length < 7) return []
		const end = period?.end && period.end.length >= 7 ? period.end : start
		// Ends on the day after the last one, so that a single day has a length.
		const [first, last] = [daysIn(start).first, daysIn(end).last + 1]
		return [{ key: recordId, first, last, rough: start.length < 10 }]
	})
	const from = Math.min(...dated.map(({ first }) => first))
	const length = Math.max(...dated.map(({ last }) => last)) - from
	const share = (day: number): number => (length > 0 ? (day - from) / length : 0)
	return dated
		.toSorted((left, right) => left.first - right.first)
		.map(({ key, first, last, rough }) => ({ key, from: share(first), to: share(last), rough }))
}
