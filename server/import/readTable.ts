import { pipeline, Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { type CleanCell, cleanCell } from './cleanCell'
import type { TableFile } from './datasetFile'
import { decodeUtf8, NotUtf8 } from './decodeUtf8'
import type { ImportLimits } from './limits'
import { NoFile, openFile } from './openFile'
import { type Problem, shortened } from './problem'
import { fieldsOfTable } from './tableKinds'

/** A row of the file: cells by field, '' if empty. */
export interface RawRow {
	readonly line: number
	readonly cells: ReadonlyMap<string, string>
	/** false if something is wrong in the row itself (already among the problems). */
	readonly sound: boolean
}

export interface RawTable {
	readonly rows: readonly RawRow[]
	readonly problems: readonly Problem[]
	/** What was left out of cells and rows, by file and line. */
	readonly notices: readonly string[]
	/** true if the file as a whole cannot be read: none of its rows may be used. */
	readonly unreadable: boolean
}

interface ParsedRecord {
	readonly record: string[]
	readonly info: Info
}

/**
 * Streams one CSV file (RFC 4180, UTF-8, byte order mark allowed) into rows by field. Never throws for the contents
 * of the file: all errors in it are among the problems.
 */
export async function readTable(folder: string, table: TableFile, limits: ImportLimits): Promise<RawTable> {
	const reading = new TableReading(table, limits)
	try {
		const bytes = await openFile(folder, table.file, limits.bytes)
		for await (const { record, info } of records(bytes)) {
			if (!reading.take(record, info.lines)) return reading.result(true)
		}
	} catch (error) {
		return reading.refuseFor(error)
	}
	return reading.headerSeen
		? reading.result(false)
		: reading.refuse(1, null, 'no header', 'a row of column names')
}

async function* records(bytes: Readable): AsyncGenerator<ParsedRecord> {
	const parser = parse({ info: true, relax_column_count: true })
	// An error of the source destroys the parser; its iteration below then throws that error.
	pipeline(Readable.from(decodeUtf8(expectText(bytes))), parser, () => undefined)
	for await (const parsed of parser as AsyncIterable<ParsedRecord>) yield parsed
}

/** First bytes, in hexadecimal, of files that are named like a table but are not CSV. */
const NO_TEXT: readonly (readonly [start: string, what: string])[] = [
	['504b0304', 'a workbook (.xlsx, .ods) under the name of a table'],
	['d0cf11e0', 'a workbook (.xls) under the name of a table'],
	['fffe', 'text in UTF-16'],
	['feff', 'text in UTF-16'],
]

async function* expectText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let isFirst = true
	for await (const chunk of chunks) {
		const start = isFirst ? Buffer.from(chunk.subarray(0, 4)).toString('hex') : ''
		const found = NO_TEXT.find(([other]) => start.startsWith(other))
		if (found) throw new NoFile(found[1], 'a file saved as CSV in UTF-8 ("CSV UTF-8" in a spreadsheet)')
		isFirst = false
		yield chunk
	}
}

/** Notices of one file that are told one by one; the number of the others follows. */
const SHOWN_NOTICES = 5

class TableReading {
	private readonly rows: RawRow[] = []
	private readonly problems: Problem[] = []
	private readonly notices: string[] = []
	private emptyRows = 0
	private header: readonly string[] = []
	private positions: readonly (readonly [field: string, position: number])[] = []
	private nextLine = 1
	headerSeen = false

	constructor(
		private readonly table: TableFile,
		private readonly limits: ImportLimits,
	) {}

	/** Takes one record. Returns false if reading must stop. `lastLine` is the last line of the record. */
	take(record: readonly string[], lastLine: number): boolean {
		const line = Math.min(this.nextLine, lastLine)
		this.nextLine = lastLine + 1
		const cleaned = record.map(cleanCell)
		const cells = cleaned.map(({ text }) => text)
		for (const [index, { leftOut }] of cleaned.entries()) this.noticeLeftOut(leftOut, line, index)
		// Spreadsheets save emptied rows as mere commas.
		if (cells.every((cell) => cell === '')) {
			this.emptyRows += this.headerSeen && cells.length > 1 ? 1 : 0
			return true
		}
		if (!this.headerSeen) return this.takeHeader(cells, line)
		if (cells.length === this.header.length && cells.every((cell, index) => cell === this.header[index])) {
			this.fault(
				line,
				null,
				shortened(cells.join(',')),
				'the row of column names, once more',
				'rows of values',
			)
			return true
		}
		if (this.rows.length >= this.limits.rows) {
			const most = `at most ${this.limits.rows} rows: split it into several tables, each listed in dataset.json`
			this.fault(line, null, null, 'too many rows', most)
			return false
		}
		const sound = this.checkWidth(cells, line) && this.checkCells(record, cleaned, line)
		const byField = this.positions.map(([field, position]) => [field, cells[position] ?? ''] as const)
		this.rows.push({ line, cells: new Map(byField), sound })
		return true
	}

