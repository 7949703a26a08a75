import { useMemo } from 'react'
import { ListExport } from '../../../export/ListExport'
import {
	hasSelection,
	selectedActors,
	withCell,
	withChosen,
	withoutSelection,
} from '../../../state/explorerSelection'
import type { ExplorerView, MatrixAxis } from '../../../state/explorerView'
import { EXPLORER_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { NoRecords } from '../DrawnRecords'
import { MatrixAxesForm } from './MatrixAxesForm'
import { MatrixLegend } from './MatrixLegend'
import { MatrixOverview } from './MatrixOverview'
import { MatrixTable } from './MatrixTable'
import styles from './MatrixView.module.css'
import { CELL_COLUMNS, exportedCells } from './matrixColumns'
import { highlightedHeads, type ShownMatrix, shownHeads, wholeRows } from './matrixPicture'
import type { ExplorerViewProps } from '../useExplorerRecords'
import { useMatrix } from './useMatrix'
import { useMatrixName } from '../viewTitle'

/**
 * The matrix of two of who, where, what and when: one brick for each record, frames where actors overlap.
 * Empty cells are gaps.
 */
export function MatrixView(props: ExplorerViewProps) {
	const { translate } = useText()
	const { view, data, onChange } = props
	const answer = useMatrix(view, data.filter, data.isSettled)
	return (
		<>
			<div className={styles.tools} data-part="view-options">
				<MatrixAxesForm view={view} onChange={onChange} />
			</div>
			<Answer of={answer} reading={translate('views.reading')}>
				{({ matrix }) => <Found {...props} matrix={matrix} />}
			</Answer>
		</>
	)
}

function Found({ view, matrix, onChange }: ExplorerViewProps & { matrix: ShownMatrix }) {
	const { translate } = useText()
	const matrixName = useMatrixName(view, true) ?? translate('explorer.view.matrix')
	const { to } = useAddress()
	const whole = useMemo(() => wholeRows(matrix), [matrix])
	const rows = useMemo(() => shownHeads(whole), [whole])
	const columns = useMemo(() => shownHeads(matrix.columns), [matrix])
	const lit = highlightedHeads(view, matrix)
	if (rows.length === 0 || columns.length === 0)
		return (
			<NoRecords>
				{matrix.unplacedTotal > 0 && <p>{translate('matrix.unplaced', { count: matrix.unplacedTotal })}</p>}
			</NoRecords>
		)
	const choose = (row: string | null, column: string | null): void =>
		onChange(withHeads(view, row, column), true)
	const left = {
		rows: matrix.rowsLeft + whole.length - rows.length,
		columns: matrix.columnsLeft + matrix.columns.length - columns.length,
	}
	const shared = { rows, columns, cells: matrix.cells, lit }
	return (
		<>
			<div className={styles.wideOnly}>
				<MatrixTable {...shared} label={matrixName} total={matrix.recordsTotal} onChoose={choose} />
			</div>
			<div className={styles.narrowOnly}>
				<MatrixOverview {...shared} view={view} label={matrixName} onChoose={choose} />
			</div>
			<p className="caption" role="status">
				<span data-part="view-total">{translate('views.total', { count: matrix.recordsTotal })}</span>
				{matrix.unplacedTotal > 0 && ` · ${translate('matrix.unplaced', { count: matrix.unplacedTotal })}`}
				{left.rows > 0 && ` · ${translate('matrix.rowsLeft', { count: left.rows })}`}
				{left.columns > 0 && ` · ${translate('matrix.columnsLeft', { count: left.columns })}`}
				{whole.length < matrix.rows.length &&
					` · ${translate('matrix.cellsLeft', {
						read: matrix.cells.length,
						total: matrix.cellsTotal,
						rows: matrix.rows.length - whole.length,
					})}`}
			</p>
			<MatrixLegend />
			<p className="caption">{translate('matrix.several')}</p>
			<div className="export-actions">
				<ListExport
					what={matrixName}
					fileName="constellations-matrice"
					columns={CELL_COLUMNS}
					pathOf={() => to(EXPLORER_PATH)}
					read={async () => {
						const items = exportedCells({ ...matrix, rows: whole })
						return { items, total: items.length, next: null }
					}}
				/>
			</div>
		</>
	)
}

/** Selects a row, a column or a cell; deselects it if it was selected. */
function withHeads(view: ExplorerView, row: string | null, column: string | null): ExplorerView {
	const [axis, key]: readonly [MatrixAxis, string | null] =
		row === null ? [view.columns, column] : [view.rows, row]
	if (row !== null && column !== null) {
		const isChosen = view.cell?.row === row && view.cell.column === column
		return isChosen ? withoutSelection(view) : withCell(view, { row, column })
	}
	if ((axis === 'who' || axis === 'where') && key !== null) {
		const isChosen = hasSelection(view) && view.cell === null && selectedActors(view).join() === key
		return isChosen ? withoutSelection(view) : withChosen(view, [key])
	}
	const isChosen = view.cell !== null && view.cell.row === row && view.cell.column === column
	return isChosen ? withoutSelection(view) : withCell(view, { row, column })
}
