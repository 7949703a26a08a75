import { useMemo } from 'react'
import { ListExport } from '../../../export/ListExport'
import { EXPLORER_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { NoRecords } from '../DrawnRecords'
import type { ViewProps } from '../explorerViews'
import { useMatrixName } from '../viewTitle'
import styles from './Matrix.module.css'
import { MatrixAxesForm } from './MatrixAxesForm'
import { MatrixLegend } from './MatrixLegend'
import { MatrixOverview } from './MatrixOverview'
import { MatrixTable } from './MatrixTable'
import { CELL_COLUMNS, exportedCells } from './matrixColumns'
import { highlightedHeads, type ShownMatrix, shownHeads, wholeRows } from './matrixPicture'
import { useMatrix } from './useMatrix'

/**
 * The matrix of two of who, where, what and when: one brick for each record, frames where actors overlap.
 * Empty cells are gaps.
 */
export function MatrixView(props: ViewProps) {
	const { translate } = useText()
	const { view, data, act } = props
	const answer = useMatrix(view, data.filter, data.isSettled)
	return (
		<>
			<div className={styles.tools} data-part="view-options">
				<MatrixAxesForm view={view} act={act} />
			</div>
			<Answer of={answer} reading={translate('views.reading')}>
				{({ matrix }) => <Found {...props} matrix={matrix} />}
			</Answer>
		</>
	)
}

function Found({ view, matrix, act }: ViewProps & { matrix: ShownMatrix }) {
	const { translate } = useText()
	const matrixName = useMatrixName(view, true) ?? translate('explorer.view.matrix')
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
	const left = {
		rows: matrix.rowsLeft + whole.length - rows.length,
		columns: matrix.columnsLeft + matrix.columns.length - columns.length,
	}
	const shared = { rows, columns, cells: matrix.cells, lit }
	return (
		<>
			<div className={styles.wideOnly}>
				<MatrixTable {...shared} label={matrixName} total={matrix.recordsTotal} act={act} />
			</div>
			<div className={styles.narrowOnly}>
				<MatrixOverview {...shared} view={view} label={matrixName} act={act} />
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
		</>
	)
}

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
