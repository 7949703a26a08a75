import type { ReactNode } from 'react'
import { daysIn } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { LaneAxis } from './LaneAxis'
import styles from './Lanes.module.css'
import type { LaneName } from './layoutLanes'
import { yearKey } from './shownFact'
import type { Stop } from './stepInTime'
import { type Holiday, TimelineBackground } from './TimelineBackground'
import { TimelineNavigation } from './TimelineNavigation'
import type { TimeScale } from './timeScale'

/** A stop of the keyboard with its words in one line. */
export interface LaneStop extends Stop {
	readonly words: string
	/** The group of a fact, which can be selected. */
	readonly group?: string
}

export interface ShownLane {
	readonly lane: LaneName
	readonly count: number
	/** The number of facts without a date for the axis. */
	readonly undated: number
	/** The keyboard's stops, in order of time. */
	readonly stops: readonly LaneStop[]
	/** Whether the content has rows with names of their own, instead of one track. */
	readonly hasRows: boolean
	readonly content: ReactNode
}

interface Props {
	label: string
	/** Explains the keys to keyboard users. */
	hint: string
	lanes: readonly ShownLane[]
	scale: TimeScale
	trackWidth: number
	/** ISO day. */
	today: string
	holidays: readonly Holiday[]
	onPeriod: (from: string, to: string) => void
	onLens?: (stop: LaneStop, way: 'nearer' | 'farther') => void
	onChoose?: (group: string) => void
}

/** Lanes under one ruler, with one background and one way for the keyboard. */
export function LanesFrame(props: Props) {
	const { scale, trackWidth, lanes, onLens, onChoose } = props
	const stops = lanes.flatMap((lane) => lane.stops)
	const byKey = new Map(stops.map((stop) => [stop.key, stop]))
	return (
		<TimelineNavigation
			label={props.label}
			hint={props.hint}
			stops={stops}
			wordsOf={(key) => byKey.get(key)?.words ?? ''}
			onLens={
				onLens &&
				((key, way) => {
					const stop = byKey.get(key)
					if (stop) onLens(stop, way)
				})
			}
			onChoose={
				onChoose &&
				((key) => {
					const group = byKey.get(key)?.group
					if (group !== undefined) onChoose(group)
				})
			}
		>
			<TimelineBackground scale={scale} today={props.today} holidays={props.holidays} />
			<LaneAxis scale={scale} trackWidth={trackWidth} onPeriod={props.onPeriod} />
			{lanes.map(({ lane, count, undated, hasRows, content }) => (
				<section key={lane} className={styles.lane}>
					<LaneHead lane={lane} count={count} undated={undated} />
					{hasRows ? (
						content
					) : (
						<div className={styles.one}>
							<div />
							{content}
						</div>
					)}
				</section>
			))}
		</TimelineNavigation>
	)
}

/** Stops at columns of years. */
export function yearStops(
	lane: LaneName,
	at: number,
	years: readonly { readonly year: number; readonly count: number }[],
): readonly LaneStop[] {
	return years.map(({ year, count }) => ({
		key: yearKey(lane, year),
		lane: at,
		day: daysIn(String(year)).first,
		words: `${year} · ${count}`,
	}))
}

function LaneHead({ lane, count, undated }: Pick<ShownLane, 'lane' | 'count' | 'undated'>) {
	const { translate, number } = useText()
	return (
		<h2>
			{translate(`lanes.${lane}`)}
			<span className={styles.laneCount}>
				{number(count)}
				{undated > 0 && ` · ${translate('lanes.undated', { count: undated })}`}
			</span>
		</h2>
	)
}
