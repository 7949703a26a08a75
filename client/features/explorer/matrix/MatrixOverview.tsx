import { memo, useDeferredValue } from 'react'
import type { ExplorerView } from '../../../state/explorerView'
import { useLevels } from '../../../state/levels'
import type { Act } from '../../../state/useExplorerView'
import { shortened } from '../../../text/shortened'
import { useText } from '../../../text/useText'
import { useForeignTag } from '../../../ui/Name'
import { SelectField } from '../../../ui/SelectField'
import { axisName } from '../viewTitle'
import styles from './Matrix.module.css'
import {
	cellsByKeys,
	columnRuleParts,
	type HighlightedHeads,
	inkByAge,
	isHighlighted,
	type MatrixDrawing,
} from './matrixPicture'

/**
 * The letters of a name that fit beside the ink (as many as the longest région has), and the pixels of one
 * letter.
 */
const MAX_LETTERS = 26
const LETTER = 6.5
const ROW = 19
const MAX_INK = 13
/** The slant of column headings in degrees, their height, and the distance under which they would overlap. */
const HEAD = 80
const HEAD_DEGREES = -72
const HEAD_ROOM = 13
const MAX_HEAD_LETTERS = 12
/** How far the last heading extends beyond its column. */
const HEAD_BEYOND = 20

type Head = MatrixDrawing['rows'][number]

/** The matrix on narrow screens: a drawing of the whole, without controls, and two lists to choose from. */
export function MatrixOverview({
	view,
	act,
	lit,
	...drawing
}: MatrixDrawing & { view: ExplorerView; act: Act }) {
	const text = useText()
	const levels = useLevels()
	// The lists show a choice at once; the ink follows.
	const inked = useDeferredValue(lit)
	const chosen = {
		rows: lit?.rows.values().next().value ?? null,
		columns: lit?.columns.values().next().value ?? null,
	}
	const choose = (side: 'rows' | 'columns', key: string | null): void => {
		const next = { ...chosen, [side]: key }
		// Choosing the same cell again deselects it.
		const { rows: row, columns: column } = next.rows === null && next.columns === null ? chosen : next
		act({ type: 'chooseCell', row, column })
	}
	return (
		<>
			{(['columns', 'rows'] as const).map((side) => (
				<SelectField
					key={side}
					label={axisName(view[side], view, levels, text)}
					all={text.translate('matrix.all')}
					options={drawing[side].map(({ key, name, count }) => ({
						value: key,
						label: text.translate('matrix.option', { name, count }),
					}))}
					chosen={chosen[side]}
					onChoose={(key) => choose(side, key)}
				/>
			))}
			<Overview {...drawing} lit={inked} />
		</>
	)
}

const Overview = memo(function Overview({ label, rows, columns, cells, lit }: MatrixDrawing) {
	const { translate } = useText()
	const foreignTag = useForeignTag()
	const byKeys = cellsByKeys(cells)
	const rowKeys = rows.map(({ key }) => key)
	const letters = Math.min(MAX_LETTERS, Math.max(0, ...rows.map(({ name }) => name.length)))
	const names = letters * LETTER + 4
	const width = (350 - names - 6 - HEAD_BEYOND) / Math.max(1, columns.length)
	const largest = Math.max(1, ...cells.map(({ count }) => count))
	return (
		<svg
			className={styles.overview}
			viewBox={`0 ${-HEAD} 350 ${HEAD + rows.length * ROW + 6}`}
			role="img"
			aria-label={translate('matrix.overview', { label })}
		>
			{namedColumns(columns, width, lit).map(({ index, column: { key, name, nameLanguage } }) => {
				const x = names + (index + 0.5) * width + 3
				return (
					<text
						key={key}
						transform={`translate(${x} -4) rotate(${HEAD_DEGREES})`}
						data-part="column-name"
						lang={foreignTag(nameLanguage)}
					>
						{shortened(name, MAX_HEAD_LETTERS)}
					</text>
				)
			})}
			{rows.map(({ key, name, nameLanguage }, row) => (
				<text key={key} x="0" y={row * ROW + 14} lang={foreignTag(nameLanguage)}>
					{shortened(name, MAX_LETTERS)}
				</text>
			))}
			{columns.map((column, index) => {
				const x = names + index * width
				const rules = columnRuleParts(column, rowKeys)
				return (
					<g key={column.key}>
						{rows.map(({ key }, row) => {
							const cell = byKeys.get(key)?.get(column.key)
							if (!cell) return null
							const ink = Math.max(3, MAX_INK * Math.sqrt(cell.count / largest))
							const bottom = row * ROW + 16
							const parts = inkByAge(cell)
							return (
								<g key={key} data-dim={!isHighlighted(lit, key, column.key) || undefined}>
									{parts.map(({ age, from, share }) => (
										<rect
											key={age}
											className={styles.brick}
											data-age={age}
											x={x + 1}
											y={bottom - ink * (from + share)}
											width={Math.max(1.5, width - 2)}
											height={ink * share}
										/>
									))}
									{cell.overlapCertainty && (
										<rect
											className={styles.frame}
											data-certainty={cell.overlapCertainty}
											x={x - 0.4}
											y={bottom - 14.5}
											width={width + 0.8}
											height={16}
										/>
									)}
								</g>
							)
						})}
						{rowKeys.map((key, row) => {
							const part = rules.get(key)
							if (!part) return null
							const middle = row * ROW + 9
							return (
								<path
									key={key}
									className={styles.rule}
									data-dim={!isHighlighted(lit, key, column.key) || undefined}
									data-certainty={part.up ?? part.down}
									d={`M${x + width} ${part.up ? middle - ROW / 2 : middle}V${part.down ? middle + ROW / 2 : middle}`}
								/>
							)
						})}
					</g>
				)
			})}
		</svg>
	)
})

/**
 * The columns whose names fit: the chosen one first, then those with the most records. The list above has all
 * names.
 */
function namedColumns(
	columns: readonly Head[],
	width: number,
	lit: HighlightedHeads | null,
): readonly { readonly index: number; readonly column: Head }[] {
	const isChosen = ({ key }: Head): boolean => lit?.columns.has(key) ?? false
	const byWeight = columns
		.map((column, index) => ({ index, column }))
		.sort(
			(one, other) =>
				Number(isChosen(other.column)) - Number(isChosen(one.column)) ||
				other.column.count - one.column.count,
		)
	const named: typeof byWeight = []
	for (const one of byWeight) {
		if (named.every(({ index }) => Math.abs(index - one.index) * width >= HEAD_ROOM)) named.push(one)
	}
	return named
}
