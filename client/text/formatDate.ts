/** Writes a date that may be known only to the month or the year, as ISO text cut to the known part. */
import type { Language } from '../../schema/enums'
import { daysIn, instantOf, readFuzzyDate } from '../../schema/fuzzyDate'
import { LANGUAGE_TAGS } from '../../schema/languageTags'
import { TIME_ZONE } from '../../schema/parisTime'

/** The locales of Intl. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', zh: 'zh-Hans-CN' }

/**
 * « 31 janvier 2017 », "January 2017", 2017年; never more precise than the text. Anything but a date comes
 * back unchanged.
 */
export function formatDate(text: string, language: Language): string {
	if (readFuzzyDate(text) === null) return text
	const [, month, day] = text.split('-')
	const written = formatOf(language, month !== undefined, day !== undefined).format(
		instantOf(daysIn(text).first),
	)
	return typesetDate(written, language)
}

/** An instant in Europe/Paris. */
export function formatInstant(
	instant: string,
	language: Language,
	styles: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>,
): string {
	const format = new Intl.DateTimeFormat(LOCALES[language], { ...styles, timeZone: TIME_ZONE })
	return typesetDate(format.format(new Date(instant)), language)
}

/**
 * Applies typography to Intl's text: no line breaks between a day and its month, or before the dash to
 * another day; the first day of a French month is « 1er ».
 */
export function typesetDate(written: string, language: Language): string {
	const text = language === 'fr' ? written.replaceAll(/(?<!\d)1(?= ?[–\p{L}])/gu, '1er') : written
	return text.replaceAll(/(?<=(?<!\d)\d{1,2}(?:er)?) (?=[–\p{L}])/gu, '\u00a0')
}

const formats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

/** Each format is made once: making one takes longer than writing a hundred dates with it. */
function formatOf(language: Language, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
	const key = `${language} ${hasMonth} ${hasDay}`
	const format =
		formats.get(key) ??
		new Intl.DateTimeFormat(LOCALES[language], {
			year: 'numeric',
			month: hasMonth ? 'long' : undefined,
			day: hasDay ? 'numeric' : undefined,
			timeZone: 'UTC',
		})
	formats.set(key, format)
	return format
}

/** The tag of a language for `lang` attributes and for Intl. */
export function languageTag(language: Language): 'fr' | 'en' | 'zh-Hans' {
	return LANGUAGE_TAGS[language]
}

/** A number as the language writes it: decimal comma and narrow spaces in French. */
export function formatNumber(value: number, language: Language, digits = 0): string {
	const key = `${language} ${digits}`
	const format =
		numberFormats.get(key) ??
		new Intl.NumberFormat(LOCALES[language], {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		})
	numberFormats.set(key, format)
	return format.format(value)
}
