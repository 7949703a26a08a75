/** Bricks by year under the views, and what the keys do to the two handles that bound the period. */
import { groupBy } from '../../../schema/groupBy'
import type { Years } from '../../state/years'

export interface RecordWithStart {
	/** ISO text cut to its known part; null of what has no date. */
	readonly start: string | null
}

export interface YearStack<One> {
	readonly year: number
	readonly records: readonly One[]
}

export interface YearStacks<One> {
	/** One for each year from the first to the last, those without a record too. */
	readonly stacks: readonly YearStack<One>[]
	readonly undated: number
}

/** Records by the year of their start, up to the present year at least where it is known. */
export function stackByYear<One extends RecordWithStart>(
	records: readonly One[],
	thisYear: number | null,
): YearStacks<One> {
	const dated = records.filter(({ start }) => start !== null)
	const byYear = groupBy(dated, ({ start }) => Number(start?.slice(0, 4)))
	const undated = records.length - dated.length
	const years = [...byYear.keys(), ...(thisYear === null ? [] : [thisYear])]
	if (years.length === 0) return { stacks: [], undated }
	const first = Math.min(...years)
	const last = Math.max(...years)
	const stacks = Array.from({ length: last - first + 1 }, (_, index) => ({
		year: first + index,
		records: byYear.get(first + index) ?? [],
	}))
	return { stacks, undated }
}

/** The years of both handles: a bound that is not set stands at the end of the scale. */
export function thumbYears({ from, to }: Years, first: number, last: number): { from: number; to: number } {
	return {
		from: from === null ? first : clamp(Number(from.slice(0, 4)), first, last),
		to: to === null ? last : clamp(Number(to.slice(0, 4)), first, last),
	}
}

/** The year that a key leads a handle to; null for keys that do not move. Handles do not pass each other. */
export function yearOfThumbAfterKey(
	key: string,
	year: number,
	{ min, max }: { readonly min: number; readonly max: number },
): number | null {
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return clamp(year - 1, min, max)
		case 'ArrowRight':
		case 'ArrowUp':
			return clamp(year + 1, min, max)
		case 'PageDown':
			return clamp(year - 10, min, max)
		case 'PageUp':
			return clamp(year + 10, min, max)
		case 'Home':
			return min
		case 'End':
			return max
		default:
			return null
	}
}

/** The bound that a handle at a year sets: at the end of the scale none. */
export function withThumb(
	bound: keyof Years,
	year: number,
	{ first, last }: { readonly first: number; readonly last: number },
): Partial<Years> {
	const isAtEnd = bound === 'from' ? year <= first : year >= last
	return { [bound]: isAtEnd ? null : String(year) }
}

function clamp(value: number, min: number, max: number): number {
	return Math.max(min, Math.min(max, value))
}
