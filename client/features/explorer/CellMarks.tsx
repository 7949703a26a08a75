import type { CSSProperties } from 'react'
import { useText } from '../../text/useText'
import styles from './CellMarks.module.css'
import { bricksOf, type CellData, type RulePart, shadeOf } from './matrixPicture'

const BRICK = { width: 10, height: 5, gap: 2 }

/** What the eye sees of a cell: its bricks or its shade, the frame of an overlap inside it, the rule of one down its column. */
export function CellMarks({
	cell,
	rule,
	largest,
}: {
	cell: CellData | undefined
	rule: RulePart | undefined
	largest: number
}) {
	return (
		<>
			{cell && <Records cell={cell} largest={largest} />}
			{cell?.overlapCertainty && <i className={styles.frame} data-certainty={cell.overlapCertainty} />}
			{cell !== undefined && cell.opportunityCount > 0 && <i className={styles.opportunity} />}
			{rule?.up && <i className={styles.rule} data-half="up" data-certainty={rule.up} />}
			{rule?.down && <i className={styles.rule} data-half="down" data-certainty={rule.down} />}
			{rule?.isMember && <i className={styles.member} />}
		</>
	)
}

function Records({ cell, largest }: { cell: CellData; largest: number }) {
	const { number } = useText()
	const bricks = bricksOf(cell)
	if (bricks === null)
		return (
			<span
				className={styles.shade}
				data-count={number(cell.count)}
				style={{ '--shade': `${Math.round(100 * shadeOf(cell.count, largest))}%` } as CSSProperties}
			/>
		)
	return (
		<svg className={styles.bricks} viewBox="0 0 24 21" aria-hidden="true" focusable="false">
			{bricks.map((age, index) => (
				<rect
					// biome-ignore lint/suspicious/noArrayIndexKey: bricks of one age are alike and have no identity
					key={index}
					data-age={age}
					x={1 + (index % 2) * (BRICK.width + BRICK.gap)}
					y={21 - (Math.floor(index / 2) + 1) * (BRICK.height + BRICK.gap) + 1}
					width={BRICK.width}
					height={BRICK.height}
				/>
			))}
		</svg>
	)
}
