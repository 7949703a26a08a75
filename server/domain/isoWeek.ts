import { type DayNumber, type DayRange, isoDay } from './fuzzyDate'

/** A week from Monday to Sunday, named as ISO 8601 does: `2026-W48`. */
export interface IsoWeek {
	readonly name: string
	readonly days: DayRange
}

/** 1970-01-01 was a Thursday: day −3 was a Monday. */
const A_MONDAY = -3

/** The week of a day. Its year is that of its Thursday. */
export function isoWeekOf(day: DayNumber): IsoWeek {
	const monday = day - ((((day - A_MONDAY) % 7) + 7) % 7)
	const thursday = monday + 3
	const year = isoDay(thursday).slice(0, 4)
	const first = Date.parse(`${year}-01-01T00:00:00Z`) / 86_400_000
	const number = Math.floor((thursday - first) / 7) + 1
	return {
		name: `${year}-W${String(number).padStart(2, '0')}`,
		days: { first: monday, last: monday + 6 },
	}
}

/** Every week that a range of days touches, in order. */
export function isoWeeksOf({ first, last }: DayRange): readonly IsoWeek[] {
	const start = isoWeekOf(first)
	const count = Math.floor((last - start.days.first) / 7) + 1
	return Array.from({ length: count }, (_, index) => isoWeekOf(start.days.first + 7 * index))
}
