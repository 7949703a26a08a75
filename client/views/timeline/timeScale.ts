/**
 * The axis of every timeline: converts days to shares of a track, and says where its ticks are. Sparse early
 * years may be compressed.
 */
import { calendarOf, type DayNumber, type DayRange, daysIn, firstOfMonth } from '../../../schema/fuzzyDate'

export interface TimeScale extends DayRange {
	/** The compressed part at the start of the axis; null if there is none. */
	readonly reduced: { readonly until: DayNumber; readonly share: number } | null
}

export interface ScaleTick {
	readonly day: DayNumber
	readonly share: number
	/** null if its label would not fit. */
	readonly unit: 'year' | 'month' | null
}

/** The share of the track for compressed years. */
const REDUCED_SHARE = 0.1
/** Compresses at least so many years, if at most so few of the facts start in them. */
const MIN_REDUCED_YEARS = 8
const MAX_REDUCED_FACTS = 0.15
/** The years that always keep the full scale. */
const MIN_FULL_YEARS = 8

/**
 * The axis over the years of a period, else those of the facts, up to the present year.
 *
 * @param period ISO texts; null: no bound.
 * @param years the years of the facts, in any order.
 * @param starts the first days of the facts, in any order; sparse early years are compressed unless the
 * period asks for them.
 * @param today ISO day.
 */
export function scaleOfPeriod(
	{ from, to }: { readonly from: string | null; readonly to: string | null },
	years: readonly number[],
	starts: readonly DayNumber[],
	today: string,
): TimeScale {
	const thisYear = Number(today.slice(0, 4))
	const first =
		from === null ? years.reduce((least, year) => Math.min(least, year), thisYear) : Number(from.slice(0, 4))
	const last =
		to === null ? years.reduce((most, year) => Math.max(most, year), thisYear) : Number(to.slice(0, 4))
	return timeScale({ first: Math.min(first, last), last: Math.max(first, last) }, starts, from === null)
}

/**
 * The axis of whole years from `first` to `last`, both included; `starts` are the first days of the facts, in
 * any order.
 */
export function timeScale(years: DayRange, starts: readonly DayNumber[], canReduce = true): TimeScale {
	const first = firstOfMonth(years.first, 1)
	const last = firstOfMonth(years.last + 1, 1) - 1
	const until = canReduce ? sparseUntil(years, starts) : null
	const isWorth = until !== null && (until - first) / (last - first + 1) > REDUCED_SHARE * 1.5
	return { first, last, reduced: isWorth ? { until, share: REDUCED_SHARE } : null }
}

/** The latest 1 January before which hardly anything starts; null if the early years are not sparse. */
function sparseUntil({ first, last }: DayRange, starts: readonly DayNumber[]): DayNumber | null {
	const sorted = [...starts].sort((one, other) => one - other)
	const few = sorted[Math.floor(sorted.length * MAX_REDUCED_FACTS)]
	if (few === undefined) return null
	const year = Math.min(calendarOf(few).year, last - MIN_FULL_YEARS)
	return year - first >= MIN_REDUCED_YEARS ? firstOfMonth(year, 1) : null
}

/** The axis of whole months that holds two days. */
export function monthScale({ first, last }: DayRange): TimeScale {
	const [start, end] = [calendarOf(first), calendarOf(last)]
	return {
		first: firstOfMonth(start.year, start.month),
		last: firstOfMonth(end.year, end.month + 1) - 1,
		reduced: null,
	}
}

/** Whether the ticks of an axis are months: it is no longer than two years. */
export function isByMonth({ first, last }: DayRange): boolean {
	return last - first <= 731
}

/** The share of a day, 0 to 1; days outside the axis are at its ends. */
export function shareOfTime(scale: TimeScale, day: DayNumber): number {
	const { first, last, reduced } = scale
	const at = Math.max(first, Math.min(last + 1, day))
	if (reduced === null) return (at - first) / (last + 1 - first)
	const { until, share } = reduced
	if (at < until) return (share * (at - first)) / (until - first)
	return share + ((1 - share) * (at - until)) / (last + 1 - until)
}

/** The day at a share of the track. */
export function dayAt(scale: TimeScale, share: number): DayNumber {
	const { first, last, reduced } = scale
	const at = Math.max(0, Math.min(1, share))
	const day =
		reduced === null
			? first + at * (last + 1 - first)
			: at < reduced.share
				? first + (at / reduced.share) * (reduced.until - first)
				: reduced.until + ((at - reduced.share) / (1 - reduced.share)) * (last + 1 - reduced.until)
	return Math.min(last, Math.floor(day))
}

/** The share of the track at which a year begins and ends. */
export function sharesOfYear(scale: TimeScale, year: number): { readonly from: number; readonly to: number } {
	const { first, last } = daysIn(String(year))
	return { from: shareOfTime(scale, first), to: shareOfTime(scale, last + 1) }
}

/** The width in pixels of a year or a short month, with some room. */
const LABEL_WIDTH = 46

/**
 * One tick for each year, or month on a short axis, with as many labels as fit. In the compressed part only
 * the first year has one.
 */
export function scaleTicks(scale: TimeScale, trackWidth: number): readonly ScaleTick[] {
	const areMonths = isByMonth(scale)
	const days = (areMonths ? startsOfMonths(scale) : startsOfYears(scale)).filter(
		(day) => day >= scale.first && day <= scale.last,
	)
	const full = days.filter((day) => scale.reduced === null || day >= scale.reduced.until)
	const room = (1 - (scale.reduced?.share ?? 0)) * trackWidth
	const needed = Math.ceil((full.length * LABEL_WIDTH) / Math.max(1, room))
	const step = (areMonths ? [1, 2, 3, 6, 12] : [1, 2, 5, 10, 20, 50]).find((one) => one >= needed) ?? 100
	return days.map((day) => {
		const { year, month } = calendarOf(day)
		const isFull = scale.reduced === null || day >= scale.reduced.until
		const isRound = areMonths ? (month - 1) % step === 0 : year % step === 0
		// The break has a label of its own, which a round year just after it would touch.
		const isNear =
			scale.reduced !== null &&
			day > scale.reduced.until &&
			(shareOfTime(scale, day) - scale.reduced.share) * trackWidth < LABEL_WIDTH
		const hasRoom = (1 - shareOfTime(scale, day)) * trackWidth >= LABEL_WIDTH - 10
		const isWorded = isFull
			? hasRoom && ((isRound && !isNear) || day === scale.reduced?.until)
			: day === scale.first
		return {
			day,
			share: shareOfTime(scale, day),
			unit: isWorded ? (areMonths && month > 1 ? 'month' : 'year') : null,
		}
	})
}

function startsOfYears({ first, last }: DayRange): readonly DayNumber[] {
	const from = calendarOf(first).year
	const count = calendarOf(last).year - from + 1
	return Array.from({ length: count }, (_, index) => firstOfMonth(from + index, 1))
}

function startsOfMonths({ first, last }: DayRange): readonly DayNumber[] {
	return startsOfYears({ first, last }).flatMap((day) =>
		Array.from({ length: 12 }, (_, month) => firstOfMonth(calendarOf(day).year, month + 1)),
	)
}
