import { useMemo, useRef } from 'react'
import type { DayNumber } from '../../../schema/fuzzyDate'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { BrickTrack, YearColumns } from './BrickTrack'
import styles from './Lanes.module.css'
import { layoutBricks } from './layoutBricks'
import { dayOf, USUAL_TRACK } from './layoutLanes'
import type { ShownFact } from './shownFact'
import { TimeAxis } from './TimeAxis'
import { TimelineBackground } from './TimelineBackground'
import { TimelineNavigation } from './TimelineNavigation'
import { shareOfTime, sharesOfYear, type TimeScale } from './timeScale'
import type { YearCount } from './YearLanes'

interface Props {
	label: string
	/** Explains the keys to keyboard users. */
	hint: string
	facts: readonly ShownFact[]
	/** Ids of the facts that the keyboard visits; null: all. */
	visited: ReadonlySet<string> | null
	/** Numbers by year, drawn as columns if there are too many facts; null: the facts are drawn. */
	counts: readonly YearCount[] | null
	scale: TimeScale
	/** ISO day. */
	today: string
	/** The day that the page shows. */
	shown: DayNumber
	onYear: (year: number) => void
}

/** Widths and heights in pixels of a brick with its gaps, on a wide track and on a phone's. */
const BRICKS = { wide: { width: 12, height: 11 }, narrow: { width: 7, height: 7 }, below: 500 }

/** Missions as bricks on one axis, with a mark at the day shown. The caller adds a table of the same. */
export function BrickBand({ label, hint, facts, visited, counts, scale, today, shown, onYear }: Props) {
	const box = useRef<HTMLDivElement>(null)
	const trackWidth = useBoxWidth(box) ?? USUAL_TRACK
	const { width, height } = trackWidth < BRICKS.below ? BRICKS.narrow : BRICKS.wide
	const layout = useMemo(
		() => layoutBricks(facts, scale, { trackWidth, brick: width }),
		[facts, scale, trackWidth, width],
	)
	const stops = useMemo(
		() =>
			facts
				.filter(({ id }) => visited === null || visited.has(id))
				.map((fact) => ({ key: fact.id, lane: 0, day: dayOf(fact) }))
				.sort((one, other) => one.day - other.day),
		[facts, visited],
	)
	return (
		<div ref={box} className={styles.band}>
			<TimelineNavigation
				label={label}
				hint={hint}
				stops={stops}
				wordsOf={(key) => facts.find(({ id }) => id === key)?.words ?? ''}
			>
				<TimelineBackground scale={scale} today={today} holidays={[]} />
				{counts === null ? (
					<BrickTrack
						lane="missions"
						layout={layout}
						scale={scale}
						trackWidth={trackWidth}
						brickHeight={height}
						onYear={onYear}
					/>
				) : (
					<YearColumns
						lane="missions"
						columns={counts.map((one) => ({ ...one, ...sharesOfYear(scale, one.year) }))}
						onYear={onYear}
					/>
				)}
				<TimeAxis scale={scale} trackWidth={trackWidth} />
				<i className={styles.shown} style={{ left: `${shareOfTime(scale, shown) * 100}%` }} />
			</TimelineNavigation>
		</div>
	)
}
