/** The words of an axis of time. */

import type { Language } from '../../../schema/enums'
import { calendarOf, type DayRange, instantOf } from '../../../schema/fuzzyDate'
import { LOCALES } from '../../text/formatDate'

/** A month in short (« avr. »), a January as its year where the axis says months of several years; else a year. */
export function tickLabel(day: number, unit: 'month' | 'year', language: Language): string {
	const { year } = calendarOf(day)
	if (unit === 'year') return String(year)
	return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(
		instantOf(day),
	)
}

/** The year or years that an axis of months covers; nothing where the ticks say the years. */
export function axisLabel(axis: DayRange, unit: 'month' | 'year'): string {
	if (unit === 'year') return ''
	const first = calendarOf(axis.first).year
	const last = calendarOf(axis.last).year
	return first === last ? String(first) : `${first} – ${last}`
}
