import { Link } from 'react-router'
import { calendarOf, daysIn, firstOfMonth } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { placeOnTrack } from '../../ui/placeOnTrack'
import { LENS_WIDTH } from './CrowdingLens'
import styles from './Lanes.module.css'
import { dayOf, type TimelineFact } from './layoutLanes'
import { textWidth } from './placeLabel'
import type { ShownFact } from './shownFact'
import { TimeAxis } from './TimeAxis'
import type { Holiday } from './TimelineBackground'
import { shareOfTime, type TimeScale } from './timeScale'

interface Props {
	facts: readonly ShownFact[]
	holidays: readonly Holiday[]
	/** ISO day. */
	today: string
	/** A link to declare or try a mission, and its words. */
	more: { readonly link: string; readonly words: string } | null
}

/** The next twelve months: planned missions, and the holidays of both countries. */
export function ComingLens({ facts, holidays, today, more }: Props) {
	const { translate, sentenceSpace } = useText()
	const axis = comingMonths(today)
	const planned = plannedIn(facts, today, axis)
	const days = holidays.filter(
		({ start, end }) => daysIn(end).last >= axis.first && daysIn(start).first <= axis.last,
	)
	return (
		<section>
			<h3>{translate('lanes.coming')}</h3>
			<p className="caption">
				{translate(days.length > 0 ? 'lanes.coming.holidays' : 'lanes.coming.noHolidays')}
			</p>
			<div className={styles.calendar}>
				{(['french', 'partner'] as const).map((side) => (
					<HolidayRow key={side} side={side} holidays={days.filter((day) => day.side === side)} axis={axis} />
				))}
				{planned.length > 0 && (
					<div className={styles.days}>
						{planned.map((fact) => (
							<Link
								key={fact.id}
								to={fact.link}
								className={styles.day}
								data-side="mission"
								title={fact.words}
								aria-label={fact.words}
								style={shareIn(axis, fact)}
							/>
						))}
					</div>
				)}
				<TimeAxis scale={axis} trackWidth={LENS_WIDTH} />
			</div>
			<p className="small">
				{planned.length > 0
					? translate('lanes.coming.planned', { count: planned.length })
					: translate('lanes.coming.none')}
				{sentenceSpace}
				{more && <Link to={more.link}>{more.words}</Link>}
			</p>
			{days.length > 0 && (
				<details className="disclosure">
					<summary>{translate('lanes.coming.list')}</summary>
					<ul className="small">
						{days.map(({ name, start, end, side }) => (
							<HolidayLine key={`${side}-${start}-${name}`} name={name} start={start} end={end} />
						))}
					</ul>
				</details>
			)}
		</section>
	)
}

function HolidayLine({ name, start, end }: Pick<Holiday, 'name' | 'start' | 'end'>) {
	const { date } = useText()
	return (
		<li>
			{name} · {start === end ? date(start) : `${date(start)} – ${date(end)}`}
		</li>
	)
}

function HolidayRow({
	side,
	holidays,
	axis,
}: {
	side: Holiday['side']
	holidays: readonly Holiday[]
	axis: TimeScale
}) {
	if (holidays.length === 0) return null
	const sorted = [...holidays].sort((one, other) => (one.start < other.start ? -1 : 1))
	return (
		<div className={styles.days} aria-hidden="true">
			{sorted.map((holiday, index) => {
				const style = shareIn(axis, holiday)
				const next = sorted[index + 1]
				const to = daysIn(holiday.end).last + 1
				const from = shareOfTime(axis, to)
				const room = (next ? shareOfTime(axis, daysIn(next.start).first) : 1) - from
				const isNamed =
					daysIn(holiday.end).last - daysIn(holiday.start).first >= 2 &&
					room * LENS_WIDTH > textWidth(holiday.name)
				return (
					<span key={`${holiday.start}-${holiday.name}`}>
						<i className={styles.day} data-side={side} style={style} title={holiday.name} />
						{isNamed && (
							<b className={styles.dayName} style={{ left: `${from * 100 + 0.6}%` }}>
								{holiday.name}
							</b>
						)}
					</span>
				)
			})}
		</div>
	)
}

/** Twelve months from the present month. */
function comingMonths(today: string): TimeScale {
	const { year, month } = calendarOf(daysIn(today).first)
	return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + 12) - 1, reduced: null }
}

/** Missions and visits that begin after today within these months. */
function plannedIn<Fact extends TimelineFact>(
	facts: readonly Fact[],
	today: string,
	axis: TimeScale,
): readonly Fact[] {
	return facts.filter(
		(fact) =>
			(fact.lane === 'missions' || fact.lane === 'meetings') &&
			dayOf(fact) > daysIn(today).first &&
			dayOf(fact) <= axis.last,
	)
}

function shareIn(
	axis: TimeScale,
	{ start, end }: { readonly start: string | null; readonly end: string | null },
) {
	const first = start === null ? axis.first : daysIn(start).first
	const last = end === null ? first : daysIn(end).last
	return placeOnTrack(shareOfTime(axis, first), shareOfTime(axis, Math.max(first, last) + 1))
}
