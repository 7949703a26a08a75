/**
 * A table as CSV text: RFC 4180 (CRLF, doubled quotes), with a byte order mark so that spreadsheets read UTF-8,
 * and with cells that a spreadsheet would run as a formula made harmless by a leading apostrophe.
 */
export type Cell = string | number | null

/** Signs that start a formula, with their full-width forms, and the blanks that hide one. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\0＝＋－＠]/

export function toCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [heads, ...rows].map((cells) => cells.map(csvCell).join(','))
	return `\ufeff${lines.join('\r\n')}\r\n`
}

/** One cell: a number stays a number, a text that starts like a formula gets an apostrophe first. */
export function csvCell(cell: Cell): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return String(cell)
	const harmless = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
