import { useMemo, useRef, useState } from 'react'
import { calendarOf, daysIn } from '../../../schema/fuzzyDate'
import { groupBy } from '../../../schema/groupBy'
import { toggled } from '../../state/toggled'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { BarRows } from './BarRows'
import { BrickTrack } from './BrickTrack'
import { EventTrack } from './EventTrack'
import { LaneAxis } from './LaneAxis'
import { LaneHead } from './LaneHead'
import styles from './Lanes.module.css'
import { LanesLegend } from './LanesLegend'
import { type BrickLayout, layoutBricks } from './layoutBricks'
import {
	type DatedLane,
	dayOf,
	earliestFirst,
	FIRST_ROWS,
	firstRows,
	isLasting,
	LANES,
	type LaneName,
	type LaneRow,
	type LastingLane,
	laneRows,
	USUAL_TRACK,
} from './layoutLanes'
import type { Crowding } from './placeCrowdings'
import { groupKey, type ShownFact, yearKey } from './shownFact'
import type { Stop } from './stepInTime'
import { type Holiday, TimelineBackground } from './TimelineBackground'
import { TimelineNavigation } from './TimelineNavigation'
import { scaleOfPeriod, type TimeScale } from './timeScale'

interface Props {
	label: string
	facts: readonly ShownFact[]
	/** ISO texts; null: no bound. */
	period: { readonly from: string | null; readonly to: string | null }
	/** ISO day. */
	today: string
	hasSelection: boolean
	nameOf: (group: string) => string
	/** Keys of the open groups, whose facts are shown. */
	open: readonly string[]
	crowdings: readonly Crowding[]
	lens: string | null
	holidays: readonly Holiday[]
	onToggle: (key: string) => void
	onPeriod: (from: string, to: string) => void
	onCrowding: (id: string) => void
	onLens: (day: number, way: 'nearer' | 'farther') => void
	/** Selects a group by its key. */
	onGroup: (key: string) => void
}

/**
 * Width in pixels of a brick with the gap after it, on tracks of at least that width and on narrower ones.
 */
const BRICKS = { wide: 12, narrow: 8, below: 500 }

/**
 * Lanes of links and offices, which last, and of dated facts, on one time axis. The caller adds a table of
 * the same.
 */
export function Lanes(props: Props) {
	const { facts, today, period, crowdings, onPeriod } = props
	const { translate } = useText()
	const box = useRef<HTMLDivElement>(null)
	const trackWidth = useBoxWidth(box, 'track') ?? USUAL_TRACK
	const scale = useMemo(() => scaleOf(facts, period, today), [facts, period, today])
	const [whole, setWhole] = useState<readonly LaneName[]>([])
	const lanes = useMemo(() => groupBy([...facts].sort(earliestFirst), ({ lane }) => lane), [facts])
	const drawn = LANES.flatMap((lane, index) => {
		const ones = lanes.get(lane)
		return ones
			? [laneOf(lane, index, ones, { ...props, scale, trackWidth, isWhole: whole.includes(lane) })]
			: []
	})
	const stops = drawn.flatMap((lane) => lane.stops)
	const byKey = new Map(stops.map((stop) => [stop.key, stop]))
	return (
		<div className={styles.lanes} ref={box}>
			<LanesLegend events={lanes.get('events')?.length ?? 0} />
			<TimelineNavigation
				label={props.label}
				hint={translate('lanes.keys')}
				stops={stops}
				wordsOf={(key) => byKey.get(key)?.words ?? ''}
				onLens={(key, way) => props.onLens(byKey.get(key)?.day ?? daysIn(today).first, way)}
				onChoose={(key) => {
					const group = byKey.get(key)?.group
					if (group !== undefined) props.onGroup(group)
				}}
			>
				<TimelineBackground scale={scale} today={today} holidays={props.holidays} />
				<LaneAxis scale={scale} trackWidth={trackWidth} onPeriod={onPeriod} />
				{drawn.map(({ lane, count, undated, content }) => (
					<section key={lane} className={styles.lane}>
						<LaneHead lane={lane} count={count} undated={undated} />
						{content.kind === 'rows' ? (
							<BarRows
								lane={content.lane}
								rows={content.rows}
								scale={scale}
								today={daysIn(today).first}
								nameOf={props.nameOf}
								onToggle={props.onToggle}
								onGroup={props.onGroup}
							>
								{(content.hidden > 0 || whole.includes(lane)) && (
									<Button kind="quiet" onClick={() => setWhole(toggled(whole, lane))}>
										{content.hidden > 0
											? translate('lanes.whole', { count: content.hidden })
											: translate('lanes.fewer')}
									</Button>
								)}
							</BarRows>
						) : (
							<div className={styles.one}>
								<div />
								{content.kind === 'events' ? (
									<EventTrack facts={content.events} scale={scale} trackWidth={trackWidth} />
								) : (
									<BrickTrack
										lane={content.lane}
										layout={content.bricks}
										scale={scale}
										trackWidth={trackWidth}
										crowdings={crowdings.filter((one) => one.lane === lane)}
										lens={props.lens}
										onCrowding={props.onCrowding}
										onYear={(year) => onPeriod(String(year), String(year))}
									/>
								)}
							</div>
						)}
					</section>
				))}
			</TimelineNavigation>
			{scale.reduced && (
				<p className={`caption ${styles.reducedNote}`}>
					{translate('lanes.reduced', { until: String(calendarOf(scale.reduced.until).year) })}
				</p>
			)}
		</div>
	)
}

