/**
 * Writes a table as CSV that opens with a double click in the spreadsheet of the reader's language: RFC 4180
 * (CRLF, doubled quotes), with a byte order mark so that spreadsheets read UTF-8. A leading apostrophe makes
 * harmless every cell that a spreadsheet would run as a formula. Cells are separated by semicolons in French,
 * since French numbers have a comma.
 *
 * No library: csv-stringify for browsers weighs 41 kB, and lets a formula through behind a line feed.
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
	// Quotes both separators in every language: the file may be opened under other settings.
	return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
