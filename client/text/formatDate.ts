/** Writes a date that may be known only to the month or the year, as ISO text cut to the known part. */
import type { Language } from '../../schema/enums'
import type { DayNumber } from '../../schema/fuzzyDate'

/** What Intl writes each language as. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', zh: 'zh-Hans-CN' }

/**
 * « 31 janvier 2017 », "January 2017", 2017年; never more precise than the text. What is no date is given back
 * as it came.
 */
export function formatDate(text: string, language: Language): string {
	const [year, month, day] = text.split('-')
	const known: Intl.DateTimeFormatOptions = {
		year: 'numeric',
		month: month ? 'long' : undefined,
		day: day ? 'numeric' : undefined,
	}
	const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
	if (Number.isNaN(date.getTime())) return text
	const written = new Intl.DateTimeFormat(LOCALES[language], { ...known, timeZone: 'UTC' }).format(date)
	return language === 'fr' ? written.replace(/^1 /, '1er\u00a0') : written
}

/** A day as Intl wants it, to be written in UTC. */
export function instantOf(day: DayNumber): Date {
	return new Date(day * 86_400_000)
}

/** The tag of a language for `lang` attributes and for Intl. */
export function languageTag(language: Language): 'fr' | 'en' | 'zh-Hans' {
	return language === 'zh' ? 'zh-Hans' : language
}

/** A number as the language writes it: decimal comma and narrow spaces in French. */
export function formatNumber(value: number, language: Language, digits = 0): string {
	return new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(value)
}
