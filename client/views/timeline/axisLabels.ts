/** The words of a time axis. */

import type { Language } from '../../../schema/enums'
import { calendarOf, type DayRange, instantOf } from '../../../schema/fuzzyDate'
import { LOCALES } from '../../text/formatDate'

/**
 * The label of a tick: a short month (« avr. »), the year for January on an axis of several years; else a
 * year.
 */
export function tickLabel(day: number, unit: 'month' | 'year', language: Language): string {
	const { year } = calendarOf(day)
	if (unit === 'year') return String(year)
	return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(
		instantOf(day),
	)
}

/** The years that an axis of months covers; empty if the ticks name the years. */
export function axisLabel(axis: DayRange, unit: 'month' | 'year'): string {
	if (unit === 'year') return ''
	const first = calendarOf(axis.first).year
	const last = calendarOf(axis.last).year
	return first === last ? String(first) : `${first} – ${last}`
}
