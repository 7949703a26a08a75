/** A short period for a bar whose axis already shows the year: « 18–21 juin », « août », « depuis 2006 ». */

import type { Language } from '../../../schema/enums'
import { daysIn, instantOf, precisionOfText } from '../../../schema/fuzzyDate'
import { LOCALES, typesetDate } from '../../text/formatDate'

/** `withYear` false leaves out the year if both bounds are known better than that. null: no date. */
export function shortPeriod(
	start: string | null,
	end: string | null,
	language: Language,
	withYear: boolean,
): string | null {
	const from = start ?? end
	const until = end ?? start
	if (from === null || until === null) return null
	const precision = coarser(from, until)
	if (precision === 'year' && precisionOfText(from) === precisionOfText(until))
		return years(from, until, language)
	const format = new Intl.DateTimeFormat(LOCALES[language], {
		timeZone: 'UTC',
		day: precision === 'day' ? 'numeric' : undefined,
		month: precision === 'year' ? undefined : 'long',
		year: withYear || precision === 'year' ? 'numeric' : undefined,
	})
	const written =
		from === until
			? format.format(instantOf(daysIn(from).first))
			: rangeOf(format, instantOf(daysIn(from).first), instantOf(daysIn(until).last), language)
	return typesetDate(written, language)
}

/** Writes out both days of a Chinese range, which Node and browsers shorten to slashes (5/1 – 7/15). */
function rangeOf(format: Intl.DateTimeFormat, from: Date, until: Date, language: Language): string {
	if (language !== 'zh') return format.formatRange(from, until)
	return `${format.format(from)}—${format.format(until)}`
}

function years(from: string, until: string, language: Language): string {
	const dash = language === 'zh' ? '—' : ' – '
	const text = from === until ? from : `${from}${dash}${until}`
	return language === 'zh' ? `${text}年` : text
}

function coarser(a: string, b: string): 'day' | 'month' | 'year' {
	const precisions = [precisionOfText(a), precisionOfText(b)]
	if (precisions.includes('year')) return 'year'
	return precisions.includes('month') ? 'month' : 'day'
}
