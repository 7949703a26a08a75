/** The ticks of an axis: months for less than two years, else years (or every 2, 5, 10 years). */
import { calendarOf, type DayRange, firstOfMonth } from '../../../schema/fuzzyDate'

export interface Tick {
	/** The day of the tick, and its share of the axis (0 to 1). */
	readonly day: number
	readonly from: number
	/** Share of the axis up to the next labelled tick, or the end; 0 if its label would not fit. */
	readonly room: number
}

/** More labels than this do not fit on a phone. */
const MAX_LABELS = 8

/** The share of the axis in which « 2026 » or « sept. » is readable on a phone. */
const MIN_LABEL_ROOM = 0.085

/** One tick for each month of the axis, which starts on the first day of a month. */
export function monthTicks(axis: DayRange): readonly Tick[] {
	const starts: number[] = []
	for (let { year, month } = calendarOf(axis.first); firstOfMonth(year, month) <= axis.last; month += 1) {
		starts.push(firstOfMonth(year, month))
	}
	return ticksAt(starts, axis)
}

/** One tick for each round year of the axis, which starts on a 1 January. */
export function yearTicks(axis: DayRange): readonly Tick[] {
	const first = calendarOf(axis.first).year
	const last = calendarOf(axis.last).year
	const step = [1, 2, 5, 10, 20].find((years) => (last - first + 1) / years <= MAX_LABELS) ?? 50
	const starts: number[] = []
	for (let year = first; year <= last; year += 1) {
		if (year % step === 0) starts.push(firstOfMonth(year, 1))
	}
	return ticksAt(starts, axis)
}

function ticksAt(starts: readonly number[], axis: DayRange): readonly Tick[] {
	const days = axis.last - axis.first + 1
	const every = Math.ceil(starts.length / MAX_LABELS)
	return starts.map((day, index) => {
		const room = ((starts[index + every] ?? axis.last + 1) - day) / days
		const isShown = index % every === 0 && room >= MIN_LABEL_ROOM
		return { day, from: (day - axis.first) / days, room: isShown ? room : 0 }
	})
}
