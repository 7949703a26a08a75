/**
 * Escapes texts that a spreadsheet would run as formulas. Exports write and imports read with the same rule, so
 * that an exported table comes back unchanged.
 */

/** Signs that start a formula, with their full-width forms, and blanks that hide one; apostrophes may come first. */
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** The text as a spreadsheet shows it without running it: an apostrophe precedes what starts like a formula. */
export function harmlessCell(text: string): string {
	return STARTS_A_FORMULA.test(text) ? `'${text}` : text
}

/** The text that was given to `harmlessCell`. */
export function restoredCell(cell: string): string {
	return cell.startsWith("'") && STARTS_A_FORMULA.test(cell) ? cell.slice(1) : cell
}
