import { type CSSProperties, type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react'
import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { NameText } from '../../../ui/Name'
import { CellMarks } from './CellMarks'
import styles from './Matrix.module.css'
import {
	brickCounts,
	cellsByKeys,
	columnRuleParts,
	isHighlighted,
	type MatrixDrawing,
	type RulePart,
	type ShownCell,
} from './matrixPicture'
import { moveInGrid } from './moveInGrid'

type Head = MatrixDrawing['rows'][number]

interface Props extends MatrixDrawing {
	readonly total: number
	readonly act: Act
}

/**
 * The matrix as a table. Tab stops in it once; arrows, Home and End move among headings and cells; Enter
 * chooses the focused one.
 */
export function MatrixTable({ label, rows, columns, cells, lit, total, act }: Props) {
	const { translate, number } = useText()
	const table = useRef<HTMLTableElement>(null)
	// Row 0 and column 0 are the headings.
	const [focused, setFocused] = useState({ row: 0, column: 1 })
	// After a filter the matrix may be smaller: Tab then stops at the cell nearest to the one that went.
	const current = {
		row: Math.min(focused.row, rows.length),
		column: Math.min(focused.column, columns.length),
	}
	const focus = useCallback((row: number, column: number): void => setFocused({ row, column }), [])
	const byKeys = useMemo(() => cellsByKeys(cells), [cells])
	const largest = useMemo(() => Math.max(1, ...cells.map(({ count }) => count)), [cells])
	const rules = useMemo(() => {
		const rowKeys = rows.map(({ key }) => key)
		return columns.map((column) => columnRuleParts(column, rowKeys))
	}, [rows, columns])
	const onKeyDown = (event: KeyboardEvent): void => {
		const size = { rows: rows.length + 1, columns: columns.length + 1 }
		const next = moveInGrid(event, current, size)
		if (next === null) return
		event.preventDefault()
		if (next.row === 0 && next.column === 0) return
		setFocused(next)
		table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
	}
	return (
		<div className={styles.scroll}>
			<table
				className={styles.matrix}
				aria-label={label}
				ref={table}
				data-lit={lit !== null || undefined}
				onKeyDown={onKeyDown}
				style={{ '--columns': columns.length } as CSSProperties}
			>
				<thead>
					<tr>
						<td />
						{columns.map(({ key, name, nameLanguage, count }, column) => {
							const isPressed = lit?.columns.has(key) ?? false
							return (
								<th key={key} scope="col" data-hit={isPressed || undefined}>
									<button
										type="button"
										data-at={`0 ${column + 1}`}
										tabIndex={current.row === 0 && current.column === column + 1 ? 0 : -1}
										onFocus={() => focus(0, column + 1)}
										aria-pressed={isPressed}
										title={name}
										onClick={() => act({ type: 'chooseCell', row: null, column: key })}
									>
										<span>
											<NameText of={{ name, nameLanguage }} />
										</span>
										<span className="visually-hidden">
											{translate('ui.phraseComma')}
											{translate('views.total', { count })}
										</span>
									</button>
								</th>
							)
						})}
						<td />
					</tr>
				</thead>
				<tbody>
					{rows.map((head, row) => (
						<Row
							key={head.key}
							head={head}
							at={row + 1}
							columns={columns}
							cells={byKeys.get(head.key)}
							rules={rules}
							largest={largest}
							lit={lit}
							stop={current.row === row + 1 ? current.column : null}
							onFocus={focus}
							act={act}
						/>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{translate('matrix.records')}</th>
						{columns.map(({ key, count }) => (
							<td key={key} className={styles.total}>
								{number(count)}
							</td>
						))}
						<td className={styles.total}>
							<b data-part="matrix-total">{number(total)}</b>
						</td>
					</tr>
				</tfoot>
			</table>
		</div>
	)
}

interface RowProps extends Pick<Props, 'columns' | 'lit' | 'act'> {
	readonly head: Head
	/** From 1 on. */
	readonly at: number
	readonly cells: ReadonlyMap<string, ShownCell> | undefined
	readonly rules: readonly ReadonlyMap<string, RulePart>[]
	readonly largest: number
	/** The column at which Tab stops in this row; null: none. */
	readonly stop: number | null
	readonly onFocus: (row: number, column: number) => void
}

/** Memoised because the focus moves among hundreds of cells. */
const Row = memo(function Row(props: RowProps) {
	const { head, at, columns, cells, rules, largest, lit, stop, onFocus, act } = props
	const { number } = useText()
	const isHeadPressed = lit?.rows.has(head.key) ?? false
	return (
		<tr>
			<th scope="row" data-hit={isHeadPressed || undefined}>
				<button
					type="button"
					data-at={`${at} 0`}
					tabIndex={stop === 0 ? 0 : -1}
					onFocus={() => onFocus(at, 0)}
					aria-pressed={isHeadPressed}
					title={head.name}
					onClick={() => act({ type: 'chooseCell', row: head.key, column: null })}
				>
					<NameText of={head} />
				</button>
			</th>
			{columns.map((column, index) => {
				const isHit = lit !== null && isHighlighted(lit, head.key, column.key)
				return (
					<Cell
						key={column.key}
						row={head}
						column={column}
						atRow={at}
						atColumn={index + 1}
						cell={cells?.get(column.key)}
						rule={rules[index]?.get(head.key)}
						largest={largest}
						isHit={isHit}
						isPressed={isHit && lit.areCrossed}
						isStop={stop === index + 1}
						onFocus={onFocus}
						act={act}
					/>
				)
			})}
			<td className={styles.total}>{number(head.count)}</td>
		</tr>
	)
})

interface CellProps extends Pick<RowProps, 'largest' | 'onFocus' | 'act'> {
	readonly row: Head
	readonly column: Head
	/** From 1 on. */
	readonly atRow: number
	readonly atColumn: number
	/** undefined: no record. */
	readonly cell: ShownCell | undefined
	readonly rule: RulePart | undefined
	/** Whether it keeps its full ink while others fade. */
	readonly isHit: boolean
	readonly isPressed: boolean
	readonly isStop: boolean
}

/** Memoised: a choice changes a few of hundreds of cells, and should show at once. */
const Cell = memo(function Cell(props: CellProps) {
	const { row, column, atRow, atColumn, cell, rule, largest, isHit, isPressed, isStop, onFocus, act } = props
	const { translate } = useText()
	return (
		<td data-gap={cell === undefined || undefined} data-hit={isHit || undefined}>
			<button
				type="button"
				data-at={`${atRow} ${atColumn}`}
				tabIndex={isStop ? 0 : -1}
				onFocus={() => onFocus(atRow, atColumn)}
				aria-pressed={isPressed}
				aria-label={translate('matrix.cell', { row: row.name, column: column.name, ...cellValues(cell) })}
				title={cell && translate('views.ages', brickCounts(cell.ages))}
				onClick={() => act({ type: 'chooseCell', row: row.key, column: column.key })}
			>
				<CellMarks cell={cell} rule={rule} largest={largest} />
			</button>
		</td>
	)
})

/** The values in the accessible name of a cell. */
function cellValues(cell: ShownCell | undefined) {
	return {
		count: cell?.count ?? 0,
		certainty: cell?.overlapCertainty ?? 'NONE',
		opportunities: cell?.opportunityCount ?? 0,
	}
}
