import type { ComponentProps } from 'react'
import type { Language } from '../../../schema/enums'
import { calendarOf, type DayRange, instantOf } from '../../../schema/fuzzyDate'
import { LOCALES } from '../../text/formatDate'
import { useText } from '../../text/useText'
import styles from './TimeAxis.module.css'
import { isByMonth, scaleTicks, type TimeScale } from './timeScale'

/** The ruler of a track: ticks of years, or of months on a short axis, with as many names as fit. */
export function TimeAxis({
	scale,
	trackWidth,
	children,
	...others
}: { scale: TimeScale; trackWidth: number } & ComponentProps<'div'>) {
	const { language } = useText()
	return (
		<div className={styles.ruler} aria-hidden="true" {...others}>
			{scaleTicks(scale, trackWidth).map(({ day, share, unit }) => (
				<span
					key={day}
					className={styles.tick}
					data-bare={unit === null || undefined}
					style={{ left: `${share * 100}%` }}
				>
					{unit && <b className={styles.name}>{tickName(day, unit, language)}</b>}
				</span>
			))}
			{children}
		</div>
	)
}

/** A short month (« avr. »), the year for January; or a year. */
function tickName(day: number, unit: 'month' | 'year', language: Language): string {
	if (unit === 'year') return String(calendarOf(day).year)
	return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(
		instantOf(day),
	)
}

/** The years that an axis of months covers; empty if the ticks name the years. */
export function yearsOfAxis(axis: DayRange): string {
	if (!isByMonth(axis)) return ''
	const first = calendarOf(axis.first).year
	const last = calendarOf(axis.last).year
	return first === last ? String(first) : `${first} – ${last}`
}
