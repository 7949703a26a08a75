/** Something in a table that cannot be loaded, told so that the keeper of the table can correct it. */
export interface Problem {
	readonly file: string
	/** Line in the file, the header being line 1; 0 means the whole file. */
	readonly line: number
	readonly column: string | null
	/** What was found, cut to 80 characters. */
	readonly value: string | null
	readonly reason: string
	readonly expected: string
	/** The row only needs another row, which was refused: correcting that one corrects this. */
	readonly follows?: boolean
}

const SHOWN_CHARACTERS = 80

/** Cuts a value to the length that a message can show. */
export function shortened(value: string | null): string | null {
	if (value === null || value.length <= SHOWN_CHARACTERS) return value
	return `${value.slice(0, SHOWN_CHARACTERS - 1)}…`
}

/** One line for a terminal or a log: `missions.csv:12 end_date "2010-02-30": not a day of the calendar; expected …`. */
export function formatProblem(problem: Problem): string {
	const where = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file
	const column = problem.column === null ? '' : ` ${problem.column}`
	const value = problem.value === null ? '' : ` "${problem.value}"`
	return `${where}${column}${value}: ${problem.reason}; expected ${problem.expected}`
}
