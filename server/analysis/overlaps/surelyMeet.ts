import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import { boundsOf } from '../../domain/period'

/**
 * Whether two stays come within `gapDays` of each other whatever their true dates: each starts at the latest and
 * the other ends at the earliest that the precision of its dates allows, and the gap is still no longer.
 *
 * Example, gapDays 30: « in May » and « 1 to 9 May » always meet (22 days at worst); « in May » and « in July »
 * may not (61 days at worst).
 */
export function surelyMeet(one: FuzzyPeriod, other: FuzzyPeriod, gapDays: number): boolean {
	const first = boundsOf(one)
	const second = boundsOf(other)
	if (first === null || second === null) return false
	return first.starts.last - second.ends.first <= gapDays && second.starts.last - first.ends.first <= gapDays
}
