import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../../text/useText'
import { DataText } from '../../ui/Name'
import { moveInGrid } from '../../views/matrix/moveInGrid'
import { CellMarks } from './CellMarks'
import styles from './MatrixTable.module.css'
import {
	brickCounts,
	type CellData,
	cellsByKeys,
	isLit,
	type LitHeads,
	type MatrixData,
	rulesDown,
} from './matrixPicture'

interface Head {
	readonly key: string
	readonly name: string
	readonly count: number
}

interface Props {
	readonly label: string
	readonly rows: readonly Head[]
	readonly columns: readonly MatrixData['columns'][number][]
	readonly cells: readonly MatrixData['cells'][number][]
	readonly lit: LitHeads | null
	readonly total: number
	/** By the keys of a row and a column; null: the whole column, or the whole row. */
	readonly onChoose: (row: string | null, column: string | null) => void
}

/**
 * The matrix as a table: one stop of the Tab key, then arrows over heads and cells alike, Home and End. Enter chooses what
 * has the focus.
 */
export function MatrixTable({ label, rows, columns, cells, lit, total, onChoose }: Props) {
	const { translate, number } = useText()
	const table = useRef<HTMLTableElement>(null)
	// 0 is the row of heads, and the column of heads.
	const [current, setCurrent] = useState({ row: 0, column: 1 })
	const byKeys = cellsByKeys(cells)
	const largest = Math.max(1, ...cells.map(({ count }) => count))
	const rowKeys = rows.map(({ key }) => key)
	const rules = columns.map((column) => rulesDown(column, rowKeys))
	const onKeyDown = (event: KeyboardEvent): void => {
		const size = { rows: rows.length + 1, columns: columns.length + 1 }
		const next = moveInGrid(event, current, size)
		if (next === null) return
		event.preventDefault()
		if (next.row === 0 && next.column === 0) return
		setCurrent(next)
		table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
	}
	const control = (row: number, column: number) => ({
		type: 'button' as const,
		'data-at': `${row} ${column}`,
		tabIndex: current.row === row && current.column === column ? 0 : -1,
		onFocus: () => setCurrent({ row, column }),
	})
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
						{columns.map(({ key, name, count }, column) => (
							<th key={key} scope="col" data-hit={lit?.columns.has(key) || undefined}>
								<button
									{...control(0, column + 1)}
									aria-pressed={lit?.columns.has(key) ?? false}
									title={name}
									onClick={() => onChoose(null, key)}
								>
									<span>
										<DataText text={name} />
									</span>
									<span className="visually-hidden">, {translate('views.total', { count })}</span>
								</button>
							</th>
						))}
						<td />
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, name, count }, row) => (
						<tr key={key}>
							<th scope="row" data-hit={lit?.rows.has(key) || undefined}>
								<button
									{...control(row + 1, 0)}
									aria-pressed={lit?.rows.has(key) ?? false}
									title={name}
									onClick={() => onChoose(key, null)}
								>
									<DataText text={name} />
								</button>
							</th>
							{columns.map((column, index) => {
								const cell = byKeys.get(key)?.get(column.key)
								return (
									<td
										key={column.key}
										data-gap={cell === undefined || undefined}
										data-hit={(lit !== null && isLit(lit, key, column.key)) || undefined}
									>
										<button
											{...control(row + 1, index + 1)}
											aria-label={translate('matrix.cell', {
												row: name,
												column: column.name,
												...cellValues(cell),
											})}
											title={cell && translate('views.ages', brickCounts(cell.ages))}
											onClick={() => onChoose(key, column.key)}
										>
											<CellMarks cell={cell} rule={rules[index]?.get(key)} largest={largest} />
										</button>
									</td>
								)
							})}
							<td className={styles.total}>{number(count)}</td>
						</tr>
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

/** What the name of a cell says beside its place. */
function cellValues(cell: CellData | undefined) {
	return {
		count: cell?.count ?? 0,
		certainty: cell?.overlapCertainty ?? 'NONE',
		opportunities: cell?.opportunityCount ?? 0,
	}
}
