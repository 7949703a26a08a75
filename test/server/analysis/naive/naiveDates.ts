/** Dates as texts that sort: first and last day that a date allows, without a day number anywhere. */
import type { FuzzyDate } from '../../../../server/domain/fuzzyDate'

export interface Span {
	readonly first: string
	readonly last: string
}

/** Without the approximation. */
export function written({ text }: FuzzyDate): Span {
	if (text.length === 4) return { first: `${text}-01-01`, last: `${text}-12-31` }
	return text.length === 7
		? { first: `${text}-01`, last: `${text}-${lastOf(text)}` }
		: { first: text, last: text }
}

/** With the approximation: one year or month more on each side, or the whole month of a day. */
export function allowed(date: FuzzyDate): Span {
	if (!date.approximate) return written(date)
	const { text } = date
	if (text.length === 4) return { first: `${shiftYear(text, -1)}-01-01`, last: `${shiftYear(text, 1)}-12-31` }
	if (text.length === 10) return written({ text: text.slice(0, 7), approximate: false })
	const after = shiftMonth(text, 1)
	return { first: `${shiftMonth(text, -1)}-01`, last: `${after}-${lastOf(after)}` }
}

export function isSure({ text, approximate }: FuzzyDate): boolean {
	return text.length > 4 && !approximate
}

/** Days from one text to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round(
		(new Date(`${to}T12:00:00Z`).getTime() - new Date(`${from}T12:00:00Z`).getTime()) / 86_400_000,
	)
}

export function plusDays(day: string, days: number): string {
	const date = new Date(`${day}T12:00:00Z`)
	date.setUTCDate(date.getUTCDate() + days)
	return date.toISOString().slice(0, 10)
}

/** The same day two years before; 28 February for the 29th. */
export function twoYearsBefore(day: string): string {
	const moved = `${shiftYear(day.slice(0, 4), -2)}${day.slice(4)}`
	return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved
}

function shiftYear(year: string, by: number): string {
	return String(Number(year) + by)
}

function shiftMonth(month: string, by: number): string {
	const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
	return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

function lastOf(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number)
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
	return String([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1])
}
