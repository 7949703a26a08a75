/**
 * Places records on a time axis. Pure: dates in, shares of the axis (0 to 1) out; what is not known stays
 * visible in the texture of the bar.
 */
import {
	calendarOf,
	type DatePrecision,
	type DayRange,
	daysIn,
	firstOfMonth,
	precisionOfText,
} from '../../../schema/fuzzyDate'
import { monthTicks, type Tick, yearTicks } from './ticks'

export interface TimelineRow {
	readonly id: string
	/** ISO texts cut to the known part; null where nothing is known. */
	readonly start: string | null
	readonly end: string | null
	/** true for a link or an office without an end: its bar runs to its last news and fades. */
	readonly ongoing?: boolean
	/** Of a link or an office: when it was last heard of; null where it never was, undefined where it is not asked. */
	readonly lastNews?: string | null
	/** Of a link or an office: the earliest date at which a source shows it. */
	readonly attestedSince?: string | null
	/** true where the record does not prove that it counts. */
	readonly possible?: boolean
}

/** solid: to the day; rough: to the month, or not proven; year: the year alone. */
type Texture = 'solid' | 'rough' | 'year'

export interface Bar {
	readonly id: string
	readonly from: number
	readonly width: number
	readonly texture: Texture
	/** Share of the bar, at its start, in which the start may fall: drawn as not certain. */
	readonly unsureStart: number
	/** It began earlier, one does not know when: a stub stands before the first day known. */
	readonly fadesBefore: boolean
	/** Its end is not known: a stub stands after the last day known. */
	readonly fadesAfter: boolean
}

export interface TimelineInput {
	readonly rows: readonly TimelineRow[]
	/** `days` for missions (axis of months), `years` for links and offices. */
	readonly scale: 'days' | 'years'
	/** The time that the rows share. */
	readonly span: { readonly start: string | null; readonly end: string | null } | null
	/** ISO day at which what is ongoing is drawn to end. */
	readonly today: string
}

export interface TimelineLayout {
	readonly axis: DayRange
	readonly ticks: readonly Tick[]
	readonly unit: 'month' | 'year'
	/** None of a row without any date. */
	readonly bars: readonly Bar[]
	readonly span: { readonly from: number; readonly width: number } | null
}

export function layoutTimeline(input: TimelineInput): TimelineLayout {
	const axis = axisOf(input)
	const unit = axis.last - axis.first > 730 ? 'year' : 'month'
	return {
		axis,
		unit,
		ticks: unit === 'month' ? monthTicks(axis) : yearTicks(axis),
		bars: input.rows.filter(isDated).map((row) => barOf(row, axis, input)),
		span: input.span ? sharesOf(extentOf(spanRow(input.span), axis, input.today), axis) : null,
	}
}

/** A time without an end goes on. */
function spanRow(span: NonNullable<TimelineInput['span']>): TimelineRow {
	return { id: '', ...span, ongoing: span.end === null }
}

/** The whole units (months or years) around what is dated, with some room on both sides. */
function axisOf({ rows, scale, span, today }: TimelineInput): DayRange {
	const dated = [...rows, ...(span ? [{ id: '', ...span }] : [])].filter(
		(row) => scale === 'years' || finest(row) !== 'year',
	)
	const texts = dated
		.flatMap(({ start, end, attestedSince, lastNews }) => [start, end, attestedSince, lastNews])
		.filter((text) => text !== null && text !== undefined)
	if (rows.some(({ ongoing }) => ongoing) || texts.length === 0) texts.push(today)
	const days = texts.map(daysIn)
	const first = Math.min(...days.map((day) => day.first))
	const last = Math.max(...days.map((day) => day.last))
	if (scale === 'years' || last - first > 730) return wholeYears(first, last)
	const room = Math.max(15, Math.round((last - first) * 0.1))
	return wholeMonths(first - room, last + room)
}

/** From the first day of a month to the last one of a month. */
export function wholeMonths(first: number, last: number): DayRange {
	const start = calendarOf(first)
	const end = calendarOf(last)
	return { first: firstOfMonth(start.year, start.month), last: firstOfMonth(end.year, end.month + 1) - 1 }
}

function wholeYears(first: number, last: number): DayRange {
	return {
		first: firstOfMonth(calendarOf(first).year - 1, 1),
		last: firstOfMonth(calendarOf(last).year + 1, 1) - 1,
	}
}

function barOf(row: TimelineRow, axis: DayRange, { scale, today }: TimelineInput): Bar {
	const extent = extentOf(row, axis, today)
	const { from, width } = sharesOf(extent, axis)
	const unsureDays =
		scale === 'years' && !row.possible && row.start !== null && precisionOfText(row.start) !== 'day'
			? Math.min(daysIn(row.start).last, extent.last) - extent.first + 1
			: 0
	return {
		id: row.id,
		from,
		width,
		texture: textureOf(row, scale),
		unsureStart: rounded(unsureDays / (extent.last - extent.first + 1)),
		fadesBefore: row.start === null && row.lastNews !== undefined,
		fadesAfter: row.ongoing ?? false,
	}
}

function textureOf(row: TimelineRow, scale: TimelineInput['scale']): Texture {
	if (scale === 'years') return row.possible ? 'rough' : 'solid'
	const precision = finest(row)
	if (precision === 'year') return 'year'
	return precision === 'day' && coarsest(row) === 'day' ? 'solid' : 'rough'
}

/**
 * From the first day known to the last, cut to the axis. Where the start is not known, from the first time that a source
 * shows it; where the end is not, to its last news, and no further than the day of the screen.
 */
function extentOf(row: TimelineRow, axis: DayRange, today: string): DayRange {
	const start = row.start ?? row.attestedSince ?? row.lastNews ?? row.end
	const first = start ? daysIn(start).first : axis.first
	const last = Math.max(lastDayOf(row, today) ?? axis.last, first)
	return { first: Math.max(axis.first, first), last: Math.max(Math.min(axis.last, last), axis.first) }
}

function lastDayOf({ start, end, ongoing, lastNews }: TimelineRow, today: string): number | null {
	if (end !== null) return daysIn(end).last
	if (lastNews === undefined && ongoing) return daysIn(today).last
	const known = lastNews ?? start
	if (known === null) return null
	if (lastNews === undefined) return daysIn(known).last
	return Math.min(daysIn(known).last, Math.max(daysIn(today).last, daysIn(known).first))
}

function isDated({ start, end, attestedSince, lastNews }: TimelineRow): boolean {
	return [start, end, attestedSince, lastNews].some(Boolean)
}

function sharesOf(extent: DayRange, axis: DayRange): { from: number; width: number } {
	const days = axis.last - axis.first + 1
	return {
		from: rounded((extent.first - axis.first) / days),
		width: rounded(Math.max(0, extent.last - extent.first + 1) / days),
	}
}

const ORDER: readonly DatePrecision[] = ['day', 'month', 'year']

/** Precision of the bound that is known best; a record without dates is as rough as a year. */
function finest({ start, end }: Pick<TimelineRow, 'start' | 'end'>): DatePrecision {
	return (
		ORDER.find((precision) => [start, end].some((text) => text && precisionOfText(text) === precision)) ??
		'year'
	)
}

function coarsest({ start, end }: Pick<TimelineRow, 'start' | 'end'>): DatePrecision {
	return (
		ORDER.findLast((precision) => [start, end].some((text) => text && precisionOfText(text) === precision)) ??
		'year'
	)
}

function rounded(share: number): number {
	return Math.round(share * 100_000) / 100_000
}
