import type { WishColumns } from '../projection/columns/wishColumns'
import type { LinkChoice } from './overlaps/openLinks'

/** Of some rows of wishes, those that count and are to be used on the day (`wishDaysOf`), in the order given. */
export function openWishes(
	rows: readonly number[],
	{ openFrom, openUntil, rank, isScenario }: WishColumns,
	{ day, minRank, includeScenario }: LinkChoice,
): readonly number[] {
	return rows.filter(
		(row) =>
			(openFrom[row] ?? day) <= day &&
			day <= (openUntil[row] ?? day) &&
			(rank[row] ?? 0) >= minRank &&
			(includeScenario || isScenario[row] === false),
	)
}
