/**
 * Places records on a time axis. Pure: takes dates, gives shares of the axis (0 to 1). The texture of a bar
 * shows what is not known.
 */
import {
	calendarOf,
	type DatePrecision,
	type DayRange,
	daysIn,
	firstOfMonth,
	precisionOfText,
} from '../../../schema/fuzzyDate'
import { monthScale, shareOfTime, type TimeScale } from './timeScale'

export interface TimelineRow {
	readonly id: string
	/** ISO texts cut to the known part; null if unknown. */
	readonly start: string | null
	readonly end: string | null
	/** true for a link or an office without an end: its bar fades after its last news. */
	readonly ongoing?: boolean
	/** For a link or an office: its last news; null if there never was any, undefined if not asked. */
	readonly lastNews?: string | null
	/** For a link or an office: the earliest date at which a source shows it. */
	readonly attestedSince?: string | null
	/** true if the record is only possible. */
	readonly possible?: boolean
}

/** solid: known to the day; rough: to the month, or not proven; year: only the year is known. */
type Texture = 'solid' | 'rough' | 'year'

export interface Bar {
	readonly id: string
	readonly from: number
	readonly width: number
	readonly texture: Texture
	/** The share at its start within which it may have started, drawn as uncertain. */
	readonly unsureStart: number
	/** It began earlier, at an unknown date: a stub precedes the first known day. */
	readonly fadesBefore: boolean
	/** Its end is unknown: a stub follows the last known day. */
	readonly fadesAfter: boolean
}

export interface TimelineInput {
	readonly rows: readonly TimelineRow[]
	/** `days` for missions (axis of months), `years` for links and offices. */
	readonly scale: 'days' | 'years'
	/** The period that the rows share. */
	readonly span: { readonly start: string | null; readonly end: string | null } | null
	/** ISO day at which ongoing bars end. */
	readonly today: string
}

export interface TimelineLayout {
	readonly axis: TimeScale
	/** Empty for a row without a date. */
	readonly bars: readonly Bar[]
	readonly span: { readonly from: number; readonly width: number } | null
}

export function layoutTimeline(input: TimelineInput): TimelineLayout {
	const axis = axisOf(input)
	return {
		axis,
		bars: input.rows.filter(isDated).map((row) => barOf(row, axis, input)),
		span: input.span ? sharesOf(extentOf(spanRow(input.span), axis, input.today), axis) : null,
	}
}

/** The row of the shared period; without an end it is ongoing. */
function spanRow(span: NonNullable<TimelineInput['span']>): TimelineRow {
	return { id: '', ...span, ongoing: span.end === null }
}

/** Whole months or years that contain all dates, with some room on both sides. */
function axisOf({ rows, scale, span, today }: TimelineInput): TimeScale {
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
	return monthScale({ first: first - room, last: last + room })
}

function wholeYears(first: number, last: number): TimeScale {
	return {
		first: firstOfMonth(calendarOf(first).year - 1, 1),
		last: firstOfMonth(calendarOf(last).year + 1, 1) - 1,
		reduced: null,
	}
}

function barOf(row: TimelineRow, axis: TimeScale, { scale, today }: TimelineInput): Bar {
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
		unsureStart: unsureDays / (extent.last - extent.first + 1),
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
 * The bar from the first known day to the last, cut to the axis. An unknown start is replaced by the first
 * date at which a source shows it; an unknown end by its last news, at most the day of the screen.
 */
function extentOf(row: TimelineRow, axis: TimeScale, today: string): DayRange {
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

function sharesOf(extent: DayRange, axis: TimeScale): { from: number; width: number } {
	const from = shareOfTime(axis, extent.first)
	return { from, width: Math.max(0, shareOfTime(axis, extent.last + 1) - from) }
}

const ORDER: readonly DatePrecision[] = ['day', 'month', 'year']

/** The precision of the better known bound; a record without dates counts as known to the year. */
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
