import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Language } from '../../../schema/enums'
import { daysIn, isoDay } from '../../../schema/fuzzyDate'
import type { MissionDraft, PrecheckQuery } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { shortPeriod } from '../timeline/shortPeriod'
import { type Calendar, type CalendarWeek, layoutWeeks } from './layoutWeeks'
import { moveInDays } from './moveInDays'
import styles from './WeekCalendar.module.css'

/** Height in pixels of one mission of a day, and the most that are drawn; words name all. */
const BAR_HEIGHT = 5
const MOST_BARS = 3

/** First and last day of a stay, ISO. */
export type Stay = Pick<MissionDraft, 'start' | 'end'>

/**
 * The weeks around a stay: seven cells for the days (missions, events, days to avoid, chosen days), and the
 * same in words beside them. Empty entries are left out. The days are a grid with one tab stop; choosing a
 * day moves the stay there, and marking days with Shift sets it.
 */
export function WeekCalendar({
	calendar,
	quietest,
	wanted,
	onChoose,
}: {
	calendar: Calendar
	quietest: PrecheckQuery['precheck']['quietest']
	wanted: Stay
	onChoose: (stay: Stay) => void
}) {
	const { translate, language } = useText()
	const today = useReadingDay()
	const keys = useId()
	const grid = useRef<HTMLDivElement>(null)
	/** The day with the tab stop; null: the first of the stay. */
	const [reached, setReached] = useState<string | null>(null)
	/** Days marked with Shift, until they are chosen. */
	const [marked, setMarked] = useState<Stay | null>(null)
	const weeks = layoutWeeks(
		calendar,
		marked ?? wanted,
		quietest.map(({ period }) => period.start),
		today,
	)
	const days = weeks.flatMap((week) => week.days.map(({ day }) => day))
	const stop = [reached, wanted.start].find((day) => day !== null && days.includes(day)) ?? days[0]
	const goTo = (day: string): void => {
		setReached(day)
		grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
	}
	const choose = (day: string): void => {
		setReached(day)
		setMarked(null)
		onChoose(marked ?? stayFrom(day, wanted))
	}
	const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
		const [first, last] = [days[0], days.at(-1)]
		const day = (event.target as HTMLElement).dataset.day
		if (day === undefined || first === undefined || last === undefined) return
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault()
			choose(day)
			return
		}
		if (event.key === 'Escape' && marked !== null) {
			event.preventDefault()
			setMarked(null)
			return
		}
		const target = moveInDays(event, numberOf(day), { first: numberOf(first), last: numberOf(last) })
		if (target === null || event.altKey || event.metaKey) return
		event.preventDefault()
		const next = isoDay(target)
		setMarked(event.shiftKey ? stayBetween(anchorOf(marked, day), next) : null)
		goTo(next)
	}
	const { missions, missionsTotal, events, eventsTotal, avoid, avoidTotal } = calendar
	const left = missionsTotal + eventsTotal + avoidTotal - missions.length - events.length - avoid.length
	return (
		<>
			<Legend
				entries={(['wanted', 'mission', 'meeting', 'event', 'avoided'] as const).map((mark) => ({
					key: mark,
					sign: <i className={styles.sign} data-mark={mark} aria-hidden="true" />,
					words: translate(`precheck.calendar.${mark}`),
				}))}
			/>
			<div className={styles.calendar}>
				{/* biome-ignore lint/a11y/useSemanticElements: a week is a line of days and of what they hold, which no table draws */}
				<div
					ref={grid}
					className={styles.weeks}
					role="grid"
					aria-label={translate('precheck.calendar')}
					aria-describedby={keys}
					aria-multiselectable="true"
					onKeyDown={onKeyDown}
				>
					{weeks.map((week, at) => (
						<WeekRow
							key={week.monday}
							week={week}
							month={monthOf(week, at, language)}
							stop={stop}
							onChoose={choose}
						/>
					))}
				</div>
				<p className={`caption ${styles.keys}`} id={keys}>
					{translate('precheck.calendar.keys')}
				</p>
			</div>
			{left > 0 && <p className="small soft">{translate('precheck.calendar.left', { count: left })}</p>}
		</>
	)

	/** The first day of a mark: as before, or the day of the first step. */
	function anchorOf(before: Stay | null, day: string): string {
		if (before === null) return day
		return before.start === day ? before.end : before.start
	}
}

