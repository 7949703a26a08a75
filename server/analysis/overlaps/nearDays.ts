import type { DatedRows } from '../../projection/columns/sameEnds'

/**
 * Tells each two rows of which one may start `margin` days after the other at most: with 0, those that may share a day.
 * Cost: the rows and the pairs that are told, not the square of the rows.
 */
export function nearDays(
	{ rows, first, last }: DatedRows,
	margin: number,
	found: (row: number, other: number) => void,
): void {
	for (let at = 0; at < rows.length; at += 1) {
		const until = (last[at] ?? 0) + margin
		for (let next = at + 1; next < rows.length && (first[next] ?? 0) <= until; next += 1) {
			found(rows[at] ?? 0, rows[next] ?? 0)
		}
	}
}
