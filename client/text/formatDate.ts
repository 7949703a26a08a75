/** Writes a date that may be known only to the month or the year, as ISO text cut to the known part. */
import type { Language } from '../../schema/enums'
import { daysIn, instantOf, readFuzzyDate } from '../../schema/fuzzyDate'
import { LANGUAGE_TAGS } from '../../schema/languageTags'

/** What Intl writes each language as. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', zh: 'zh-Hans-CN' }

/**
 * « 31 janvier 2017 », "January 2017", 2017年; never more precise than the text. What is no date is given back
 * as it came.
 */
export function formatDate(text: string, language: Language): string {
	if (readFuzzyDate(text) === null) return text
	const [, month, day] = text.split('-')
	const precision: Intl.DateTimeFormatOptions = {
		year: 'numeric',
		month: month ? 'long' : undefined,
		day: day ? 'numeric' : undefined,
	}
	const format = new Intl.DateTimeFormat(LOCALES[language], { ...precision, timeZone: 'UTC' })
	const written = format.format(instantOf(daysIn(text).first))
	return language === 'fr' ? written.replace(/^1 /, '1er\u00a0') : written
}

/** The tag of a language for `lang` attributes and for Intl. */
export function languageTag(language: Language): 'fr' | 'en' | 'zh-Hans' {
	return LANGUAGE_TAGS[language]
}

/** A number as the language writes it: decimal comma and narrow spaces in French. */
export function formatNumber(value: number, language: Language, digits = 0): string {
	return new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(value)
}
