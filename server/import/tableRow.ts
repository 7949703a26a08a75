import { foldLetters } from '../../schema/searchFolding'
import { typographic } from '../domain/typographic'
import type { TableFile } from './datasetFile'
import { type Problem, shortened } from './problem'
import type { RawRow } from './readTable'

/**
 * One row of a table, read by field. Each method checks what it reads and reports errors; a row that `failed` must
 * not be loaded.
 */
export class TableRow {
	failed: boolean

	constructor(
		readonly table: TableFile,
		private readonly raw: RawRow,
		private readonly problems: Problem[],
	) {
		this.failed = !raw.sound
	}

	get line(): number {
		return this.raw.line
	}

	/** The meaning of a cell, through the values and constants of the data set; null if empty. */
	text(field: string): string | null {
		const cell = this.raw.cells.get(field) ?? this.table.constants[field] ?? ''
		const meaning = this.table.values[field]?.[cell] ?? cell
		return meaning === '' ? null : meaning
	}

	/** Like `text`, but an empty cell is a problem and gives ''. */
	required(field: string): string {
		const text = this.text(field)
		if (text === null) this.fail(field, 'empty', 'a value')
		return text ?? ''
	}

	/** A name in the one spelling that graph, API and exports share; null if empty. */
	name(field: string): string | null {
		const text = this.text(field)
		return text === null ? null : typographic(text)
	}

	/** Like `name`, but an empty cell is a problem and gives ''. */
	requiredName(field: string): string {
		return typographic(this.required(field))
	}

	/** A word of a closed list, or null if empty. */
	choice<T extends string>(field: string, allowed: readonly T[]): T | null {
		const text = this.text(field)
		if (text === null) return null
		const found = allowed.find((value) => value === text)
		if (found === undefined) {
			const near = allowed.find((value) => foldLetters(value) === foldLetters(text))
			const almost = near === undefined ? '' : `, almost "${near}"`
			this.fail(field, `unknown value${almost}`, `one of ${allowed.join(', ')}`)
		}
		return found ?? null
	}

	/** A word of a closed list; if the cell is empty or unknown, reports a problem and returns the first word. */
	requiredChoice<T extends string>(field: string, allowed: readonly [T, ...T[]]): T {
		if (this.text(field) === null) this.required(field)
		return this.choice(field, allowed) ?? allowed[0]
	}

	/** A whole number within bounds, or null if empty. */
	integer(field: string, smallest: number, largest: number): number | null {
		const text = this.text(field)
		if (text === null) return null
		const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
		if (value >= smallest && value <= largest) return value
		this.fail(field, 'not a whole number in range', `a whole number from ${smallest} to ${largest}`)
		return null
	}

	/** A decimal number within bounds, or null if empty. */
	decimal(field: string, smallest: number, largest: number): number | null {
		const text = this.text(field)
		if (text === null) return null
		const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
		if (value >= smallest && value <= largest) return value
		const point = /^-?\d+,\d+$/.test(text) ? `, as ${text.replace(',', '.')}` : ''
		const reason = point === '' ? 'not a number in range' : 'a decimal comma'
		this.fail(field, reason, `a number from ${smallest} to ${largest}, with a decimal point${point}`)
		return null
	}

	/** The parts of a cell with a list, separated by `;`. */
	list(field: string): readonly string[] {
		const parts = (this.text(field) ?? '').split(';').map((part) => part.trim())
		const filled = parts.filter((part) => part !== '')
		if (new Set(filled).size < filled.length) this.fail(field, 'a value stands twice', 'each value once')
		return filled
	}

	/** Reports a problem. `follows`: the row needs another row, which was refused. */
	fail(field: string, reason: string, expected: string, follows = false): void {
		this.failed = true
		// The error of the row as a whole is reported already; its cells may be in the wrong columns.
		if (!this.raw.sound) return
		const column = this.table.columns[field] ?? field
		const value = shortened(this.raw.cells.get(field) ?? this.table.constants[field] ?? null)
		this.problems.push({
			file: this.table.file,
			line: this.line,
			column,
			value,
			reason,
			expected,
			...(follows && { follows }),
		})
	}
}
