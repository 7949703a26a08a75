/** The matrix as it leaves the browser: a line a cell, those without a record too. */
import type { FileColumn } from '../../../export/fileColumns'
import { BRICK_AGES, type BrickAge } from '../recordAge'
import { brickCounts, cellsByKeys, type ShownMatrix } from './matrixPicture'

export interface ExportedCell {
	readonly row: { readonly key: string; readonly name: string }
	readonly column: { readonly key: string; readonly name: string }
	readonly count: number
	/** Its records by the age of their news. */
	readonly ages: Readonly<Record<BrickAge, number>>
	readonly overlaps: number
	readonly opportunities: number
}

export function exportedCells({ rows, columns, cells }: ShownMatrix): readonly ExportedCell[] {
	const byKeys = cellsByKeys(cells)
	return rows.flatMap((row) =>
		columns.map((column) => {
			const cell = byKeys.get(row.key)?.get(column.key)
			return {
				row,
				column,
				count: cell?.count ?? 0,
				ages: cell ? brickCounts(cell.ages) : { HEARD: 0, SILENT: 0, NEVER: 0 },
				overlaps: cell?.overlapsTotal ?? 0,
				opportunities: cell?.opportunityCount ?? 0,
			}
		}),
	)
}

export const CELL_COLUMNS: readonly FileColumn<ExportedCell>[] = [
	{ head: 'matrix.rows', cell: ({ row }) => row.name },
	{ head: 'matrix.columns', cell: ({ column }) => column.name },
	{ head: 'matrix.records', cell: ({ count }) => count },
	...BRICK_AGES.map(
		(age): FileColumn<ExportedCell> => ({ head: `views.age.${age}`, cell: ({ ages }) => ages[age] }),
	),
	{ head: 'explorer.overlaps', cell: ({ overlaps }) => overlaps },
	{ head: 'explorer.opportunities', cell: ({ opportunities }) => opportunities },
	{ head: 'files.id', cell: ({ row, column }) => `${row.key} ${column.key}` },
]
