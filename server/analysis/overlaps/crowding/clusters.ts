import type { DayNumber } from '../../../domain/fuzzyDate'

/** What stays some days, both included. */
interface Stay {
	readonly firstDay: DayNumber
	readonly lastDay: DayNumber
}

/**
 * Groups of stays that follow one another: a stay joins the current cluster when its first day − the latest last day so
 * far ≤ `gapDays`. A cluster whose first days span more than `maxSpanDays` is cut.
 *
 * @param stays in the order of their first days.
 * @returns the stays of each cluster, each at least one. Cost: n steps, and n² at worst to cut.
 *
 * Example, gapDays 30: stays on days 0–5, 35 and 66 → {0–5, 35} {66}.
 */
export function crowdingClusters<S extends Stay>(
	stays: readonly S[],
	{ gapDays, maxSpanDays }: { readonly gapDays: number; readonly maxSpanDays: number },
): readonly (readonly S[])[] {
	const clusters: (readonly S[])[] = []
	let start = 0
	let latest = Number.POSITIVE_INFINITY
	stays.forEach(({ firstDay, lastDay }, at) => {
		if (firstDay - latest > gapDays) {
			clusters.push(...cut(stays.slice(start, at), maxSpanDays))
			start = at
			latest = lastDay
		} else latest = at === 0 ? lastDay : Math.max(latest, lastDay)
	})
	if (stays.length > 0) clusters.push(...cut(stays.slice(start), maxSpanDays))
	return clusters
}

/**
 * Cuts a cluster at the largest difference between consecutive first days (of equals, the one whose middle is nearest
 * to halfway between the first and the last, then the earlier), until no part spans more than `maxSpanDays`.
 */
function cut<S extends Stay>(cluster: readonly S[], maxSpanDays: number): readonly (readonly S[])[] {
	const first = cluster[0]?.firstDay
	const last = cluster.at(-1)?.firstDay
	if (first === undefined || last === undefined || last - first <= maxSpanDays) return [cluster]
	const at = cutPosition(cluster, first + last)
	return [...cut(cluster.slice(0, at), maxSpanDays), ...cut(cluster.slice(at), maxSpanDays)]
}

/** Position of the first stay after the cut. `twiceHalfway`, so that everything stays whole. */
function cutPosition(cluster: readonly Stay[], twiceHalfway: number): number {
	let [at, length, offset] = [1, -1, 0]
	cluster.forEach(({ firstDay: after }, position) => {
		const before = cluster[position - 1]?.firstDay
		if (before === undefined) return
		const itsLength = after - before
		const itsOffset = Math.abs(before + after - twiceHalfway)
		if (itsLength < length || (itsLength === length && itsOffset >= offset)) return
		;[at, length, offset] = [position, itsLength, itsOffset]
	})
	return at
}
