/** Where the years of a strip of time stand, from 0 to 1 across it. */

/** Years in a row of which the same is known, as the API gives them. */
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

/** A range is never shorter: few years would be as wide as many. */
const MIN_YEARS = 10

/**
 * The range that several strips share: all their years up to that of the page, ten at least. Strips on one range can be
 * compared down a list.
 *
 * @param year of the page.
 */
export function rangeOf(spans: Iterable<ShownSpan>, year: number): YearRange {
	let [first, last] = [year, year]
	for (const { from, until } of spans) {
		first = Math.min(first, from)
		last = Math.max(last, until)
	}
	return { first: Math.min(first, last - MIN_YEARS + 1), last }
}

/** The spans of a strip on a range: each from the start of its first year to the end of its last, cut at the range. */
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

/** Round years of a range, so many that their labels have room: every 5, 10, 20 or 50. */
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
