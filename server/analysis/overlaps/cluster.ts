import type { DayNumber } from '../../domain/fuzzyDate'

/** What stays some days, as rows of columns. */
export interface Stays {
	/** In the order of their first days. */
	readonly rows: readonly number[]
	readonly firstDay: readonly DayNumber[]
	readonly lastDay: readonly DayNumber[]
}

/**
 * Groups of stays that follow one another: a stay joins the current cluster when its first day − the latest last
 * day so far ≤ `gapDays`. A cluster whose first days span more than `maxSpanDays` is cut.
 *
 * @returns the position of the first stay of each cluster, each at least one stay. Cost: n steps, and n² at worst to cut.
 *
 * Example, gapDays 30: stays on days 0–5, 35 and 66 → {0–5, 35} {66}, which start at positions 0 and 2.
 */
export function clusterStarts(
	stays: Stays,
	{ gapDays, maxSpanDays }: { readonly gapDays: number; readonly maxSpanDays: number },
): readonly number[] {
	const { rows, firstDay, lastDay } = stays
	const starts: number[] = []
	let [start, latest] = [0, Number.POSITIVE_INFINITY]
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] ?? 0
		const first = firstDay[row] ?? 0
		const last = lastDay[row] ?? 0
		if (first - latest > gapDays) {
			cut(stays, start, at, maxSpanDays, starts)
			start = at
		}
		latest = at === 0 ? last : Math.max(latest, last)
	}
	if (rows.length > 0) cut(stays, start, rows.length, maxSpanDays, starts)
	return starts
}

/**
 * Cuts [from, until) at the largest difference between consecutive first days (of equals, the one whose middle is
 * nearest to halfway between the first and the last, then the earlier), until no part spans more than `maxSpanDays`.
 *
 * @param starts takes where each part starts.
 */
function cut(stays: Stays, from: number, until: number, maxSpanDays: number, starts: number[]): void {
	const [first, last] = [firstDayAt(stays, from), firstDayAt(stays, until - 1)]
	if (last - first <= maxSpanDays) {
		starts.push(from)
		return
	}
	const at = cutPosition(stays, from, until, first + last)
	cut(stays, from, at, maxSpanDays, starts)
	cut(stays, at, until, maxSpanDays, starts)
}

/** Position of the first stay after the cut. `twiceHalfway`, so that everything stays whole. */
function cutPosition(stays: Stays, from: number, until: number, twiceHalfway: number): number {
	let [at, length, offset] = [from + 1, -1, 0]
	let before = firstDayAt(stays, from)
	for (let position = from + 1; position < until; position += 1) {
		const after = firstDayAt(stays, position)
		const itsLength = after - before
		const itsOffset = Math.abs(before + after - twiceHalfway)
		before = after
		if (itsLength < length || (itsLength === length && itsOffset >= offset)) continue
		;[at, length, offset] = [position, itsLength, itsOffset]
	}
	return at
}

function firstDayAt({ rows, firstDay }: Stays, position: number): DayNumber {
	return firstDay[rows[position] ?? 0] ?? 0
}
