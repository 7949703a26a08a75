import { useMemo, useRef, useState } from 'react'
import { calendarOf, daysIn } from '../../../schema/fuzzyDate'
import { groupBy } from '../../../schema/groupBy'
import { toggled } from '../../state/toggled'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Legend } from '../../ui/Legend'
import type { GivenName } from '../../ui/Name'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { BarRows } from './BarRows'
import { BrickTrack } from './BrickTrack'
import { EventTrack } from './EventTrack'
import styles from './Lanes.module.css'
import { type LaneStop, LanesFrame, type ShownLane, yearStops } from './LanesFrame'
import { layoutBricks } from './layoutBricks'
import {
	dayOf,
	earliestFirst,
	FIRST_ROWS,
	firstRows,
	isLasting,
	LANES,
	type LaneName,
	type LastingLane,
	laneRows,
	USUAL_TRACK,
} from './layoutLanes'
import type { Crowding } from './placeCrowdings'
import { groupKey, type ShownFact } from './shownFact'
import type { Holiday } from './TimelineBackground'
import { scaleOfPeriod, type TimeScale } from './timeScale'

interface Props {
	label: string
	facts: readonly ShownFact[]
	/** ISO texts; null: no bound. */
	period: { readonly from: string | null; readonly to: string | null }
	/** ISO day. */
	today: string
	hasSelection: boolean
	nameOf: (group: string) => GivenName
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
	const { facts, today, period, onPeriod } = props
	const { translate } = useText()
	const box = useRef<HTMLDivElement>(null)
	const trackWidth = useBoxWidth(box, 'track') ?? USUAL_TRACK
	const scale = useMemo(() => scaleOf(facts, period, today), [facts, period, today])
	const [whole, setWhole] = useState<readonly LaneName[]>([])
	const byLane = useMemo(() => groupBy([...facts].sort(earliestFirst), ({ lane }) => lane), [facts])
	const lanes = LANES.flatMap((lane, index) => {
		const ones = byLane.get(lane)
		if (!ones) return []
		const isWhole = whole.includes(lane)
		const onWhole = (): void => setWhole(toggled(whole, lane))
		return [laneOf(lane, index, ones, { ...props, scale, trackWidth, isWhole, onWhole })]
	})
	return (
		<div className={styles.lanes} ref={box}>
			<LanesLegend events={byLane.get('events')?.length ?? 0} />
			<LanesFrame
				label={props.label}
				hint={translate('lanes.keys')}
				lanes={lanes}
				scale={scale}
				trackWidth={trackWidth}
				today={today}
				holidays={props.holidays}
				onPeriod={onPeriod}
				onLens={({ day }, way) => props.onLens(day, way)}
				onChoose={props.onGroup}
			/>
			{scale.reduced && (
				<p className={`caption ${styles.reducedNote}`}>
					{translate('lanes.reduced', { until: String(calendarOf(scale.reduced.until).year) })}
				</p>
			)}
		</div>
	)
}

interface LaneProps extends Props {
	readonly scale: TimeScale
	readonly trackWidth: number
	/** Whether all its rows are shown. */
	readonly isWhole: boolean
	readonly onWhole: () => void
}

function laneOf(lane: LaneName, index: number, facts: readonly ShownFact[], props: LaneProps): ShownLane {
	const { scale, trackWidth } = props
	const isDated = (fact: ShownFact): boolean => dayOf(fact) < Number.MAX_SAFE_INTEGER
	const stopOf = (fact: ShownFact): LaneStop => ({
		key: fact.id,
		lane: index,
		day: dayOf(fact),
		words: fact.words,
		group: fact.group,
	})
	const common = { lane, count: facts.length, undated: facts.filter((fact) => !isDated(fact)).length }
	if (isLasting(lane)) return { ...common, ...rowsOf(lane, facts, props, stopOf) }
	const stops = facts.filter(isDated).map(stopOf)
	if (lane === 'events') {
		const content = <EventTrack facts={facts} scale={scale} trackWidth={trackWidth} />
		return { ...common, stops, hasRows: false, content }
	}
	const brick = trackWidth < BRICKS.below ? BRICKS.narrow : BRICKS.wide
	const bricks = layoutBricks(facts, scale, { trackWidth, brick })
	return {
		...common,
		stops: bricks.kind === 'bricks' ? stops : yearStops(lane, index, bricks.columns),
		hasRows: false,
		content: (
			<BrickTrack
				lane={lane}
				layout={bricks}
				scale={scale}
				trackWidth={trackWidth}
				crowdings={props.crowdings.filter((one) => one.lane === lane)}
				lens={props.lens}
				onCrowding={props.onCrowding}
				onYear={(year) => props.onPeriod(String(year), String(year))}
			/>
		),
	}
}

function rowsOf(
	lane: LastingLane,
	facts: readonly ShownFact[],
	{ scale, today, hasSelection, open, nameOf, isWhole, onWhole, onToggle, onGroup }: LaneProps,
	stopOf: (fact: ShownFact) => LaneStop,
): Pick<ShownLane, 'stops' | 'hasRows' | 'content'> {
	const { rows, hidden } = firstRows(
		laneRows(facts, { hasSelection, open: openIn(lane, open) }),
		isWhole ? Number.POSITIVE_INFINITY : FIRST_ROWS,
	)
	const stops = rows.flatMap((row): readonly LaneStop[] => {
		const [first] = row.facts
		if (row.kind === 'rest' || !first) return []
		if (row.kind === 'fact') return [stopOf(first)]
		const words = `${nameOf(row.key).name} · ${row.facts.length}`
		return [{ ...stopOf(first), key: groupKey(lane, row.key), words }]
	})
	const content = (
		<BarRows
			lane={lane}
			rows={rows}
			scale={scale}
			today={daysIn(today).first}
			nameOf={nameOf}
			onToggle={onToggle}
			onGroup={onGroup}
		>
			{(hidden > 0 || isWhole) && <MoreRows hidden={hidden} onChange={onWhole} />}
		</BarRows>
	)
	return { stops, hasRows: true, content }
}

function MoreRows({ hidden, onChange }: { hidden: number; onChange: () => void }) {
	const { translate } = useText()
	return (
		<Button kind="quiet" onClick={onChange}>
			{hidden > 0 ? translate('lanes.whole', { count: hidden }) : translate('lanes.fewer')}
		</Button>
	)
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

/** The legend of the inks; and the number of public events, which no total counts. */
function LanesLegend({ events }: { events: number }) {
	const { translate } = useText()
	const entries = [
		['known', styles.ink],
		['fading', styles.fade],
		['stopped', `${styles.ink} ${styles.stops}`],
		['never', styles.stub],
		['brick', styles.brick],
		['yearOnly', `${styles.brick} ${styles.yearOnly}`],
		['crowding', styles.shade],
	] as const
	return (
		<Legend
			className={styles.legend}
			entries={[
				...entries.map(([key, look]) => ({
					key,
					sign: <i className={look} aria-hidden="true" />,
					words: translate(`lanes.legend.${key}`),
				})),
				...(events === 0
					? []
					: [
							{
								key: 'event',
								sign: <i className={styles.event} aria-hidden="true" />,
								words: translate('lanes.legend.event', { count: events }),
							},
						]),
			]}
		/>
	)
}
