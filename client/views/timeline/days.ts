/**
 * Days as integers since 1970-01-01, from ISO texts cut to the known part ("2010", "2010-08", "2010-08-14").
 * Floating days, never instants: no clock and no time zone takes part.
 */
export type Precision = 'day' | 'month' | 'year'

/** First and last day, both included. */
export interface DaySpan {
	readonly first: number
	readonly last: number
}

const MILLISECONDS_A_DAY = 86_400_000

export function precisionOf(text: string): Precision {
	const parts = text.split('-').length
	if (parts >= 3) return 'day'
	return parts === 2 ? 'month' : 'year'
}

/** All days that a text may mean: a month is its whole month, a year its whole year. */
export function spanOf(text: string): DaySpan {
	const [year = 1970, month, day] = text.split('-').map(Number)
	if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
	if (day === undefined) {
		return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) }
	}
	return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) }
}

/** Month counts from 1; a day of 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
	return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY)
}

export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
	const date = new Date(day * MILLISECONDS_A_DAY)
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
