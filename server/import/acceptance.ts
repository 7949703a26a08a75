import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { isShared, statedDifference } from '../domain/sharedRecord'
import type { TableFile } from './datasetFile'
import type { Problem } from './problem'
import type { RecordDraft } from './readingContext'
import type { References } from './references'
import type { TableRow } from './tableRow'

/** How many rows a file has, and how many of them are loaded, by confidence. */
export interface FileCount {
	rows: number
	readonly confidence: { high: number; medium: number; low: number; none: number }
}

/**
 * Decides which rows are loaded: no row of a file that has problems, or, if told to skip bad rows, every good row.
 * Rows that refer to a refused row are problems too.
 */
export class Acceptance {
	readonly problems: Problem[] = []
	private readonly counts = new Map<string, FileCount>()
	private readonly badFiles = new Set<string>()
	private seenProblems = 0
	/** By record id: the row that describes it, as `table.csv:12`. */
	readonly firstLines = new Map<Id, string>()
	/** How many good rows are not loaded because their table has bad ones. */
	goodRowsLeftOut = 0
	/** Records that this data set states, but that a data set it uses already holds. */
	readonly alsoStated = new Set<Id>()

	constructor(
		private readonly references: References,
		private readonly skipBadRows: boolean,
		/** Records of the data sets that this one uses, by id. */
		private readonly used: ReadonlyMap<Id, GraphRecord>,
	) {}

	/** Drafts whose row may be loaded: each id once, without those that a used data set holds. */
	settle<T extends RecordDraft>(drafts: readonly T[]): T[] {
		for (const draft of drafts) this.checkUnique(draft)
		const accepted = drafts.filter(({ row, record }) => {
			const loaded = this.isLoaded(row)
			if (!loaded) this.references.refuse(record.id, row)
			return loaded
		})
		for (const { row } of accepted) this.count(row)
		const own = accepted.filter(({ record }) => !this.isAlsoStated(record))
		for (const { record } of own) this.references.accept(record)
		return own
	}

	/** Whether a used data set holds this record. If so, remembers it as also stated; it is not written. */
	isAlsoStated({ id }: Pick<GraphRecord, 'id'>): boolean {
		if (!this.used.has(id)) return false
		this.alsoStated.add(id)
		return true
	}

	/** Whether a row without a record of its own (a name) may be used; counts it if so. */
	isUsed(row: TableRow): boolean {
		if (!this.isLoaded(row)) return false
		this.count(row)
		return true
	}

	hasProblems(file: string): boolean {
		for (; this.seenProblems < this.problems.length; this.seenProblems++) {
			this.badFiles.add(this.problems[this.seenProblems]?.file ?? '')
		}
		return this.badFiles.has(file)
	}

	countOf(table: TableFile): FileCount {
		const found = this.counts.get(table.file) ?? {
			rows: 0,
			confidence: { high: 0, medium: 0, low: 0, none: 0 },
		}
		this.counts.set(table.file, found)
		return found
	}

	/** Counts a row as part of the data set, unless the row is retracted. */
	count(row: TableRow): void {
		if (row.text('retracted') !== null) return
		const { confidence } = this.countOf(row.table)
		const value = row.text('confidence')
		if (value === 'high' || value === 'medium' || value === 'low') confidence[value]++
		else confidence.none++
	}

	private isLoaded(row: TableRow): boolean {
		if (row.failed) return false
		const isLoaded = this.skipBadRows || !this.hasProblems(row.table.file)
		if (!isLoaded) this.goodRowsLeftOut++
		return isLoaded
	}

	private checkUnique({ row, record }: RecordDraft): void {
		const where = `${row.table.file}:${row.line}`
		const first = this.firstLines.get(record.id)
		const field = 'id' in row.table.columns ? 'id' : 'code'
		const used = this.used.get(record.id)
		if (first !== undefined) row.fail(field, `duplicate ${record.id}, first at ${first}`, 'each id once')
		else if (used === undefined) this.firstLines.set(record.id, where)
		else if (!isShared(record)) {
			const expected = 'a new id, or an `idPrefix` in dataset.json'
			row.fail(field, `duplicate ${record.id}, of the data set ${used.dataset}`, expected)
		} else {
			this.firstLines.set(record.id, where)
			const difference = statedDifference(record, used, true)
			if (difference === null) return
			const { theirs } = difference
			row.fail(
				difference.field,
				`not what the data set ${used.dataset} says of ${record.id}: ${theirs}`,
				'the same, or no row: a territory or a sector is the same for every country',
			)
		}
	}
}
