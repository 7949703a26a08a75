import { type ReactNode, useState } from 'react'
import { useText } from '../text/useText'
import styles from './DataTable.module.css'
import { type Sorting, sortingAfter, sortRows } from './sortRows'
import { VisuallyHidden } from './VisuallyHidden'

export interface Column<Row> {
	readonly key: string
	readonly label: string
	readonly cell: (row: Row) => ReactNode
	/** The value to sort by; without it the heading is plain text. */
	readonly sortBy?: (row: Row) => string | number
	readonly numeric?: boolean
	/** The column of the row's actions, whose heading only screen readers get. */
	readonly isActs?: boolean
}

interface Props<Row> {
	caption: ReactNode
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	rowKey: (row: Row) => string
	isFictitious?: (row: Row) => boolean
	/**
	 * For a page that sorts its rows itself, because they are a part of a list: the present order, and a
	 * function called by the headings.
	 */
	sorted?: { readonly by: Sorting | null; readonly onSort: (by: Sorting | null) => void }
}

/**
 * A table with headings that sort. At phone width each row becomes a block with labels, headed by the first
 * column.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, isFictitious, sorted }: Props<Row>) {
	const { language } = useText()
	const [ownSorting, setOwnSorting] = useState<Sorting | null>(null)
	const { by: sorting, onSort } = sorted ?? { by: ownSorting, onSort: setOwnSorting }
	const column = columns.find(({ key }) => key === sorting?.key)
	const shown =
		sorted === undefined && column?.sortBy && sorting
			? sortRows(rows, column.sortBy, sorting.direction, language)
			: rows
	return (
		<table className={`${styles.table} ${styles.cards}`} data-part="table">
			<caption>{caption}</caption>
			<thead>
				<tr>
					{columns.map((head) => (
						<Head
							key={head.key}
							column={head}
							sorting={sorting}
							onSort={() => onSort(sortingAfter(sorting, head.key))}
						/>
					))}
				</tr>
			</thead>
			<tbody>
				{shown.map((row) => (
					<tr key={rowKey(row)} className={isFictitious?.(row) ? styles.fictitious : undefined}>
						{columns.map(({ key, label, cell, numeric, isActs }, index) =>
							index === 0 ? (
								<th key={key} scope="row">
									{cell(row)}
								</th>
							) : (
								<td
									key={key}
									data-l={isActs ? undefined : label}
									className={isActs ? styles.acts : numeric ? 'numeric' : undefined}
								>
									<div>{cell(row)}</div>
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	)
}

function Head<Row>({
	column,
	sorting,
	onSort,
}: {
	column: Column<Row>
	sorting: Sorting | null
	onSort: () => void
}) {
	const { key, label, sortBy, numeric, isActs } = column
	const direction = sorting?.key === key ? sorting.direction : null
	return (
		<th scope="col" className={numeric ? 'numeric' : undefined} aria-sort={direction ?? undefined}>
			{sortBy ? (
				<button type="button" onClick={onSort}>
					{label}
					<svg viewBox="0 0 12 12" aria-hidden="true" className={direction ? undefined : styles.unsorted}>
						<path d={direction === 'descending' ? 'M6 10 1 2h10z' : 'M6 2 11 10H1z'} />
					</svg>
				</button>
			) : isActs ? (
				<VisuallyHidden>{label}</VisuallyHidden>
			) : (
				label
			)}
		</th>
	)
}
