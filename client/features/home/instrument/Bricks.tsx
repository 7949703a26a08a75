import { memo, type PointerEvent, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Month, yearOfMonth } from '../../../state/homeView'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { BrickNavigation } from './BrickNavigation'
import styles from './Bricks.module.css'
import { type Brick, stackBricks } from './bricks'
import type { HomeMission } from './homeRecords'
import { useWidth } from './useWidth'

interface Props {
	readonly missions: readonly HomeMission[]
	readonly missionsTotal: number
	/** Missions by month, drawn as columns if there are too many for bricks. */
	readonly counts: ReadonlyMap<Month, number> | null
	readonly first: Month
	readonly last: Month
	readonly today: Month
	readonly shown: Month
	readonly chosen: ReadonlySet<string> | null
}

const MAX_ROWS = 11
/** The height before the missions load, the same as in most countries after. */
const MIN_ROWS = 9
/** Row heights in pixels, on a wide axis and on a phone's. */
const ROWS = { wide: 9, narrow: 6, below: 500 }
const FOOT = 22
const HEAD = 14

/**
 * One brick for each mission: as long as it lasted, dotted if only its year is known, vermilion if it
 * overlaps with others.
 */
export function Bricks({ missions, missionsTotal, counts, first, last, today, shown, chosen }: Props) {
	const { translate, number } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const [box, width] = useWidth<HTMLDivElement>()
	const pile = useMemo(() => stackBricks(counts === null ? missions : [], MAX_ROWS), [counts, missions])
	const step = width / (last - first + 1)
	const rowHeight = width < ROWS.below ? ROWS.narrow : ROWS.wide
	const height = HEAD + Math.max(MIN_ROWS, pile.rows) * rowHeight + FOOT
	const base = height - FOOT
	const years = Array.from(
		{ length: yearOfMonth(last) - yearOfMonth(first) + 1 },
		(_, at) => yearOfMonth(first) + at,
	)
	const labelled = Math.ceil(34 / (step * 12))
	const [pointed, setPointed] = useState<Brick | null>(null)
	const open = (id: string): void => void navigate(to(recordPath(id)))
	const under = ({ target }: PointerEvent): Brick | null => {
		const id = (target as Element).closest('[data-mission]')?.getAttribute('data-mission')
		return pile.bricks.find(({ mission }) => mission.id === id) ?? null
	}
	return (
		<div ref={box} className={styles.box}>
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: BrickNavigation opens each mission from the keyboard. */}
			<svg
				className={styles.bricks}
				viewBox={`0 0 ${width} ${height}`}
				style={{ height }}
				role="img"
				aria-label={translate('instrument.bricks', { count: missionsTotal })}
				onClick={(event) => {
					const brick = (event.target as Element).closest('[data-mission]')
					const id = brick?.getAttribute('data-mission')
					if (id) open(id)
				}}
				onPointerMove={(event) => setPointed(under(event))}
				onPointerLeave={() => setPointed(null)}
			>
				<rect
					className={styles.future}
					x={(today - first + 1) * step}
					y={HEAD}
					width={Math.max(0, (last - today) * step)}
					height={base - HEAD}
				/>
				<path
					className={styles.hatch}
					d={hatch((today - first + 1) * step, (last - first + 1) * step, HEAD, base)}
				/>
				{counts && <path className={styles.columns} d={columns(counts, { first, last, step, base })} />}
				{pile.bricks.map(({ mission, from, until, row }) => (
					<BrickRect
						key={mission.id}
						id={mission.id}
						look={mission.isYearOnly ? 'year' : mission.crossing === null ? 'dated' : 'crossing'}
						x={(from - first) * step + 0.5}
						y={base - (row + 1) * rowHeight}
						height={rowHeight - 2}
						width={Math.max(2, (until - from + 1) * step - 1)}
						state={stateOf(mission, shown, chosen)}
						isPointed={pointed?.mission.id === mission.id}
					/>
				))}
				{[...pile.unshown].map(([year, count]) => (
					<text
						key={year}
						className={styles.more}
						x={(year * 12 + 6 - first) * step}
						y={HEAD - 3}
						textAnchor="middle"
					>
						+{number(count)}
					</text>
				))}
				<path className={styles.base} d={`M0 ${base}.5H${width}`} />
				{years.map((year) => (
					<g key={year}>
						<path className={styles.tick} d={`M${(year * 12 - first) * step} ${base}v5`} />
						{(year - yearOfMonth(first)) % labelled === 0 && (
							<text
								className={year === yearOfMonth(shown) ? `${styles.year} ${styles.current}` : styles.year}
								x={Math.min(width - 16, (year * 12 + 6 - first) * step)}
								y={base + 17}
								textAnchor="middle"
							>
								{year % 5 === 0 || year === yearOfMonth(shown) ? year : `’${String(year).slice(2)}`}
							</text>
						)}
					</g>
				))}
				<path className={styles.now} d={`M${(shown - first + 0.5) * step} 0V${height}`} />
			</svg>
			<BrickNavigation bricks={pile.bricks} chosen={chosen} onPoint={setPointed} onOpen={open} />
			{pointed && (
				<BrickTip
					brick={pointed}
					x={((pointed.from + pointed.until + 1) / 2 - first) * step}
					bottom={height - base + (pointed.row + 1) * rowHeight + 6}
					width={width}
				/>
			)}
		</div>
	)
}

