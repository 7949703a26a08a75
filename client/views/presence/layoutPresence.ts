/** Places the years of a strip, from 0 to 1. */
import { sharesOfYear, type TimeScale, timeScale } from '../timeline/timeScale'

/** Consecutive years with the same state, as the API gives them. */
export interface ShownSpan {
	readonly from: number
	readonly until: number
	readonly isSeveral: boolean
	readonly isAttested: boolean
}

/** Years that strips of one list share, both included. */
export interface YearRange {
	readonly first: number
	readonly last: number
}

export interface PlacedSpan extends ShownSpan {
	readonly left: number
	readonly width: number
}

/** The shortest range: a few years should not look as wide as many. */
const MIN_YEARS = 10

/**
 * The range that several strips share, so that they compare down a list: all their years up to that of the
 * page, at least ten.
 *
 * @param year the year of the page.
 */
export function rangeOf(spans: Iterable<ShownSpan>, year: number): YearRange {
	let [first, last] = [year, year]
	for (const { from, until } of spans) {
		first = Math.min(first, from)
		last = Math.max(last, until)
	}
	return { first: Math.min(first, last - MIN_YEARS + 1), last }
}

/** The whole years of a range as a time scale. */
export function scaleOfRange(range: YearRange): TimeScale {
	return timeScale(range, [], false)
}

/**
 * Places spans on a range, each from the start of its first year to the end of its last, cut at the range.
 */
export function placeSpans(spans: readonly ShownSpan[], range: YearRange): readonly PlacedSpan[] {
	const scale = scaleOfRange(range)
	return spans.flatMap((span) => {
		const left = sharesOfYear(scale, span.from).from
		const right = sharesOfYear(scale, span.until).to
		return right > left ? [{ ...span, left, width: right - left }] : []
	})
}
