import { calendarOf, daysIn } from '../../../schema/fuzzyDate'
import { placeOnTrack } from '../../ui/placeOnTrack'
import styles from './Lanes.module.css'
import { shareOfTime, type TimeScale } from './timeScale'

/** Days on which little can be done in a country. */
export interface Holiday {
	readonly name: string
	/** ISO days, both included. */
	readonly start: string
	readonly end: string
	readonly side: 'french' | 'partner'
}

/** The most years of an axis with room for holidays. */
const MAX_HOLIDAY_YEARS = 4

/** The background of all lanes: the compressed part, holidays if they fit, today and the future. */
export function TimelineBackground({
	scale,
	today,
	holidays,
}: {
	scale: TimeScale
	/** ISO day. */
	today: string
	holidays: readonly Holiday[]
}) {
	const now = daysIn(today).first
	const years = calendarOf(scale.last).year - calendarOf(scale.first).year + 1
	const shown = holidays.filter(
		({ start, end }) => daysIn(end).last >= scale.first && daysIn(start).first <= scale.last,
	)
	return (
		<div className={styles.behind} aria-hidden="true">
			{years <= MAX_HOLIDAY_YEARS &&
				shown.map(({ name, start, end, side }) => (
					<div
						key={`${side}-${start}-${name}`}
						className={styles.holiday}
						data-side={side}
						style={placeOnTrack(
							shareOfTime(scale, daysIn(start).first),
							shareOfTime(scale, daysIn(end).last + 1),
						)}
					/>
				))}
			{scale.reduced && <div className={styles.break} style={{ left: `${scale.reduced.share * 100}%` }} />}
			{now >= scale.first && now <= scale.last && (
				<>
					<div className={styles.toCome} style={{ left: `${shareOfTime(scale, now) * 100}%` }} />
					<div className={styles.today} style={{ left: `${shareOfTime(scale, now) * 100}%` }} />
				</>
			)}
		</div>
	)
}
