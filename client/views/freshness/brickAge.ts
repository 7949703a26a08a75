import { newsAgeOf } from '../../../schema/freshness'

/** The ink of a brick: heard of within ten years, not since, or never dated. */
export const BRICK_AGES = ['HEARD', 'SILENT', 'NEVER'] as const
export type BrickAge = (typeof BRICK_AGES)[number]

/** The ink of a record on a day (ISO); until the day is known whatever has a date is full ink. */
export function brickAgeOf(lastNews: string | null, day: string | null): BrickAge {
	if (lastNews === null) return 'NEVER'
	return day !== null && newsAgeOf(lastNews, day) === 'SILENT' ? 'SILENT' : 'HEARD'
}

/** How many there are of each. */
export function countAges(
	records: readonly { readonly lastNews: string | null }[],
	day: string | null,
): Readonly<Record<BrickAge, number>> {
	const counts = { HEARD: 0, SILENT: 0, NEVER: 0 }
	for (const { lastNews } of records) counts[brickAgeOf(lastNews, day)]++
	return counts
}
