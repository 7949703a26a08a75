import { type DayNumber, type FuzzyPeriod, widen } from '../domain/fuzzyDate'

/**
 * Whether something may go on at some day from one bound to the other, as far as its dates allow. A bound that is
 * not given, and an end that is not known, do not limit.
 */
export function mayFallWithin(
	{ start, end }: FuzzyPeriod,
	from: DayNumber | null,
	to: DayNumber | null,
): boolean {
	if (to !== null && start !== null && widen(start).first > to) return false
	return from === null || end === null || widen(end).last >= from
}
