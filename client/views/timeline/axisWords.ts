/** The words of an axis of time. */
import type { TextLanguage } from '../../text/catalogue'
import { type DaySpan, dateOf } from './days'

const LOCALES: Record<TextLanguage, string> = { fr: 'fr-FR', en: 'en-GB', zh: 'zh-Hans-CN' }

/** A month in short (« avr. »), a January as its year where the axis says months of several years; else a year. */
export function tickLabel(day: number, unit: 'month' | 'year', language: TextLanguage): string {
	const { year } = dateOf(day)
	if (unit === 'year') return String(year)
	return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(
		new Date(day * 86_400_000),
	)
}

/** The year or years that an axis of months covers; nothing where the ticks say the years. */
export function axisLabel(axis: DaySpan, unit: 'month' | 'year'): string {
	if (unit === 'year') return ''
	const first = dateOf(axis.first).year
	const last = dateOf(axis.last).year
	return first === last ? String(first) : `${first} – ${last}`
}
