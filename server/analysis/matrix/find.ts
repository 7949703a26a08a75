/**
 * A matrix counts records by two dimensions (who, where, what, when). A record is in the cell of each of its values in
 * one dimension and each in the other, once per cell; so a mission of two régions to one province is in two cells, and
 * the cells of a row may sum to more than its head, which counts each record once. A record without a value in one of
 * the dimensions is unplaced; one whose row heads or column heads are all hidden is left out: records = those in a
 * shown cell + unplaced + left out.
 */
import type { MatrixDimension, MatrixOrder } from '../../../schema/enums'
import { type NewsAge, newsAgeOf } from '../../../schema/freshness'
import { MAX_MATRIX_HEADS } from '../../../schema/limits'
import { lastNewsOf } from '../../domain/freshness'
import type { LinkingFact } from '../../snapshot/facts'
import { type HeadSubject, type MatrixAxes, subjectsOf } from './dimensions'

/** A row or a column. */
export interface MatrixHead extends HeadSubject {
	/** Records in it, each once; 0 for a requested head without records. */
	readonly count: number
}

/** A row and a column with at least one record in common. */
export interface MatrixCell {
	readonly row: MatrixHead
	readonly column: MatrixHead
	/** In the order given. */
	readonly facts: readonly LinkingFact[]
	readonly ages: AgeCounts
}

/** Number of records with news of each age on the requested day. */
export interface AgeCounts extends Readonly<Record<NewsAge, number>> {
	/** SILENT records without a date of any kind. */
	readonly undated: number
}

export interface MatrixFinding {
	/** In the requested order. */
	readonly rows: readonly MatrixHead[]
	readonly columns: readonly MatrixHead[]
	/** Number of heads with records that are not shown. */
	readonly rowsLeft: number
	readonly columnsLeft: number
	/** By rows, then columns, in their order. */
	readonly cells: readonly MatrixCell[]
	readonly recordsTotal: number
	readonly unplacedTotal: number
	readonly leftOutTotal: number
}

export interface MatrixInput extends MatrixAxes {
	readonly order: MatrixOrder
	/** ISO day on which the age of news is measured. */
	readonly asOf: string
	/** Heads shown even without records. */
	readonly rowSubjects: readonly HeadSubject[]
	readonly columnSubjects: readonly HeadSubject[]
}

/**
 * The matrix of some records. Heads are ordered by similarity (see `bySimilaritySteps`) or by count, then key; years by
 * date. Pauses between records. Cost: the records, times their values in both dimensions; then the square of the heads.
 */
export function* matrixSteps(
	facts: readonly LinkingFact[],
	input: MatrixInput,
): Generator<void, MatrixFinding> {
	const sides = { rows: new Side(), columns: new Side() }
	const cells = new Map<string, Map<string, LinkingFact[]>>()
	const placed: { readonly rows: readonly string[]; readonly columns: readonly string[] }[] = []
	let looked = 0
	for (const fact of facts) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		const rows = subjectsOf(fact, input.rows, input.rollUp)
		const columns = subjectsOf(fact, input.columns, input.rollUp)
		if (rows.length === 0 || columns.length === 0) continue
		sides.rows.count(rows)
		sides.columns.count(columns)
		placed.push({ rows: rows.map(({ key }) => key), columns: columns.map(({ key }) => key) })
		for (const row of rows) {
			const inRow = cells.get(row.key) ?? new Map<string, LinkingFact[]>()
			cells.set(row.key, inRow)
			for (const column of columns) {
				const known = inRow.get(column.key)
				if (known) known.push(fact)
				else inRow.set(column.key, [fact])
			}
		}
	}
	const rows = sides.rows.largest(input.rowSubjects)
	const columns = sides.columns.largest(input.columnSubjects)
	const counts = (row: string, column: string) => cells.get(row)?.get(column)?.length ?? 0
	const ordered = {
		rows: yield* orderedSteps(rows, columns, input, input.rows, counts),
		columns: yield* orderedSteps(columns, rows, input, input.columns, (column, row) => counts(row, column)),
	}
	const shown = { rows: keysOf(ordered.rows), columns: keysOf(ordered.columns) }
	return {
		...ordered,
		rowsLeft: sides.rows.size - rows.filter(({ count }) => count > 0).length,
		columnsLeft: sides.columns.size - columns.filter(({ count }) => count > 0).length,
		cells: yield* cellSteps(ordered.rows, ordered.columns, cells, input.asOf),
		recordsTotal: facts.length,
		unplacedTotal: facts.length - placed.length,
		leftOutTotal: placed.filter(
			(one) =>
				!one.rows.some((key) => shown.rows.has(key)) || !one.columns.some((key) => shown.columns.has(key)),
		).length,
	}
}

/** The age of a record's last news as a matrix counts it, and whether that news has a date. */
export function countedNewsOf(
	fact: LinkingFact,
	asOf: string,
): { readonly age: NewsAge; readonly isDated: boolean } {
	const news = lastNewsOf(fact.record)?.text ?? null
	return { age: newsAgeOf(news, asOf), isDated: news !== null }
}

