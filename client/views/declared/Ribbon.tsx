import { calendarOf, daysIn } from '../../../schema/fuzzyDate'
import styles from './Ribbon.module.css'

/** The axis that several ribbons share: from the first fact to today. */
export interface RibbonAxis {
	/** Day numbers. */
	readonly from: number
	readonly today: number
}

interface Props {
	axis: RibbonAxis
	/** ISO texts cut to the known part; null: not known. */
	start: string | null
	lastNews: string | null
	/** Its owner confirmed it: the ink extends to today. */
	isConfirmed: boolean
	/** The words of the end of the axis. */
	today: string
}

/** A fact as a ribbon of ink that fades after its last news; words beside it say the same. */
export function Ribbon({ axis, start, lastNews, isConfirmed, today }: Props) {
	const share = (day: number): number =>
		Math.min(1, Math.max(0, (day - axis.from) / Math.max(1, axis.today - axis.from)))
	const news = isConfirmed ? 1 : lastNews === null ? null : share(daysIn(lastNews).last)
	const began = start === null ? (news ?? 0) : share(daysIn(start).first)
	const firstYear = calendarOf(axis.from).year
	return (
		<div className={styles.ribbon} aria-hidden="true">
			<div className={styles.track} data-undated={news === null || undefined}>
				{news === null ? (
					<>
						<i className={styles.stub} />
						<i className={styles.stub} />
					</>
				) : (
					<>
						<i
							className={styles.ink}
							style={{ left: percent(began), width: percent(Math.max(0.012, news - began)) }}
						/>
						<i className={styles.fade} style={{ left: percent(news), width: percent(1 - news) }} />
					</>
				)}
			</div>
			<p className="caption">
				<span>{firstYear}</span>
				<span>{today}</span>
			</p>
		</div>
	)
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** @param starts the known starts and news of the facts. */
export function axisOf(starts: readonly (string | null)[], today: string): RibbonAxis {
	const end = daysIn(today).last
	const known = starts.flatMap((text) => (text === null ? [] : [daysIn(text).first]))
	return { from: Math.min(end - 3 * 365, ...known), today: end }
}
