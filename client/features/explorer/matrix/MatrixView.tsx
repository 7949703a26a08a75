import { type ReactNode, useMemo } from 'react'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { BRICK_AGES } from '../../../views/freshness/brickAge'
import { NoRecords } from '../DrawnRecords'
import type { ViewProps } from '../explorerViews'
import { useMatrixName } from '../viewTitle'
import styles from './Matrix.module.css'
import { MatrixAxesForm } from './MatrixAxesForm'
import { MatrixOverview } from './MatrixOverview'
import { MatrixTable } from './MatrixTable'
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

/** The marks of the matrix, each with its meaning. */
function MatrixLegend() {
	const { translate } = useText()
	return (
		<ul className={`${styles.legend} caption`} aria-label={translate('graph.legend')}>
			{BRICK_AGES.map((age) => (
				<Mark key={age} words={translate(`views.age.${age}`)}>
					<rect className={styles.brick} data-age={age} x="0.6" y="3" width="13" height="6" />
				</Mark>
			))}
			<Mark words={translate('matrix.legend.inside')}>
				<rect className={styles.frame} x="1" y="1" width="13" height="10" />
			</Mark>
			<Mark words={translate('matrix.legend.down')}>
				<path className={styles.rule} d="M8 0v12M4 2h4M4 10h4" />
			</Mark>
			<Mark words={translate('matrix.legend.possible')}>
				<path className={styles.possible} d="M1 1h13v10H1z" />
			</Mark>
			<Mark words={translate('matrix.legend.opportunity')}>
				<circle className={styles.opportunity} cx="8" cy="6" r="3.2" />
			</Mark>
		</ul>
	)
}

function Mark({ words, children }: { words: string; children: ReactNode }) {
	return (
		<li>
			<svg viewBox="0 0 16 12" aria-hidden="true">
				{children}
			</svg>
			{words}
		</li>
	)
}
