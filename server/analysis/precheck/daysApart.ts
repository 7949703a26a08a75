import type { DayRange } from '../../domain/fuzzyDate'

/** Days from the end of the first of two stays to the start of the other; 0 or less where they meet. */
export function daysApart(one: DayRange, other: DayRange): number {
	return Math.max(one.first, other.first) - Math.min(one.last, other.last)
}
