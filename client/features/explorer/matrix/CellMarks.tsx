import type { CSSProperties } from 'react'
import { useText } from '../../../text/useText'
import { BRICK_AGES } from '../../../views/freshness/brickAge'
import styles from './Matrix.module.css'
import {
	brickCounts,
	bricksOf,
	doOpportunitiesLead,
	type RulePart,
	type ShownCell,
	shadeOf,
} from './matrixPicture'

const BRICK = { width: 10, height: 5, gap: 2 }

/**
 * What is drawn in a cell: its bricks or its shade, the frame of an overlap inside it, and the vertical rule
 * of one down its column.
 */
export function CellMarks({
	cell,
	rule,
	largest,
}: {
	cell: ShownCell | undefined
	rule: RulePart | undefined
	largest: number
}) {
	return (
		<>
			{cell && <Records cell={cell} largest={largest} />}
			{cell?.overlapCertainty && <i className={styles.cellFrame} data-certainty={cell.overlapCertainty} />}
			{cell !== undefined && doOpportunitiesLead(cell) && <i className={styles.cellOpportunity} />}
			{rule?.up && <i className={styles.cellRule} data-half="up" data-certainty={rule.up} />}
			{rule?.down && <i className={styles.cellRule} data-half="down" data-certainty={rule.down} />}
			{rule?.isMember && <i className={styles.cellMember} />}
		</>
	)
}

/** A bar under the shade: the length of each ink says how many records have it. */
function AgeBar({ cell }: { cell: ShownCell }) {
	const counts = brickCounts(cell.ages)
	return (
		<span className={styles.ages}>
			{BRICK_AGES.map(
				(age) => counts[age] > 0 && <i key={age} data-age={age} style={{ flexGrow: counts[age] }} />,
			)}
		</span>
	)
}

function Records({ cell, largest }: { cell: ShownCell; largest: number }) {
	const { number } = useText()
	const bricks = bricksOf(cell)
	if (bricks === null)
		return (
			<>
				<span
					className={styles.shade}
					data-count={number(cell.count)}
					style={{ '--shade': `${Math.round(100 * shadeOf(cell.count, largest))}%` } as CSSProperties}
				/>
				<AgeBar cell={cell} />
			</>
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
