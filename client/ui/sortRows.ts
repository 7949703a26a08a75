/** How the headings of a table sort its rows. */
export type SortDirection = 'ascending' | 'descending'

export interface Sorting {
	readonly key: string
	readonly direction: SortDirection
}

/**
 * The first press on a heading sorts ascending, the second descending, the third restores the original order.
 */
export function sortingAfter(sorting: Sorting | null, key: string): Sorting | null {
	if (sorting?.key !== key) return { key, direction: 'ascending' }
	return sorting.direction === 'ascending' ? { key, direction: 'descending' } : null
}

/** A sorted copy; equal rows keep their order. Texts compare as the language's readers expect. */
export function sortRows<Row>(
	rows: readonly Row[],
	by: (row: Row) => string | number,
	direction: SortDirection,
	language: string,
): readonly Row[] {
	const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
	const sign = direction === 'ascending' ? 1 : -1
	return rows.toSorted((left, right) => {
		const [a, b] = [by(left), by(right)]
		if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
		return sign * collator.compare(String(a), String(b))
	})
}
