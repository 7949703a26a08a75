import type { DayRange } from '../../domain/fuzzyDate'

/** What can be clustered: something that stays some days. */
export interface Stay {
	readonly days: DayRange
}

/**
 * Groups of stays that follow one another: a stay joins the current cluster when its first day − the latest last
 * day so far ≤ `gapDays`. A cluster whose first days span more than `maxSpanDays` is cut.
 *
 * @param stays in the order of their first days.
 * @returns clusters in the same order, each of them at least one stay. Cost: n steps, and n² at worst to cut.
 *
 * Example, gapDays 30: stays on days 0–5, 35 and 66 → {0–5, 35} {66}.
 */
export function clustersOf<T extends Stay>(
	stays: readonly T[],
	{ gapDays, maxSpanDays }: { readonly gapDays: number; readonly maxSpanDays: number },
): readonly (readonly T[])[] {
	const clusters: T[][] = []
	let latest = Number.NEGATIVE_INFINITY
	for (const stay of stays) {
		const current = clusters.at(-1)
		if (current && stay.days.first - latest <= gapDays) current.push(stay)
		else clusters.push([stay])
		latest = Math.max(latest, stay.days.last)
	}
	return clusters.flatMap((cluster) => cut(cluster, maxSpanDays))
}

/**
 * Cuts at the largest difference between consecutive first days (of equals, the one whose middle is nearest to
 * halfway between the first and the last, then the earlier), until no part spans more than `maxSpanDays`.
 */
function cut<T extends Stay>(cluster: readonly T[], maxSpanDays: number): readonly (readonly T[])[] {
	const first = cluster[0]?.days.first ?? 0
	const last = cluster.at(-1)?.days.first ?? first
	if (last - first <= maxSpanDays) return [cluster]
	const at = cutPosition(cluster, first + last)
	return [...cut(cluster.slice(0, at), maxSpanDays), ...cut(cluster.slice(at), maxSpanDays)]
}

/** Position of the first stay after the cut. `twiceHalfway`, so that everything stays whole. */
function cutPosition(stays: readonly Stay[], twiceHalfway: number): number {
	let [at, length, offset] = [1, -1, 0]
	for (let index = 1; index < stays.length; index += 1) {
		const before = stays[index - 1]?.days.first ?? 0
		const after = stays[index]?.days.first ?? before
		const itsOffset = Math.abs(before + after - twiceHalfway)
		if (after - before < length || (after - before === length && itsOffset >= offset)) continue
		;[at, length, offset] = [index, after - before, itsOffset]
	}
	return at
}
