import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import type { TableFile } from './datasetFile'
import { decodeUtf8, NotUtf8 } from './decodeUtf8'
import type { ImportLimits } from './limits'
import { type Problem, shortened } from './problem'
import { fieldsOf } from './tableKinds'

/** A row as it stands in the file: cells by field, '' where empty. */
export interface RawRow {
	readonly line: number
	readonly cells: ReadonlyMap<string, string>
	/** false where something in the row itself is wrong (already among the problems). */
	readonly sound: boolean
}

export interface RawTable {
	readonly rows: readonly RawRow[]
	readonly problems: readonly Problem[]
	/** true where the file as a whole can't be read: not one row of it may be used. */
	readonly unreadable: boolean
}

interface ParsedRecord {
	readonly record: string[]
	readonly info: Info
}

/**
 * Streams one CSV file (RFC 4180, UTF-8, byte order mark allowed) into rows by field. Never throws for what
 * stands in the file: everything wrong is among the problems.
 */
export async function readTable(folder: string, table: TableFile, limits: ImportLimits): Promise<RawTable> {
	const reading = new TableReading(table, limits)
	const size = await stat(join(folder, table.file)).then(
		(found) => found.size,
		() => null,
	)
	if (size === null) return reading.refuse(0, null, 'the file is absent', 'a file beside dataset.json')
	if (size > limits.bytes) {
		return reading.refuse(0, String(size), 'the file is too large', `at most ${limits.bytes} bytes`)
	}
	try {
		for await (const { record, info } of records(join(folder, table.file))) {
			if (!reading.take(record, info.lines)) return reading.result(true)
		}
	} catch (error) {
		return reading.refuseFor(error)
	}
	return reading.headerSeen
		? reading.result(false)
		: reading.refuse(1, null, 'no header', 'a row of column names')
}

async function* records(path: string): AsyncGenerator<ParsedRecord> {
	const parser = parse({ info: true, relax_column_count: true, skip_empty_lines: true })
	// An error of the source destroys the parser, whose iteration below then throws it.
	pipeline(Readable.from(decodeUtf8(createReadStream(path))), parser, () => undefined)
	for await (const parsed of parser as AsyncIterable<ParsedRecord>) yield parsed
}

class TableReading {
	private readonly rows: RawRow[] = []
	private readonly problems: Problem[] = []
	private header: readonly string[] = []
	private positions: readonly (readonly [field: string, position: number])[] = []
	private nextLine = 1
	headerSeen = false

	constructor(
		private readonly table: TableFile,
		private readonly limits: ImportLimits,
	) {}

	/** false where reading must stop. `lastLine` is the line on which the record ends. */
	take(record: readonly string[], lastLine: number): boolean {
		const line = Math.min(this.nextLine, lastLine)
		this.nextLine = lastLine + 1
		if (!this.headerSeen) return this.takeHeader(record)
		if (this.rows.length >= this.limits.rows) {
			this.fault(line, null, null, 'too many rows', `at most ${this.limits.rows} rows`)
			return false
		}
		const sound = this.checkWidth(record, line) && this.checkCells(record, line)
		const cells = this.positions.map(([field, position]) => [field, record[position] ?? ''] as const)
		this.rows.push({ line, cells: new Map(cells), sound })
		return true
	}

	private takeHeader(header: readonly string[]): boolean {
		this.headerSeen = true
		this.header = header
		const { columns, ignored, file } = this.table
		if (header.length > this.limits.columns) {
			this.fault(1, null, String(header.length), 'too many columns', `at most ${this.limits.columns} columns`)
			return false
		}
		const known = new Set([...Object.values(columns), ...ignored])
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
		const fields = Object.keys(fieldsOf(this.table.kind)).filter((field) => field in columns)
		this.positions = fields.map((field) => [field, header.indexOf(columns[field] ?? '')] as const)
		return this.problems.length === 0
	}

	private checkWidth(record: readonly string[], line: number): boolean {
		if (record.length === this.header.length) return true
		this.fault(line, null, record.join(','), `${record.length} cells`, `${this.header.length} cells`)
		return false
	}

	private checkCells(record: readonly string[], line: number): boolean {
		let sound = true
		for (const [index, cell] of record.entries()) {
			const column = this.header[index] ?? null
			if (cell.length > this.limits.cell) {
				sound = false
				this.fault(line, column, cell, `a cell of ${cell.length} characters`, `at most ${this.limits.cell}`)
			} else if (hasControlCharacter(cell)) {
				sound = false
				this.fault(line, column, cell, 'a control character', 'printable text')
			}
		}
		return sound
	}

	refuse(line: number, value: string | null, reason: string, expected: string): RawTable {
		this.fault(line, null, value, reason, expected)
		return this.result(true)
	}

	refuseFor(error: unknown): RawTable {
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
		return { rows: unreadable ? [] : this.rows, problems: this.problems, unreadable }
	}

	private fault(line: number, column: string | null, value: string | null, reason: string, expected: string) {
		this.problems.push({ file: this.table.file, line, column, value: shortened(value), reason, expected })
	}
}

function hasControlCharacter(cell: string): boolean {
	for (let index = 0; index < cell.length; index++) {
		const code = cell.charCodeAt(index)
		if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true
	}
	return false
}
