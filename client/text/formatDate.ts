/** Writes a date that may be known only to the month or the year, as ISO text cut to the known part. */
import type { TextLanguage } from './catalogue'

const LOCALES: Record<TextLanguage, string> = { fr: 'fr-FR', en: 'en-GB', zh: 'zh-Hans-CN' }

/**
 * « 31 janvier 2017 », "January 2017", 2017年; never more precise than the text. What is no date is given back
 * as it came.
 */
export function formatDate(text: string, language: TextLanguage): string {
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

/** The tag of a language for `lang` attributes and for Intl. */
export function languageTag(language: TextLanguage): 'fr' | 'en' | 'zh-Hans' {
	return language === 'zh' ? 'zh-Hans' : language
}

/** A number as the language writes it: decimal comma and narrow spaces in French. */
export function formatNumber(value: number, language: TextLanguage, digits = 0): string {
	return new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(value)
}
