/** Dates as server and client both read them, with server errors for invalid texts. */
import {
	type DayNumber,
	earliestDay,
	type FuzzyDate,
	isoDay,
	monthsBefore,
	readFuzzyDate,
} from '../../schema/fuzzyDate'
import { BadInput } from '../errors'

export * from '../../schema/fuzzyDate'

/** Reads `2010`, `2010-05` or `2010-05-01`; throws BadInput on any other text and on days that do not exist. */
export function parseFuzzyDate(text: string, approximate = false): FuzzyDate {
	const date = readFuzzyDate(text, approximate)
	if (date !== null) return date
	throw new BadInput(`A date is YYYY, YYYY-MM or YYYY-MM-DD and exists in the calendar; got ${quoted(text)}.`)
}

/** Day number of an ISO day; throws BadInput unless the text is a whole day. */
export function dayNumber(iso: string): DayNumber {
	if (iso.length !== 10) throw new BadInput(`A day is YYYY-MM-DD; got ${quoted(iso)}.`)
	return earliestDay(parseFuzzyDate(iso))
}

/** The same day `months` later, or the last day of that month; ISO days. */
export function monthsAfter(day: string, months: number): string {
	return isoDay(monthsBefore(dayNumber(day), -months))
}

function quoted(text: string): string {
	return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
