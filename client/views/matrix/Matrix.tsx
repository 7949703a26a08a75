import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import styles from './Matrix.module.css'
import { type GridPlace, moveInGrid } from './moveInGrid'

interface Head {
	readonly key: string
	readonly label: string
	/** What stands in the head, where it is more than the label. */
	readonly content?: ReactNode
}

interface Props {
	label: string
	columns: readonly Head[]
	rows: readonly Head[]
	/** What a cell shows, and its name as a control. */
	cellOf: (
		row: number,
		column: number,
	) => { readonly text: string; readonly name: string; readonly isEmpty: boolean }
	onOpen: (row: number, column: number) => void
}

/** Rows × columns whose cells open: one stop of the Tab key, then arrows, Home and End. */
export function Matrix({ label, columns, rows, cellOf, onOpen }: Props) {
	const table = useRef<HTMLTableElement>(null)
	const [current, setCurrent] = useState<GridPlace>({ row: 0, column: 0 })
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = moveInGrid(event, current, { rows: rows.length, columns: columns.length })
		if (next === null) return
		event.preventDefault()
		setCurrent(next)
		const cells = table.current?.tBodies[0]?.rows[next.row]?.querySelectorAll('button')
		cells?.[next.column]?.focus()
	}
	return (
		<table className={styles.matrix} aria-label={label} ref={table}>
			<thead>
				<tr>
					<td />
					{columns.map(({ key, label: name, content }) => (
						<th key={key} scope="col">
							<span>{content ?? name}</span>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, label: name, content }, row) => (
					<tr key={key}>
						<th scope="row">{content ?? name}</th>
						{columns.map((column, index) => {
							const cell = cellOf(row, index)
							return (
								<td key={column.key} className={cell.isEmpty ? styles.nobody : undefined}>
									<button
										type="button"
										aria-label={cell.name}
										title={cell.name}
										tabIndex={current.row === row && current.column === index ? 0 : -1}
										onFocus={() => setCurrent({ row, column: index })}
										onKeyDown={onKeyDown}
										onClick={() => onOpen(row, index)}
									>
										{cell.text}
									</button>
								</td>
							)
						})}
					</tr>
				))}
			</tbody>
		</table>
	)
}
