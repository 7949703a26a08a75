import { Link } from 'react-router'
import type { MissionDraft, PrecheckQuery } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { type Calendar, type CalendarDay, type CalendarWeek, layoutWeeks } from './layoutWeeks'
import styles from './WeekCalendar.module.css'

/**
 * The weeks round a stay: its days as seven cells (missions, events, days to avoid, the days asked for), and beside them in
 * words what they hold. What a week holds not is not said.
 */
export function WeekCalendar({
	calendar,
	quietest,
	wanted,
}: {
	calendar: Calendar
	quietest: PrecheckQuery['precheck']['quietest']
	wanted: Pick<MissionDraft, 'start' | 'end'>
}) {
	const { translate } = useText()
	const today = useReadingDay()
	const weeks = layoutWeeks(
		calendar,
		wanted,
		quietest.map(({ period }) => period.start),
		today,
	)
	const { missions, missionsTotal, events, eventsTotal, avoid, avoidTotal } = calendar
	const left = missionsTotal + eventsTotal + avoidTotal - missions.length - events.length - avoid.length
	return (
		<>
			<Legend
				className={styles.legend}
				entries={(['wanted', 'mission', 'event', 'avoided'] as const).map((mark) => ({
					key: mark,
					sign: <i className={styles.cell} data-mark={mark} aria-hidden="true" />,
					words: translate(`precheck.calendar.${mark}`),
				}))}
			/>
			<div className={styles.calendar}>
				<ol className={styles.weeks}>
					{weeks.map((week) => (
						<WeekRow key={week.monday} week={week} />
					))}
				</ol>
			</div>
			{left > 0 && <p className="small soft">{translate('precheck.calendar.left', { count: left })}</p>}
		</>
	)
}

function WeekRow({ week }: { week: CalendarWeek }) {
	const { translate, date } = useText()
	const { to } = useAddress()
	const { missions, events, avoid } = week
	return (
		<li data-wanted={week.isWanted || undefined}>
			<p className={styles.name}>
				{translate('precheck.calendar.week', { first: date(week.monday), last: date(week.sunday) })}
			</p>
			<div className={styles.days} aria-hidden="true">
				{week.days.map((day) => (
					<div key={day.day} className={styles.day}>
						<span>{Number(day.day.slice(8))}</span>
						<i className={styles.cell} data-mark={markOf(day)} data-wanted={day.isWanted}>
							{day.missions > 0 ? day.missions : ''}
						</i>
					</div>
				))}
			</div>
			<ul className={`${styles.what} small`}>
				{week.isWanted && <li className={styles.wanted}>{translate('precheck.calendar.wanted')}</li>}
				{week.isQuiet && <li className={styles.quiet}>{translate('precheck.calendar.quiet')}</li>}
				{missions.map(({ recordId, label, scenario }) => (
					<li key={recordId} className={styles.mission}>
						<Link to={to(recordPath(recordId))}>{label}</Link> {scenario && <ScenarioMark />}
					</li>
				))}
				{events.map(({ id, label, scenario }) => (
					<li key={id}>
						<Link to={to(recordPath(id))}>{label}</Link> {scenario && <ScenarioMark />}
					</li>
				))}
				{avoid.map(({ sentence, scenario }) => (
					<li key={sentence}>
						{sentence} {scenario && <ScenarioMark />}
					</li>
				))}
			</ul>
		</li>
	)
}

/** The mark that matters most on a day. */
function markOf({ missions, events, isAvoided }: CalendarDay): string | undefined {
	if (missions > 0) return isAvoided ? 'both' : 'mission'
	if (isAvoided) return 'avoided'
	return events > 0 ? 'event' : undefined
}
