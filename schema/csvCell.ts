/**
 * Texts in cells that a spreadsheet would run as a formula. What exports write and imports read stands here once, so that
 * a table that left comes back as it was.
 */

/** Signs that start a formula, with their full-width forms, and the blanks that hide one; behind apostrophes or not. */
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** The text as a spreadsheet shows it and does not run it: led by an apostrophe where it starts like a formula. */
export function harmlessCell(text: string): string {
	return STARTS_A_FORMULA.test(text) ? `'${text}` : text
}

/** The text that `harmlessCell` was given. */
export function restoredCell(cell: string): string {
	return cell.startsWith("'") && STARTS_A_FORMULA.test(cell) ? cell.slice(1) : cell
}
