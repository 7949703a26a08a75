/**
 * A table as CSV text that a double click opens in the spreadsheet of the reader's language: RFC 4180 (CRLF, doubled
 * quotes), with a byte order mark so that spreadsheets read UTF-8, and with cells that a spreadsheet would run as a
 * formula made harmless by a leading apostrophe. A spreadsheet set to French expects semicolons between cells, since
 * the comma stands in its numbers.
 *
 * By hand: csv-stringify for browsers brings 41 kB for this, and lets a formula through behind a line feed.
 */
import { harmlessCell } from '../../schema/csvCell'
import type { Language } from '../../schema/enums'

export type Cell = string | number | null

const FORMS: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
	fr: { separator: ';', decimal: ',' },
	en: { separator: ',', decimal: '.' },
	zh: { separator: ',', decimal: '.' },
}

export function toCsv(
	heads: readonly string[],
	rows: readonly (readonly Cell[])[],
	language: Language,
): string {
	const { separator } = FORMS[language]
	const lines = [heads, ...rows].map((cells) => cells.map((cell) => csvCell(cell, language)).join(separator))
	return `\ufeff${lines.join('\r\n')}\r\n`
}

/** One cell: a number stays a number, a text that starts like a formula gets an apostrophe first. */
export function csvCell(cell: Cell, language: Language): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return String(cell).replace('.', FORMS[language].decimal)
	const harmless = harmlessCell(cell)
	// Both separators are quoted in every language: the file may be opened under another setting than it was made for.
	return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