type State = 'here' | 'later' | 'other' | 'past'

function stateOf({ id, first, last }: HomeMission, shown: Month, chosen: ReadonlySet<string> | null): State {
	if (chosen !== null && !chosen.has(id)) return 'other'
	if (first > shown) return 'later'
	return last >= shown ? 'here' : 'past'
}

interface BrickRectProps {
	readonly id: string
	readonly look: 'dated' | 'year' | 'crossing'
	readonly state: State
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
	readonly isPointed: boolean
}

const BrickRect = memo(function BrickRect({
	id,
	look,
	state,
	x,
	y,
	width,
	height,
	isPointed,
}: BrickRectProps) {
	return (
		<rect
			className={styles.brick}
			data-look={look}
			data-state={state}
			data-mission={id}
			x={x.toFixed(1)}
			y={y}
			width={width.toFixed(1)}
			height={height}
			data-pointed={isPointed ? '' : undefined}
		/>
	)
})

/** Half the largest width of a tooltip, in pixels. */
const HALF_TIP = 130

/** The tooltip of the brick under the pointer or the keyboard's mark. */
function BrickTip({
	brick: { mission },
	x,
	bottom,
	width,
}: {
	brick: Brick
	x: number
	bottom: number
	width: number
}) {
	const { translate } = useText()
	const left = Math.max(HALF_TIP, Math.min(width - HALF_TIP, x))
	return (
		<div className={styles.tip} style={{ left, bottom }} aria-hidden="true">
			<b>{translate('instrument.walkArc', { who: mission.who, place: mission.to.name })}</b>
			<span>{mission.period}</span>
		</div>
	)
}

/** One column for each month; the highest is as high as bricks may be. */
function columns(
	counts: ReadonlyMap<Month, number>,
	{ first, last, step, base }: { first: Month; last: Month; step: number; base: number },
): string {
	const most = Math.max(1, ...counts.values())
	return [...counts]
		.filter(([month]) => month >= first && month <= last)
		.map(([month, count]) => {
			const height = Math.max(1, (count / most) * (base - HEAD))
			const x = (month - first) * step
			return `M${x.toFixed(1)} ${base}v-${height.toFixed(1)}h${Math.max(0.6, step - 0.4).toFixed(1)}v${height.toFixed(1)}z`
		})
		.join('')
}

/** Hatches the future. */
function hatch(from: number, until: number, top: number, bottom: number): string {
	const count = Math.max(0, Math.floor((until - from) / 7))
	return Array.from({ length: count }, (_, at) => {
		const x = from + at * 7
		return `M${x.toFixed(1)} ${bottom}L${Math.min(until, x + 7).toFixed(1)} ${top}`
	}).join('')
}
