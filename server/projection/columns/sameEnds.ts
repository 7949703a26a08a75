import type { DayNumber, DayRange } from '../../domain/fuzzyDate'
import { SparseLists } from '../sparseLists'
import type { RowFollower, Rows } from './rowLists'

/** Rows with the days that each may be of, both included; in the order of their first days. */
export interface DatedRows {
	readonly rows: readonly number[]
	readonly first: readonly DayNumber[]
	readonly last: readonly DayNumber[]
}

/**
 * The rows of a table that speak of the same ends as another row, kept current as rows come and go. Made at the first
 * read; of a row that is alone nothing is kept but its ends.
 */
export class SameEnds implements RowFollower {
	readonly #rows: Pick<Rows, 'current'>
	readonly #endsOf: (row: number) => string | null
	readonly #daysOf: (row: number) => DayRange
	#byEnds: SparseLists<string, number> | null = null
	readonly #groups = new Map<string, DatedRows>()

	/**
	 * @param endsOf a text that is the same for the same ends; null where one is not known.
	 * @param daysOf every day that a row may be of.
	 */
	constructor(
		rows: Pick<Rows, 'current'>,
		endsOf: (row: number) => string | null,
		daysOf: (row: number) => DayRange,
	) {
		this.#rows = rows
		this.#endsOf = endsOf
		this.#daysOf = daysOf
	}

	/** Two rows or more of the same ends, each. */
	groups(): Iterable<DatedRows> {
		if (this.#byEnds === null) this.#byEnds = this.#make()
		return this.#groups.values()
	}

	add(row: number): void {
		const ends = this.#byEnds === null ? null : this.#endsOf(row)
		if (ends === null) return
		this.#byEnds?.add(ends, row)
		this.#date(ends)
	}

	remove(row: number): void {
		const ends = this.#byEnds === null ? null : this.#endsOf(row)
		if (ends === null) return
		this.#byEnds?.remove(ends, row)
		this.#date(ends)
	}

	#make(): SparseLists<string, number> {
		const byEnds = new SparseLists<string, number>()
		for (const row of this.#rows.current()) {
			const ends = this.#endsOf(row)
			if (ends !== null) byEnds.add(ends, row)
		}
		for (const [ends, rows] of byEnds.several()) this.#groups.set(ends, this.#dated(rows))
		return byEnds
	}

	#date(ends: string): void {
		const rows = this.#byEnds?.at(ends) ?? []
		if (rows.length < 2) this.#groups.delete(ends)
		else this.#groups.set(ends, this.#dated(rows))
	}

	#dated(rows: readonly number[]): DatedRows {
		const dated = rows.map((row) => ({ row, days: this.#daysOf(row) }))
		dated.sort((one, other) => one.days.first - other.days.first)
		return {
			rows: dated.map(({ row }) => row),
			first: dated.map(({ days }) => days.first),
			last: dated.map(({ days }) => days.last),
		}
	}
}

/** The text of some ends and of how they are tied; the order of the actors of one side does not matter. */
export function textOfEnds(how: string, ...sides: readonly (readonly number[])[]): string {
	const sorted = sides.map((side) => (side.length < 2 ? side : [...side].sort((one, other) => one - other)))
	return `${sorted.join('|')}|${how}`
}
