/**
 * A day without time zone, cut to the part that is known: `2010`, `2010-05` or `2010-05-01`; `approximate` if the
 * source says so. Never an instant.
 */
export interface FuzzyDate {
	readonly text: string
	readonly approximate: boolean
}

/** A period whose bounds are cut to their known part; null where a bound is open or unknown. */
export interface FuzzyPeriod {
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
}

/** Whole days since 1970-01-01. */
export type DayNumber = number

/** From `first` to `last`, both included. */
export interface DayRange {
	readonly first: DayNumber
	readonly last: DayNumber
}

/** For functions that need only the text. */
type Written = Pick<FuzzyDate, 'text'>

/** `month` from 1 to 12. */
export interface CalendarDay {
	readonly year: number
	readonly month: number
	readonly dayOfMonth: number
}

export type DatePrecision = 'day' | 'month' | 'year'

const MILLISECONDS_A_DAY = 86_400_000
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads `2010`, `2010-05` or `2010-05-01`; null for any other text and for days that do not exist. */
export function readFuzzyDate(text: string, approximate = false): FuzzyDate | null {
	const match = SHAPE.exec(text)
	return match !== null && exists(match) ? { text, approximate } : null
}

/** Whether a text is a whole day that exists, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
	return text.length === 10 && readFuzzyDate(text) !== null
}

/** The ISO day of a day number. */
export function isoDay(day: DayNumber): string {
	return instantOf(day).toISOString().slice(0, 10)
}

/** A day's midnight in UTC, for Intl. */
export function instantOf(day: DayNumber): Date {
	return new Date(day * MILLISECONDS_A_DAY)
}

export function precisionOf({ text }: Written): DatePrecision {
	return precisionOfText(text)
}

export function precisionOfText(text: string): DatePrecision {
	if (text.length === 4) return 'year'
	return text.length === 7 ? 'month' : 'day'
}

/** First day that the text allows: a month starts on its first day, a year on 1 January. */
export function earliestDay({ text }: Written): DayNumber {
	return firstOfMonth(yearOf(text), monthOf(text)) + (text.length < 10 ? 0 : digits(text, 8, 10) - 1)
}

/** Last day that the text allows: for a month or a year, its last day. */
export function latestDay(date: Written): DayNumber {
	const { text } = date
	switch (precisionOf(date)) {
		case 'day':
			return earliestDay(date)
		case 'month':
			return firstOfMonth(yearOf(text), monthOf(text) + 1) - 1
		case 'year':
			return firstOfMonth(yearOf(text) + 1, 1) - 1
	}
}

/** All days that a text allows, ignoring « approximate ». */
export function daysIn(text: string): DayRange {
	return { first: earliestDay({ text }), last: latestDay({ text }) }
}

/**
 * All days that a date may be, with « approximate » taken seriously: an approximate year may be one year earlier or
 * later, an approximate month one month earlier or later, an approximate day any day of its month.
 */
export function widen(date: FuzzyDate): DayRange {
	if (!date.approximate) return { first: earliestDay(date), last: latestDay(date) }
	const year = yearOf(date.text)
	const month = monthOf(date.text)
	switch (precisionOf(date)) {
		case 'day':
			return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + 1) - 1 }
		case 'month':
			return { first: firstOfMonth(year, month - 1), last: firstOfMonth(year, month + 2) - 1 }
		case 'year':
			return { first: firstOfMonth(year - 1, 1), last: firstOfMonth(year + 2, 1) - 1 }
	}
}

/** Known to the day, and not approximate. */
export function isExactDay(date: FuzzyDate): boolean {
	return precisionOf(date) === 'day' && !date.approximate
}

/** The same day of the month, a number of months earlier; if that month is shorter, its last day. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
	const { year, month, dayOfMonth } = calendarOf(day)
	const first = firstOfMonth(year, month - months)
	const last = firstOfMonth(year, month - months + 1) - 1
	return Math.min(first + dayOfMonth - 1, last)
}

/** Whole months between two days; 0 if the second is not after the first. */
export function wholeMonthsBetween(from: DayNumber, to: DayNumber): number {
	if (to <= from) return 0
	const [start, end] = [calendarOf(from), calendarOf(to)]
	const months = (end.year - start.year) * 12 + end.month - start.month
	return end.dayOfMonth < start.dayOfMonth ? months - 1 : months
}

/**
 * Day number of the first of a month; `month` may be under 1 or over 12. Computed, because hundreds of thousands of
 * dates are read at once: Howard Hinnant's days_from_civil, whose years start in March and end with the leap day.
 */
export function firstOfMonth(year: number, month: number): DayNumber {
	const months = year * 12 + month - 3
	const years = Math.floor(months / 12)
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
	return 365 * years + leapDays + Math.floor((153 * (months - 12 * years) + 2) / 5) - 719_468
}

/** The reverse: Howard Hinnant's civil_from_days, from eras of 400 years that start in March. */
export function calendarOf(day: DayNumber): CalendarDay {
	const days = day + 719_468
	const era = Math.floor(days / 146_097)
	const dayOfEra = days - era * 146_097
	const leapDays =
		Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
	const months = Math.floor((5 * dayOfYear + 2) / 153)
	const month = months < 10 ? months + 3 : months - 9
	return {
		year: yearOfEra + era * 400 + Number(month < 3),
		month,
		dayOfMonth: dayOfYear - Math.floor((153 * months + 2) / 5) + 1,
	}
}

function yearOf(text: string): number {
	return digits(text, 0, 4)
}

/** 1 to 12; 1 if the text has no month. */
function monthOf(text: string): number {
	return text.length < 7 ? 1 : digits(text, 5, 7)
}

function digits(text: string, from: number, until: number): number {
	let value = 0
	for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - 48
	return value
}

function exists([, year, month = '01', day = '01']: RegExpExecArray): boolean {
	const [ofYear, ofMonth, ofDay] = [Number(year), Number(month), Number(day)]
	const lengthOfMonth = firstOfMonth(ofYear, ofMonth + 1) - firstOfMonth(ofYear, ofMonth)
	return ofMonth >= 1 && ofMonth <= 12 && ofDay >= 1 && ofDay <= lengthOfMonth
}
