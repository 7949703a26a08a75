import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export type TableRow = Readonly<Record<string, string>>

/** A table of a data set: its columns in order, its rows by column. */
export interface Table {
	readonly columns: readonly string[]
	readonly rows: readonly TableRow[]
}

export async function readTable(folder: string, file: string): Promise<Table> {
	const [columns = [], ...lines] = parse(await readFile(join(folder, file), 'utf8'), {
		bom: true,
	}) as string[][]
	return { columns, rows: lines.map((cells) => rowOf(columns, cells)) }
}

/** RFC 4180; a column that a row does not name is an empty cell. */
export function tableText({ columns, rows }: Table): string {
	const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))
	return `${[columns.join(','), ...lines].join('\n')}\n`
}

function rowOf(columns: readonly string[], cells: readonly string[]): TableRow {
	return Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']))
}

function cell(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
