import type { ComponentProps, CSSProperties } from 'react'
import { Link } from 'react-router'
import { useText } from '../../text/useText'
import { placeOnTrack } from '../../ui/placeOnTrack'
import styles from './Lanes.module.css'
import type { BrickLayout } from './layoutBricks'
import type { DatedLane } from './layoutLanes'
import { type Crowding, placeCrowdings, WORD_LINES } from './placeCrowdings'
import { type ShownFact, yearKey } from './shownFact'
import type { TimeScale } from './timeScale'

interface Props {
	lane: DatedLane
	layout: BrickLayout<ShownFact>
	scale: TimeScale
	trackWidth: number
	/** Height in pixels of a brick with the gap above it. */
	brickHeight?: number
	crowdings?: readonly Crowding[]
	/** Id of the overlap in the lens. */
	lens?: string | null
	onCrowding?: (id: string) => void
	onYear: (year: number) => void
}

/** Heights in pixels: a brick, a column of years, a line of words. */
const BRICK_HEIGHT = 12
const COLUMN_HEIGHT = 110
const WORDS_HEIGHT = 22

/**
 * Missions, visits or wishes on one baseline: one brick each, or one column for each year if there are too
 * many.
 */
export function BrickTrack({
	lane,
	layout,
	scale,
	trackWidth,
	brickHeight = BRICK_HEIGHT,
	crowdings = [],
	lens = null,
	onCrowding,
	onYear,
}: Props) {
	const placed = placeCrowdings(crowdings, scale, trackWidth)
	const lines = Math.max(0, ...placed.map(({ words }) => (words === null ? 0 : words.line + 1)))
	const content = layout.kind === 'years' ? COLUMN_HEIGHT : Math.max(2, layout.levels) * brickHeight
	const height = content + Math.min(lines, WORD_LINES) * WORDS_HEIGHT + 6
	return (
		<div
			className={`${styles.track} ${styles.ground}`}
			style={{ height, '--brick': `${brickHeight}px` } as CSSProperties}
		>
			{placed.map(({ crowding, from, to, words }) => (
				<div
					key={crowding.id}
					className={crowding.isEstablished ? styles.shade : `${styles.shade} ${styles.possible}`}
					style={placeOnTrack(from, to)}
				>
					{words !== null && (
						<button
							type="button"
							className={`link-button ${styles.shadeWords}`}
							data-picture="in"
							data-side={words.side}
							style={{ top: words.line * WORDS_HEIGHT }}
							aria-pressed={crowding.id === lens}
							title={crowding.title}
							onClick={() => onCrowding?.(crowding.id)}
						>
							{crowding.words}
						</button>
					)}
				</div>
			))}
			{layout.kind === 'bricks' ? (
				<Bricks lane={lane} layout={layout} height={brickHeight} />
			) : (
				<Columns lane={lane} columns={layout.columns} onYear={onYear} />
			)}
		</div>
	)
}

function Bricks({
	lane,
	layout,
	height,
}: {
	lane: DatedLane
	layout: Extract<BrickLayout<ShownFact>, { kind: 'bricks' }>
	height: number
}) {
	return layout.bricks.map(({ fact, from, to, level, isYearOnly }) => (
		<Link
			key={fact.id}
			to={fact.link}
			data-stop={fact.id}
			tabIndex={-1}
			aria-label={fact.words}
			className={brickClass(lane, fact, isYearOnly)}
			style={{ ...placeOnTrack(from, to), bottom: level * height }}
		/>
	))
}

function brickClass(
	lane: DatedLane,
	{ isSelected, isFictitious, isInOverlap }: ShownFact,
	isYearOnly: boolean,
): string {
	return [
		styles.brick,
		lane === 'meetings' && styles.meeting,
		lane === 'wishes' && styles.wish,
		isYearOnly && styles.yearOnly,
		isInOverlap && styles.inOverlap,
		isFictitious && styles.fictitious,
		!isSelected && styles.dimmed,
	]
		.filter(Boolean)
		.join(' ')
}

/** One column for each year, with its count; a click sets the period to that year. */
export function YearColumns({
	lane,
	columns,
	onYear,
}: {
	lane: DatedLane
	columns: readonly {
		readonly year: number
		readonly from: number
		readonly to: number
		readonly count: number
	}[]
	onYear: (year: number) => void
}) {
	return (
		<div className={`${styles.track} ${styles.ground}`} style={{ height: COLUMN_HEIGHT + 6 }}>
			<Columns lane={lane} columns={columns} onYear={onYear} />
		</div>
	)
}

function Columns({ lane, columns, onYear }: ComponentProps<typeof YearColumns>) {
	const { translate, number } = useText()
	const most = columns.reduce((largest, { count }) => Math.max(largest, count), 1)
	return columns.map(({ year, from, to, count }) => {
		const words = translate(`lanes.year.${lane}`, { year: String(year), count })
		return (
			<button
				key={year}
				type="button"
				data-stop={yearKey(lane, year)}
				tabIndex={-1}
				aria-label={words}
				className={styles.column}
				style={{ ...placeOnTrack(from, to), height: Math.max(4, (count / most) * (COLUMN_HEIGHT - 18)) }}
				onClick={() => onYear(year)}
			>
				<span aria-hidden="true">{number(count)}</span>
			</button>
		)
	})
}
