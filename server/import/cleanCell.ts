import { restoredCell } from '../../schema/csvCell'
import { INVISIBLE_MARKS, withoutInvisibleMarks } from '../domain/invisibleMarks'

/** A cell as read, and what was left out of it. */
export interface CleanCell {
	readonly text: string
	/** In words; null if nothing was left out. */
	readonly leftOut: string | null
	/** A character that no cell may have, as `U+0000`; null if there is none. */
	readonly control: string | null
}

/** All control characters except tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/u

/**
 * Removes invisible marks, surrounding blanks, and the apostrophe that keeps a spreadsheet from running the cell as
 * a formula.
 */
export function cleanCell(cell: string): CleanCell {
	if (PLAIN.test(cell)) return { text: cell, leftOut: null, control: null }
	const marks = new Set(cell.match(INVISIBLE_MARKS) ?? [])
	const visible = marks.size === 0 ? cell : withoutInvisibleMarks(cell)
	const trimmed = visible.trim()
	const leftOut = [
		...[...marks].map(codePointOf),
		...(trimmed === visible ? [] : ['blanks around the value']),
	]
	const [control] = CONTROL.exec(trimmed) ?? []
	return {
		text: restoredCell(trimmed),
		leftOut: leftOut.length > 0 ? leftOut.join(', ') : null,
		control: control === undefined ? null : codePointOf(control),
	}
}

/** Most cells: Latin letters and digits without a blank at either end, which need no closer look. */
const PLAIN = /^(?:[!-&(-~À-ÿ](?:[ -~À-ÿ]*[!-~À-ÿ])?)?$/

function codePointOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
