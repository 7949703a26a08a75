import {
	type DayRange,
	earliestDay,
	type FuzzyDate,
	type FuzzyPeriod,
	isExactDay,
	isoDay,
	latestDay,
	parseFuzzyDate,
	widen,
} from './fuzzyDate'

const ANY_DAY: DayRange = { first: -(2 ** 30), last: 2 ** 30 }

/**
 * The days that a stay covers, as written: from the first day of its start to the last day of its end, or of its start
 * if no end is known. Null without a start.
 */
export function extentOf({ start, end }: FuzzyPeriod): DayRange | null {
	if (start === null) return null
	const first = earliestDay(start)
	return { first, last: Math.max(first, latestDay(end ?? start)) }
}

/**
 * The days on which a stay can start and can end, as far as the precision of its dates allows; it never ends before it
 * starts. `starts.last` to `ends.first` is the worst case for meeting it.
 */
export function boundsOf({ start, end }: FuzzyPeriod): { starts: DayRange; ends: DayRange } | null {
	if (start === null) return null
	const starts = widen(start)
	const ends = widen(end ?? start)
	return {
		starts: { first: starts.first, last: Math.max(starts.first, Math.min(starts.last, ends.last)) },
		ends: { first: Math.max(starts.first, ends.first), last: Math.max(starts.first, ends.last) },
	}
}

/**
 * Every day on which something may take place, as far as the precision of its dates allows; any day without a start.
 */
export function possibleDays({ start, end }: FuzzyPeriod): DayRange {
	if (start === null) return ANY_DAY
	const { first, last } = widen(start)
	return { first, last: end === null ? last : Math.max(last, widen(end).last) }
}

/** Whether both dates are known to the day and not approximate. A stay without an end lasts the day it starts. */
export function isDatedToTheDay({ start, end }: FuzzyPeriod): boolean {
	return start !== null && isExactDay(start) && isExactDay(end ?? start)
}

/** Number of days, both ends counted. */
export function lengthInDays({ first, last }: DayRange): number {
	return last - first + 1
}

export function doRangesMeet(one: DayRange, other: DayRange): boolean {
	return one.first <= other.last && other.first <= one.last
}

/**
 * Whether `one` is the more precise date for the same bound; of two equally precise, whether only `other` is
 * approximate.
 */
export function isMorePrecise(one: FuzzyDate | null, other: FuzzyDate | null): boolean {
	if (one === null || other === null) return false
	if (one.text.length !== other.text.length) return one.text.length > other.text.length
	return other.approximate && !one.approximate
}

/** Days as a record would write them. */
export function periodOfDays({ first, last }: DayRange): FuzzyPeriod {
	return { start: parseFuzzyDate(isoDay(first)), end: parseFuzzyDate(isoDay(last)) }
}
