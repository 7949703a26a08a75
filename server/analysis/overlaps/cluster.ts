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
	const starts = cluster.map(({ days }) => days.first)
	const first = starts[0] ?? 0
	const last = starts.at(-1) ?? first
	if (last - first <= maxSpanDays) return [cluster]
	const at = cutPosition(starts, first + last)
	return [...cut(cluster.slice(0, at), maxSpanDays), ...cut(cluster.slice(at), maxSpanDays)]
}

/** Position of the first stay after the cut. `twiceHalfway`, so that everything stays whole. */
function cutPosition(starts: readonly number[], twiceHalfway: number): number {
	const cuts = starts.slice(1).map((after, index) => {
		const before = starts[index] ?? after
		return { at: index + 1, length: after - before, offset: Math.abs(before + after - twiceHalfway) }
	})
	const [best] = cuts.sort(
		(one, other) => other.length - one.length || one.offset - other.offset || one.at - other.at,
	)
	return best?.at ?? 1
}
