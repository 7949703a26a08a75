import { type DayNumber, type DayRange, monthsBefore } from '../../../schema/fuzzyDate'

/** Monday is the first of a week: 1 January 1970 was a Thursday. */
const FIRST_MONDAY = 4

/**
 * The day to which a key leads, as ARIA describes grids of days: arrows move by a day or a week, Home and End
 * to the ends of the week, with Ctrl of the calendar, the page keys by a month; all stop at the ends of the
 * calendar. null for other keys.
 */
export function moveInDays(
	{ key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
	day: DayNumber,
	{ first, last }: DayRange,
): DayNumber | null {
	const monday = day - ((((day - FIRST_MONDAY) % 7) + 7) % 7)
	const to = (target: DayNumber): DayNumber => Math.max(first, Math.min(last, target))
	switch (key) {
		case 'ArrowLeft':
			return to(day - 1)
		case 'ArrowRight':
			return to(day + 1)
		case 'ArrowUp':
			return to(day - 7)
		case 'ArrowDown':
			return to(day + 7)
		case 'Home':
			return to(ctrlKey ? first : monday)
		case 'End':
			return to(ctrlKey ? last : monday + 6)
		case 'PageUp':
			return to(monthsBefore(day, 1))
		case 'PageDown':
			return to(monthsBefore(day, -1))
		default:
			return null
	}
}
