/**
 * Dates and periods in words, never more precise than their source. The form `at` is for sentences (« le 1er mai 2010 », « en mai
 * 2010 », « vers 2010 »), `bare` for titles and tables.
 */
import type { FuzzyDate, FuzzyPeriod } from '../domain/fuzzyDate'
import type { Language } from '../domain/records'
import { chineseDates } from './chineseDates'
import { englishDates } from './englishDates'
import { frenchDates } from './frenchDates'

export type DateForm = 'at' | 'bare' | 'of' | 'since' | 'until'
export type PeriodForm = 'at' | 'bare' | 'between'

/** The parts of a date; null where they are not known. */
export interface DateFields {
	readonly year: number
	readonly month: number | null
	readonly day: number | null
	readonly approximate: boolean
}

/**
 * How a period is written. `endInside`: the end is within a start known only to its month or year (« en août 2010, jusqu’au 14 »);
 * `startInside`: the other way round. `same`: the parts that both bounds share.
 */
export type PeriodShape =
	| { readonly shape: 'unknown' }
	| { readonly shape: 'open'; readonly start: DateFields }
	| { readonly shape: 'ended'; readonly end: DateFields }
	| { readonly shape: 'moment'; readonly date: DateFields }
	| {
			readonly shape: 'range' | 'endInside' | 'startInside'
			readonly start: DateFields
			readonly end: DateFields
			readonly same: 'nothing' | 'year' | 'month'
	  }

export interface DateWords {
	date(date: DateFields, form: DateForm): string
	period(period: PeriodShape, form: PeriodForm): string
}

const WORDS: Readonly<Record<Language, DateWords>> = {
	fr: frenchDates,
	en: englishDates,
	zh: chineseDates,
}

export function formatDate(date: FuzzyDate, form: DateForm, language: Language): string {
	return WORDS[language].date(fieldsOf(date), form)
}

export function formatPeriod(period: FuzzyPeriod, form: PeriodForm, language: Language): string {
	return WORDS[language].period(shapeOf(period), form)
}

function fieldsOf({ text, approximate }: FuzzyDate): DateFields {
	const [year = Number.NaN, month = null, day = null] = text.split('-').map(Number)
	return { year, month, day, approximate }
}

function shapeOf({ start, end }: FuzzyPeriod): PeriodShape {
	if (!start && !end) return { shape: 'unknown' }
	if (!end) return { shape: 'open', start: fieldsOf(start as FuzzyDate) }
	if (!start) return { shape: 'ended', end: fieldsOf(end) }
	const bounds = { start: fieldsOf(start), end: fieldsOf(end) }
	if (start.text === end.text) return momentOf(bounds.start, start.approximate || end.approximate)
	const same = sharedPart(bounds.start, bounds.end)
	if (end.text.startsWith(`${start.text}-`)) return { shape: 'endInside', ...bounds, same }
	if (start.text.startsWith(`${end.text}-`)) return { shape: 'startInside', ...bounds, same }
	return { shape: 'range', ...bounds, same }
}

function momentOf(date: DateFields, approximate: boolean): PeriodShape {
	return { shape: 'moment', date: { ...date, approximate } }
}

function sharedPart(start: DateFields, end: DateFields): 'nothing' | 'year' | 'month' {
	if (start.year !== end.year || start.month === null || end.month === null)
		return start.year === end.year ? 'year' : 'nothing'
	return start.month === end.month && start.day !== null && end.day !== null ? 'month' : 'year'
}