/**
 * The name of a month, beside the first week and each week in which a month begins; with the year if it
 * changes.
 */
function monthOf({ days }: CalendarWeek, at: number, language: Language): string | null {
	const first = days.find(({ day }) => day.endsWith('-01')) ?? (at === 0 ? days[0] : undefined)
	if (first === undefined) return null
	return shortPeriod(first.day.slice(0, 7), null, language, at === 0 || first.day.endsWith('-01-01'))
}

function numberOf(day: string): number {
	return daysIn(day).first
}

function stayBetween(one: string, other: string): Stay {
	return one < other ? { start: one, end: other } : { start: other, end: one }
}

/** A stay of the same length from another day. */
function stayFrom(day: string, { start, end }: Stay): Stay {
	const length = daysIn(end).last - numberOf(start)
	return { start: day, end: isoDay(numberOf(day) + length) }
}

function WeekRow({
	week,
	month,
	stop,
	onChoose,
}: {
	week: CalendarWeek
	/** Its name; null where it stands above already. */
	month: string | null
	stop: string | undefined
	onChoose: (day: string) => void
}) {
	const { translate, date, language } = useText()
	const { to } = useAddress()
	const { missions, events, avoid } = week
	return (
		// biome-ignore-start lint/a11y/useSemanticElements: as the grid
		// biome-ignore-start lint/a11y/useFocusableInteractive: its days have the focus
		<div className={styles.week} role="row" data-wanted={week.isWanted || undefined}>
			<div className={styles.name} role="rowheader">
				<span className="visually-hidden">{shortPeriod(week.monday, week.sunday, language, true)}</span>
				<span aria-hidden="true">{month}</span>
			</div>
			<div className={styles.days} role="presentation">
				{week.days.map((day) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
					<div
						key={day.day}
						className={styles.day}
						role="gridcell"
						tabIndex={day.day === stop ? 0 : -1}
						data-day={day.day}
						data-avoided={day.isAvoided || undefined}
						data-event={day.events > 0 || undefined}
						data-first={day.day.endsWith('-01') || undefined}
						aria-selected={day.isWanted}
						aria-label={translate('precheck.calendar.day', {
							day: date(day.day),
							missions: day.missions,
							events: day.events,
							avoided: String(day.isAvoided),
						})}
						onClick={() => onChoose(day.day)}
					>
						<span aria-hidden="true">{Number(day.day.slice(8))}</span>
						{day.missions > 0 && (
							<i
								className={styles.bar}
								data-mark={day.isWanted ? 'meeting' : 'mission'}
								style={{ height: Math.min(day.missions, MOST_BARS) * BAR_HEIGHT }}
								aria-hidden="true"
							/>
						)}
					</div>
				))}
			</div>
			<div role="gridcell" className={styles.whatCell}>
				<ul className="line small">
					{week.isWanted && <li className="strong">{translate('precheck.calendar.wanted')}</li>}
					{week.isQuiet && <li className={styles.quiet}>{translate('precheck.calendar.quiet')}</li>}
					{missions.map(({ recordId, label, scenario, isMeeting }) => (
						<li key={recordId} className={styles.mission} data-meeting={isMeeting || undefined}>
							<Link to={to(recordPath(recordId))}>{label}</Link> {scenario && <ScenarioMark />}
						</li>
					))}
					{events.map(({ id, label, scenario }) => (
						<li key={id}>
							<Link to={to(recordPath(id))}>{label}</Link> {scenario && <ScenarioMark />}
						</li>
					))}
					{avoid.map(({ sentence, scenario }) => (
						<li key={sentence} className="soft">
							{sentence} {scenario && <ScenarioMark />}
						</li>
					))}
				</ul>
			</div>
		</div>
		// biome-ignore-end lint/a11y/useFocusableInteractive: as above
		// biome-ignore-end lint/a11y/useSemanticElements: as above
	)
}
