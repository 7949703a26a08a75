import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Office, Partnership } from '../../domain/records'
import { type LinkColumns, NO_DATE, PRECISIONS } from '../../projection/columns/linkColumns'

type DateColumns = Pick<LinkColumns<Partnership | Office>, 'since' | 'until' | 'recordAt'>

/** No row, so far. */
const NONE = -1
/** A row has no end: its group stays. */
const STAYS = -2

/**
 * While a set of groups are all there: from the latest of their starts, the one that makes them an overlap, to the
 * first of their ends. A group with several links starts with the first of them that is known and ends with the last;
 * one link without an end keeps it there. Of two texts for one bound the more precise counts, then the one that is not
 * approximate. One object serves many questions: `clear`, then `add` each row, then `period`.
 */
export class OpenPeriods {
	readonly #columns: DateColumns
	/** By group: the row of its first start, and that of its last end. */
	readonly #start: number[] = []
	readonly #end: number[] = []
	#groups = 0

	constructor(columns: DateColumns) {
		this.#columns = columns
	}

	clear(groups: number): void {
		this.#groups = groups
		for (let group = 0; group < groups; group += 1) {
			this.#start[group] = NONE
			this.#end[group] = NONE
		}
	}

	add(group: number, row: number): void {
		this.#start[group] = this.#first(this.#start[group] ?? NONE, row)
		this.#end[group] = this.#last(this.#end[group] ?? NONE, row)
	}

	/** null bounds where no start is known, or where nobody's end is known. */
	period(): FuzzyPeriod {
		const { since, until } = this.#columns
		let [start, end] = [NONE, NONE]
		let [lastStart, firstEnd] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
		for (let group = 0; group < this.#groups; group += 1) {
			const starts = this.#start[group] ?? NONE
			const ends = this.#end[group] ?? NONE
			if (starts >= 0 && latest(since[starts]) > lastStart) {
				start = starts
				lastStart = latest(since[starts])
			}
			if (ends >= 0 && earliest(until[ends]) < firstEnd) {
				end = ends
				firstEnd = earliest(until[ends])
			}
		}
		return {
			start: start < 0 ? null : this.#columns.recordAt(start).since,
			end: end < 0 ? null : this.#columns.recordAt(end).until,
		}
	}

	#first(before: number, row: number): number {
		const { since } = this.#columns
		if (since[row] === NO_DATE) return before
		return before < 0 || earliest(since[row]) < earliest(since[before]) ? row : before
	}

	#last(before: number, row: number): number {
		const { until } = this.#columns
		if (before === STAYS || until[row] === NO_DATE) return STAYS
		return before < 0 || latest(until[row]) > latest(until[before]) ? row : before
	}
}

/** The least is the first day, then the most precise text. */
function earliest(bound = NO_DATE): number {
	return bound
}

/** The greatest is the last day, then the most precise text. */
function latest(bound = NO_DATE): number {
	return bound - 2 * (bound & (PRECISIONS - 1))
}
