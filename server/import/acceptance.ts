import type { Id } from '../domain/ids'
import type { TableFile } from './datasetFile'
import type { Problem } from './problem'
import type { RecordDraft } from './readingContext'
import type { References } from './references'
import type { TableRow } from './tableRow'

/** What came of one file: how many rows it has and how many of them are loaded, by confidence. */
export interface FileCount {
	rows: number
	readonly confidence: { high: number; medium: number; low: number; none: number }
}

/**
 * Decides which rows are loaded: none of a file that has problems, or, when told to skip bad rows, all but
 * those. Rows that refer to a refused one find it refused, and are problems in their turn.
 */
export class Acceptance {
	readonly problems: Problem[] = []
	private readonly counts = new Map<string, FileCount>()
	private readonly badFiles = new Set<string>()
	private seenProblems = 0
	private readonly firstLines = new Map<Id, string>()

	constructor(
		private readonly references: References,
		private readonly skipBadRows: boolean,
		/** Ids that another data set holds already. */
		private readonly taken: ReadonlySet<Id>,
	) {}

	/** Drafts whose row may be loaded; each id once. */
	settle<T extends RecordDraft>(drafts: readonly T[]): T[] {
		for (const draft of drafts) this.checkUnique(draft)
		const accepted = drafts.filter(({ row, record }) => {
			const loaded = this.isLoaded(row)
			if (!loaded) this.references.refuse(record.id, row)
			return loaded
		})
		for (const { row, record } of accepted) {
			this.count(row)
			this.references.accept(record)
		}
		return accepted
	}

	/** Whether a row of no record of its own (a name) may be used; counted where it may. */
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

	/** Counts a row as part of what the data set says, unless it was found wrong. */
	count(row: TableRow): void {
		if (row.text('retracted') !== null) return
		const { confidence } = this.countOf(row.table)
		const value = row.text('confidence')
		if (value === 'high' || value === 'medium' || value === 'low') confidence[value]++
		else confidence.none++
	}

	private isLoaded(row: TableRow): boolean {
		return !row.failed && (this.skipBadRows || !this.hasProblems(row.table.file))
	}

	private checkUnique({ row, record }: RecordDraft): void {
		const where = `${row.table.file}:${row.line}`
		const first = this.firstLines.get(record.id)
		const field = 'id' in row.table.columns ? 'id' : 'code'
		if (first !== undefined) row.fail(field, `duplicate ${record.id}, first at ${first}`, 'each id once')
		else if (this.taken.has(record.id))
			row.fail(field, `duplicate ${record.id}, held by another data set`, 'a new id')
		else this.firstLines.set(record.id, where)
	}
}
