import type { Id } from '../../domain/ids'
import type { RowFollower, Rows } from './rowLists'

/** Rows of records that are gone or were changed, above which a table is made anew. */
const MOST_LEFT = 20_000

/**
 * A table with one row for each version of a record. A row never changes: the next version of its record gets another
 * one, so that what was found from some rows stays true of them.
 */
export abstract class RecordRows<Kind extends { readonly id: Id }> implements Rows {
	/** By row. */
	readonly records: Kind[] = []
	#order: readonly number[] | null = null
	readonly #rowOf = new Map<Id, number>()
	#followers: readonly RowFollower[] = []

	/** Fills the columns of the next row. */
	protected abstract fill(record: Kind): void

	/** What follows the rows that come and go: lists by key. */
	protected follow(...followers: readonly RowFollower[]): void {
		this.#followers = followers
	}

	/** Takes in the records of a kind, before any list is made. */
	protected takeIn(records: Iterable<Kind>): void {
		for (const record of records) this.#append(record)
	}

	/** Row of a record as it now is; undefined where it has none. */
	rowOf(id: Id): number | undefined {
		return this.#rowOf.get(id)
	}

	recordAt(row: number): Kind {
		const record = this.records[row]
		if (record === undefined)
			throw new RangeError(`Expected a row under ${this.records.length}; ${row} came.`)
		return record
	}

	current(): Iterable<number> {
		return this.#rowOf.values()
	}

	/** Called once a record is `after` instead of `before`. */
	replace(before: Id | null, after: Kind | null): void {
		this.#order = null
		const old = before === null ? undefined : this.#rowOf.get(before)
		if (old !== undefined && before !== null) {
			this.#rowOf.delete(before)
			for (const follower of this.#followers) follower.remove(old)
		}
		if (after === null) return
		const row = this.#append(after)
		for (const follower of this.#followers) follower.add(row)
	}

	/** Whether so many rows are those of former versions that they should be numbered anew. */
	get isWorn(): boolean {
		return this.records.length - this.#rowOf.size > MOST_LEFT
	}

	/** The same list for all lists that are made before the next change. */
	inOrder(): readonly number[] {
		this.#order ??= this.#sorted()
		return this.#order
	}

	#sorted(): readonly number[] {
		const rows = [...this.#rowOf.values()]
		for (let at = 1; at < rows.length; at += 1) {
			if (!this.isBefore(rows[at - 1] ?? 0, rows[at] ?? 0)) return rows.sort(this.#byOrder)
		}
		return rows
	}

	/** By id, unless a table says otherwise. */
	isBefore(row: number, other: number): boolean {
		return this.recordAt(row).id < this.recordAt(other).id
	}

	readonly #byOrder = (row: number, other: number): number =>
		this.isBefore(row, other) ? -1 : Number(this.isBefore(other, row))

	#append(record: Kind): number {
		const row = this.records.length
		this.records.push(record)
		this.#rowOf.set(record.id, row)
		this.fill(record)
		return row
	}
}
