import { type DayNumber, type FuzzyPeriod, widen } from '../domain/fuzzyDate'

/**
 * Whether something may be under way on a day between two bounds. A missing bound or an unknown end sets no limit.
 */
export function mayFallWithin(
	{ start, end }: FuzzyPeriod,
	from: DayNumber | null,
	to: DayNumber | null,
): boolean {
	if (to !== null && start !== null && widen(start).first > to) return false
	return from === null || end === null || widen(end).last >= from
}
