import { type FileColumn } from '../../../export/fileColumns'
import { ListExport } from '../../../export/ListExport'
import { EXPLORER_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { BRICK_AGES, type BrickAge } from '../../../views/freshness/brickAge'
import type { ViewProps } from '../explorerViews'
import { useMatrixName } from '../viewTitle'
import { brickCounts, cellsByKeys, type ShownMatrix, wholeRows } from './matrixPicture'
import { useMatrix } from './useMatrix'

/** Saves the cells of the matrix; nothing if it has none. */
export function MatrixExport({ view, data }: ViewProps) {
	const { translate } = useText()
	const { to } = useAddress()
	const matrixName = useMatrixName(view, data.isSettled) ?? translate('explorer.view.matrix')
	const found = useMatrix(view, data.filter, data.isSettled).data
	if (!found || found.matrix.rows.length === 0) return null
	const { matrix } = found
	return (
		<ListExport
			what={matrixName}
			fileName="constellations-matrice"
			columns={CELL_COLUMNS}
			pathOf={() => to(EXPLORER_PATH)}
			read={async () => {
				const items = exportedCells({ ...matrix, rows: wholeRows(matrix) })
				return { items, total: items.length, next: null }
			}}
		/>
	)
}

interface ExportedCell {
	readonly row: { readonly key: string; readonly name: string }
	readonly column: { readonly key: string; readonly name: string }
	readonly count: number
	/** Its records by the age of their news. */
	readonly ages: Readonly<Record<BrickAge, number>>
	readonly overlaps: number
	readonly opportunities: number
}

/** A line for each cell, those without a record too. */
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