const RECORDS_A_SLICE = 250

/** The values of one dimension, with the number of records of each. */
class Side {
	readonly #counts = new Map<string, { readonly subject: HeadSubject; count: number }>()

	get size(): number {
		return this.#counts.size
	}

	count(subjects: readonly HeadSubject[]): void {
		for (const subject of subjects) {
			const known = this.#counts.get(subject.key)
			if (known) known.count += 1
			else this.#counts.set(subject.key, { subject, count: 1 })
		}
	}

	/** The heads with most records, plus as many of the requested subjects as there is room for. */
	largest(subjects: readonly HeadSubject[]): readonly MatrixHead[] {
		const counted = [...this.#counts.values()].map(({ subject, count }) => ({ ...subject, count }))
		const empty = subjects.filter(({ key }) => !this.#counts.has(key)).map((one) => ({ ...one, count: 0 }))
		return [...counted, ...empty].sort(largestFirst).slice(0, MAX_MATRIX_HEADS)
	}
}

function largestFirst(one: MatrixHead, other: MatrixHead): number {
	return other.count - one.count || byKey(one, other)
}

function byKey(one: HeadSubject, other: HeadSubject): number {
	return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

function* orderedSteps(
	heads: readonly MatrixHead[],
	others: readonly MatrixHead[],
	{ order }: MatrixInput,
	dimension: MatrixDimension,
	count: (key: string, other: string) => number,
): Generator<void, readonly MatrixHead[]> {
	if (dimension === 'YEAR') return [...heads].sort((one, other) => Number(one.year) - Number(other.year))
	if (order === 'COUNT') return heads
	return yield* bySimilaritySteps(heads, others, count)
}

function* cellSteps(
	rows: readonly MatrixHead[],
	columns: readonly MatrixHead[],
	facts: ReadonlyMap<string, ReadonlyMap<string, readonly LinkingFact[]>>,
	asOf: string,
): Generator<void, readonly MatrixCell[]> {
	const cells: MatrixCell[] = []
	let counted = 0
	for (const row of rows) {
		for (const column of columns) {
			const its = facts.get(row.key)?.get(column.key)
			if (its === undefined) continue
			cells.push({ row, column, facts: its, ages: ageCounts(its, asOf) })
			counted += its.length
			if (counted < RECORDS_A_SLICE) continue
			counted = 0
			yield
		}
	}
	return cells
}

function ageCounts(facts: readonly LinkingFact[], asOf: string): AgeCounts {
	const news = facts.map((fact) => countedNewsOf(fact, asOf))
	const count = (asked: NewsAge): number => news.filter(({ age }) => age === asked).length
	return {
		RECENT: count('RECENT'),
		AGING: count('AGING'),
		OLD: count('OLD'),
		SILENT: count('SILENT'),
		undated: news.filter(({ isDated }) => !isDated).length,
	}
}

function keysOf(heads: readonly MatrixHead[]): ReadonlySet<string> {
	return new Set(heads.map(({ key }) => key))
}

/** A head to order: its counts, and what breaks ties. */
interface OrderedHead {
	readonly key: string
	readonly count: number
}

/**
 * Heads by similarity, in a greedy chain: the first has most records; after each comes the remaining one whose counts
 * over the heads of the other side are most similar, by the cosine of the two. Of equals, the one with more records
 * comes first, then the lower key; a head with nothing in common with the last one follows the same rule. Pauses
 * between heads. Cost: the square of the heads, times those of the other side.
 *
 * A chain rather than barycentres: it needs no number of rounds, and an addition at the end changes nothing before.
 *
 * Example: rows [3 0], [0 2], [1 0] → the first, the third, the second.
 *
 * @param heads the largest first, then by key.
 * @param count number of records in both a head and a head of the other side, by their keys.
 */
export function* bySimilaritySteps<Head extends OrderedHead>(
	heads: readonly Head[],
	others: readonly OrderedHead[],
	count: (key: string, other: string) => number,
): Generator<void, readonly Head[]> {
	const left = heads.map((head) => ({
		head,
		vector: unitVector(others.map(({ key }) => count(head.key, key))),
	}))
	const chain: Head[] = []
	let last = left.shift()
	while (last !== undefined) {
		chain.push(last.head)
		yield
		const { vector } = last
		let [nearest, likeness] = [0, -1]
		for (const [at, one] of left.entries()) {
			const cosine = product(vector, one.vector)
			// The remaining heads are sorted, the largest first: an equal one must not replace an earlier one.
			if (cosine > likeness + EPSILON) [nearest, likeness] = [at, cosine]
		}
		;[last] = left.splice(nearest, 1)
	}
	return chain
}

/** Two cosines closer than this are equal: sums of the same products may differ in their last digit. */
const EPSILON = 1e-9

function unitVector(counts: readonly number[]): readonly number[] {
	const length = Math.sqrt(product(counts, counts))
	return length === 0 ? counts : counts.map((count) => count / length)
}

/** Dot product of two vectors over the same heads. */
function product(one: readonly number[], other: readonly number[]): number {
	let sum = 0
	for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number)
	return sum
}