	private noticeLeftOut(leftOut: string | null, line: number, index: number): void {
		if (leftOut === null) return
		const column = this.header[index] ?? `column ${index + 1}`
		this.notices.push(`${this.table.file}:${line} ${column}: ${leftOut} left out`)
	}

	private takeHeader(header: readonly string[], line: number): boolean {
		this.headerSeen = true
		this.header = header
		const { columns, ignored, file } = this.table
		if (header.length > this.limits.columns) {
			this.fault(1, null, String(header.length), 'too many columns', `at most ${this.limits.columns} columns`)
			return false
		}
		const known = new Set([...Object.values(columns), ...ignored])
		const separator = separatorOf(header, known)
		if (separator !== null) {
			const cell = shortened(header.join(','))
			this.fault(line, null, cell, `cells separated by ${separator}`, 'commas between cells (RFC 4180)')
			return false
		}
		for (const [index, name] of header.entries()) {
			if (header.indexOf(name) < index)
				this.fault(1, name, name, 'the column stands twice', 'each column once')
			else if (!known.has(name)) {
				this.fault(1, name, name, 'unknown column', `a column that dataset.json lists for ${file}`)
			}
		}
		for (const column of known) {
			if (!header.includes(column)) this.fault(1, column, null, 'missing column', `a column "${column}"`)
		}
		const fields = Object.keys(fieldsOfTable(this.table.kind)).filter((field) => field in columns)
		this.positions = fields.map((field) => [field, header.indexOf(columns[field] ?? '')] as const)
		return this.problems.length === 0
	}

	private checkWidth(record: readonly string[], line: number): boolean {
		if (record.length === this.header.length) return true
		this.fault(line, null, record.join(','), `${record.length} cells`, `${this.header.length} cells`)
		return false
	}

	private checkCells(record: readonly string[], cleaned: readonly CleanCell[], line: number): boolean {
		let sound = true
		for (const [index, cell] of record.entries()) {
			const column = this.header[index] ?? null
			const control = cleaned[index]?.control ?? null
			if (cell.length > this.limits.cell) {
				sound = false
				this.fault(line, column, cell, `a cell of ${cell.length} characters`, `at most ${this.limits.cell}`)
			} else if (control !== null) {
				sound = false
				this.fault(line, column, cell, `a control character, ${control}`, 'printable text')
			}
		}
		return sound
	}

	refuse(line: number, value: string | null, reason: string, expected: string): RawTable {
		this.fault(line, null, value, reason, expected)
		return this.result(true)
	}

	refuseFor(error: unknown): RawTable {
		if (error instanceof NoFile) return this.refuse(0, error.value, error.reason, error.expected)
		if (error instanceof NotUtf8) {
			const reason = `not UTF-8: wrong byte at offset ${error.byteOffset}`
			return this.refuse(error.line, null, reason, 'a file saved as UTF-8')
		}
		if (error instanceof CsvError) {
			const line = typeof error.lines === 'number' ? error.lines : this.nextLine
			return this.refuse(
				line,
				null,
				`not CSV: ${error.code}`,
				'quoted cells closed, quotes in a cell doubled (RFC 4180)',
			)
		}
		throw error
	}

	result(unreadable: boolean): RawTable {
		const { file } = this.table
		const more = this.notices.length - SHOWN_NOTICES
		const notices = [
			...this.notices.slice(0, SHOWN_NOTICES),
			...(more > 0 ? [`${file}: and so in ${more} more ${more === 1 ? 'cell' : 'cells'}`] : []),
			...(this.emptyRows > 0
				? [`${file}: ${this.emptyRows} empty ${this.emptyRows === 1 ? 'row' : 'rows'} left out`]
				: []),
		]
		return { rows: unreadable ? [] : this.rows, problems: this.problems, notices, unreadable }
	}

	private fault(line: number, column: string | null, value: string | null, reason: string, expected: string) {
		this.problems.push({ file: this.table.file, line, column, value: shortened(value), reason, expected })
	}
}

/** The separator of a header that is not separated by commas, in words; null if it is. */
function separatorOf(header: readonly string[], known: ReadonlySet<string>): string | null {
	const line = header.join(',')
	const found = Object.entries(SEPARATORS).find(([separator]) => {
		const names = line.split(separator).map((name) => name.trim())
		return names.length > header.length && names.filter((name) => known.has(name)).length > 1
	})
	return found?.[1] ?? null
}

const SEPARATORS: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' }
