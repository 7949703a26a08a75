/** Places the years of a strip, from 0 to 1. */

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

/**
 * Places spans on a range, each from the start of its first year to the end of its last, cut at the range.
 */
export function placeSpans(spans: readonly ShownSpan[], range: YearRange): readonly PlacedSpan[] {
	const share = sharing(range)
	return spans.flatMap((span) => {
		const left = share(Math.max(span.from, range.first))
		const right = share(Math.min(span.until, range.last) + 1)
		return right > left ? [{ ...span, left, width: right - left }] : []
	})
}

export interface YearTick {
	readonly year: number
	readonly left: number
}

/** Round years of a range whose labels fit: every 5, 10, 20 or 50. */
export function ticksOf(range: YearRange, max = 5): readonly YearTick[] {
	const length = range.last - range.first + 1
	const step = [5, 10, 20, 50].find((one) => length / one <= max) ?? 100
	const share = sharing(range)
	const start = Math.ceil(range.first / step) * step
	const count = Math.max(0, Math.floor((range.last - start) / step) + 1)
	return Array.from({ length: count }, (_, index) => start + index * step).map((year) => ({
		year,
		left: share(year),
	}))
}

function sharing({ first, last }: YearRange): (year: number) => number {
	return (year) => (year - first) / (last - first + 1)
}
