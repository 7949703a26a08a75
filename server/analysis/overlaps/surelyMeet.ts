import type { DayNumber } from '../../domain/fuzzyDate'

/** The least favourable dates of stays, by row: see `boundsOf`. */
interface Bounds {
	readonly latestStart: readonly DayNumber[]
	readonly earliestEnd: readonly DayNumber[]
}

/**
 * Whether two stays come within `gapDays` of each other whatever their true dates: each starts at the latest and
 * the other ends at the earliest that the precision of its dates allows, and the gap is still no longer.
 *
 * Example, gapDays 30: « in May » and « 1 to 9 May » always meet (22 days at worst); « in May » and « in July »
 * may not (61 days at worst).
 */
export function surelyMeet(
	one: number,
	other: number,
	{ latestStart, earliestEnd }: Bounds,
	gapDays: number,
): boolean {
	return (
		(latestStart[one] ?? 0) - (earliestEnd[other] ?? 0) <= gapDays &&
		(latestStart[other] ?? 0) - (earliestEnd[one] ?? 0) <= gapDays
	)
}
