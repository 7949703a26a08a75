import { useMemo, useRef } from 'react'
import { daysIn } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { type GivenName, NameText } from '../../ui/Name'
import { placeOnTrack } from '../../ui/placeOnTrack'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { YearColumns } from './BrickTrack'
import { EventTrack } from './EventTrack'
import styles from './Lanes.module.css'
import { type LaneStop, LanesFrame, type ShownLane, yearStops } from './LanesFrame'
import { dayOf, isLasting, LANES, type LaneName, type LastingLane, USUAL_TRACK } from './layoutLanes'
import { groupKey, type ShownFact } from './shownFact'
import type { Holiday } from './TimelineBackground'
import { scaleOfPeriod, sharesOfYear, type TimeScale } from './timeScale'

export interface YearCount {
	readonly year: number
	readonly count: number
}

/** A lane of counted records; years without one are absent. */
export interface YearLane {
	readonly lane: Exclude<LaneName, 'events'>
	readonly total: number
	readonly undated: number
	readonly counts: readonly YearCount[]
	/** Groups of lasting facts, the largest first. */
	readonly groups: readonly (GivenName & {
		readonly key: string
		readonly total: number
		readonly counts: readonly YearCount[]
	})[]
	/** The number of records in other groups. */
	readonly left: number
}

interface Props {
	label: string
	lanes: readonly YearLane[]
	events: readonly ShownFact[]
	/** ISO texts; null: no bound. */
	period: { readonly from: string | null; readonly to: string | null }
	/** ISO day. */
	today: string
	holidays: readonly Holiday[]
	onPeriod: (from: string, to: string) => void
	/** Selects a group by its key. */
	onGroup: (key: string) => void
}

/** The lanes when there are too many records to draw: counts by year, and by group for lasting facts. */
export function YearLanes(props: Props) {
	const { lanes, events, today, period, onPeriod, onGroup } = props
	const { translate } = useText()
	const box = useRef<HTMLDivElement>(null)
	const trackWidth = useBoxWidth(box, 'track') ?? USUAL_TRACK
	const scale = useMemo(() => scaleOf(lanes, period, today), [lanes, period, today])
	const shown = lanes.map((one): ShownLane => {
		const { lane, total, undated, counts } = one
		const at = LANES.indexOf(lane)
		const common = { lane, count: total, undated }
		if (isLasting(lane))
			return {
				...common,
				stops: groupStops(lane, at, one),
				hasRows: true,
				content: <Groups lane={lane} of={one} scale={scale} onGroup={onGroup} />,
			}
		return {
			...common,
			stops: yearStops(lane, at, counts),
			hasRows: false,
			content: (
				<YearColumns
					lane={lane}
					columns={counts.map((count) => ({ ...count, ...sharesOfYear(scale, count.year) }))}
					onYear={(year) => onPeriod(String(year), String(year))}
				/>
			),
		}
	})
	return (
		<div className={styles.lanes} ref={box} data-part="year-lanes">
			<LanesFrame
				label={props.label}
				hint={translate('lanes.yearKeys')}
				lanes={[...shown, ...eventLane(events, scale, trackWidth)]}
				scale={scale}
				trackWidth={trackWidth}
				today={today}
				holidays={props.holidays}
				onPeriod={onPeriod}
			/>
			{events.length > 0 && (
				<p className="caption">{translate('lanes.legend.event', { count: events.length })}</p>
			)}
		</div>
	)
}

function eventLane(events: readonly ShownFact[], scale: TimeScale, trackWidth: number): readonly ShownLane[] {
	if (events.length === 0) return []
	const at = LANES.indexOf('events')
	return [
		{
			lane: 'events',
			count: events.length,
			undated: events.filter(({ start }) => start === null).length,
			stops: events.map((fact) => ({ key: fact.id, lane: at, day: dayOf(fact), words: fact.words })),
			hasRows: false,
			content: <EventTrack facts={events} scale={scale} trackWidth={trackWidth} />,
		},
	]
}

function groupStops(lane: LastingLane, at: number, { groups }: YearLane): readonly LaneStop[] {
	return groups.map(({ key, name, total, counts: [first] }) => ({
		key: groupKey(lane, key),
		lane: at,
		day: first ? daysIn(String(first.year)).first : Number.MAX_SAFE_INTEGER,
		words: `${name} · ${total}`,
	}))
}

function Groups({
	lane,
	of: { groups, left },
	scale,
	onGroup,
}: {
	lane: LastingLane
	of: YearLane
	scale: TimeScale
	onGroup: Props['onGroup']
}) {
	const { translate, number } = useText()
	return (
		<ol>
			{groups.map((group) => {
				const { key, name, total, counts } = group
				const most = counts.reduce((largest, { count }) => Math.max(largest, count), 1)
				return (
					<li key={key} className={styles.row}>
						<div className={styles.head}>
							<button
								type="button"
								className="link-button"
								data-picture="in"
								data-stop={groupKey(lane, key)}
								tabIndex={-1}
								aria-label={translate(`lanes.group.${lane}`, { name, count: total })}
								onClick={() => onGroup(key)}
							>
								<NameText of={group} />
							</button>
							<span className={styles.note}>{number(total)}</span>
						</div>
						<div className={styles.track}>
							{counts.map(({ year, count }) => {
								const { from, to } = sharesOfYear(scale, year)
								return (
									<i
										key={year}
										className={styles.year}
										title={`${year} · ${number(count)}`}
										style={{ ...placeOnTrack(from, to), opacity: 0.12 + 0.88 * (count / most) }}
									/>
								)
							})}
						</div>
					</li>
				)
			})}
			{left > 0 && (
				<li className={`${styles.row} ${styles.rest}`}>
					<div className={`${styles.head} ${styles.note}`}>
						{translate(`lanes.rest.${lane}`, { count: left })}
					</div>
				</li>
			)}
		</ol>
	)
}

/** The most starts from which the scale finds sparse early years. */
const SAMPLE = 1_000

function scaleOf(lanes: readonly YearLane[], period: Props['period'], today: string): TimeScale {
	const all = lanes.flatMap(({ counts }) => counts)
	const total = all.reduce((sum, { count }) => sum + count, 0)
	const starts = all.flatMap(({ year, count }) =>
		new Array<number>(Math.ceil((count * SAMPLE) / Math.max(1, total))).fill(daysIn(String(year)).first),
	)
	return scaleOfPeriod(
		period,
		all.map(({ year }) => year),
		starts,
		today,
	)
}