type LaneContent =
	| {
			readonly kind: 'rows'
			readonly lane: LastingLane
			readonly rows: readonly LaneRow<ShownFact>[]
			/** The number of rows behind a button. */
			readonly hidden: number
	  }
	| { readonly kind: 'events'; readonly events: readonly ShownFact[] }
	| { readonly kind: 'bricks'; readonly lane: DatedLane; readonly bricks: BrickLayout<ShownFact> }

interface DrawnLane {
	readonly lane: LaneName
	readonly count: number
	readonly undated: number
	readonly content: LaneContent
	/** The keyboard's stops in order of time, each with its words. */
	readonly stops: readonly (Stop & { readonly words: string; readonly group?: string })[]
}

function laneOf(
	lane: LaneName,
	index: number,
	facts: readonly ShownFact[],
	props: Props & { readonly scale: TimeScale; readonly trackWidth: number; readonly isWhole: boolean },
): DrawnLane {
	const stopOf = (fact: ShownFact) => ({
		key: fact.id,
		lane: index,
		day: dayOf(fact),
		words: fact.words,
		group: fact.group,
	})
	const isDated = (fact: ShownFact): boolean => dayOf(fact) < Number.MAX_SAFE_INTEGER
	const common = { lane, count: facts.length, undated: facts.filter((fact) => !isDated(fact)).length }
	if (isLasting(lane)) {
		const { rows, hidden } = firstRows(
			laneRows(facts, { hasSelection: props.hasSelection, open: openIn(lane, props.open) }),
			props.isWhole ? Number.POSITIVE_INFINITY : FIRST_ROWS,
		)
		const stops = rows.flatMap((row) => {
			const [first] = row.facts
			if (row.kind === 'rest' || !first) return []
			if (row.kind === 'fact') return [stopOf(first)]
			const words = `${props.nameOf(row.key)} · ${row.facts.length}`
			return [{ ...stopOf(first), key: groupKey(lane, row.key), words }]
		})
		return { ...common, content: { kind: 'rows', lane, rows, hidden }, stops }
	}
	if (lane === 'events')
		return { ...common, content: { kind: 'events', events: facts }, stops: facts.filter(isDated).map(stopOf) }
	const { scale, trackWidth } = props
	const brick = trackWidth < BRICKS.below ? BRICKS.narrow : BRICKS.wide
	const bricks = layoutBricks(facts, scale, { trackWidth, brick })
	const stops =
		bricks.kind === 'bricks'
			? facts.filter(isDated).map(stopOf)
			: bricks.columns.map(({ year, facts: ones }) => ({
					key: yearKey(lane, year),
					lane: index,
					day: daysIn(String(year)).first,
					words: `${year} · ${ones.length}`,
				}))
	return { ...common, content: { kind: 'bricks', lane, bricks }, stops }
}

/** The open groups of a lane, without the lane's name in their keys. */
function openIn(lane: LaneName, keys: readonly string[]): ReadonlySet<string> {
	const start = groupKey(lane, '')
	return new Set(keys.flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : [])))
}

/** The axis: the years of the period, else those of the facts, up to the present year. */
function scaleOf(facts: readonly ShownFact[], period: Props['period'], today: string): TimeScale {
	const starts = facts.map(dayOf).filter((day) => day < Number.MAX_SAFE_INTEGER)
	const ends = facts.flatMap(({ end }) => (end === null ? [] : [daysIn(end).last]))
	const years = [...starts, ...ends].map((day) => calendarOf(day).year)
	return scaleOfPeriod(period, years, starts, today)
}
