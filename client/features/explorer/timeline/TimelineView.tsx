import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { calendarOf, daysIn } from '../../../../schema/fuzzyDate'
import { TimelineCrowdingsDocument } from '../../../graphql/generated/TimelineCrowdings'
import { TimelineHolidaysDocument } from '../../../graphql/generated/TimelineHolidays'
import type { ExplorerView } from '../../../state/explorerView'
import { PRECHECK_PATH } from '../../../state/paths'
import { useReadingDay } from '../../../state/readingDay'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Joined } from '../../../ui/Joined'
import { MissingPart, type PendingPart } from '../../../ui/MissingPart'
import { type GivenName, NameText } from '../../../ui/Name'
import { useFreshness } from '../../../views/freshness/useFreshness'
import { Lanes } from '../../../views/timeline/Lanes'
import { Lenses } from '../../../views/timeline/Lenses'
import { type Crowding, nearestCrowding } from '../../../views/timeline/placeCrowdings'
import type { ShownFact } from '../../../views/timeline/shownFact'
import type { Holiday } from '../../../views/timeline/TimelineBackground'
import { YearLanes } from '../../../views/timeline/YearLanes'
import { DrawnCounts, DrawnNote, drawnPages, NoRecords } from '../DrawnRecords'
import { overlapFilter, selectionFilter } from '../explorerFilter'
import type { ViewProps } from '../explorerViews'
import { RecordsTable } from '../table/RecordsTable'
import { useAsked } from '../useAsked'
import { useRecordYears } from '../useRecordYears'
import styles from './Timeline.module.css'
import { timelineCrowdings, timelineFact, UNKNOWN_GROUP, yearLanes } from './timelineFacts'
import { type TimelineEvents, useEvents } from './useEvents'

/**
 * The records of the selection over time, with overlaps of missions; it can be zoomed. A table of the same is
 * below.
 */
export function TimelineView(props: ViewProps) {
	const { translate } = useText()
	const day = useReadingDay()
	const latest = useTimeline(props, day)
	const shown = useLastWhole(latest)
	const { error } = props.data.all.answer
	return (
		<Answer
			of={{ data: shown ?? undefined, isStale: shown !== latest, ...(error && { error }) }}
			reading={translate('views.reading')}
			isTall
		>
			{(timeline) => day !== null && <Timeline {...props} timeline={timeline} today={day} />}
		</Answer>
	)
}

type TimelineDrawing = ReturnType<typeof useTimeline>

/**
 * Keeps the last complete drawing until the next is complete: rows that come and go as parts load cannot be
 * read.
 */
function useLastWhole(latest: TimelineDrawing): TimelineDrawing | null {
	const [last, setLast] = useState<TimelineDrawing | null>(latest.isWhole ? latest : null)
	if (latest.isWhole && latest !== last) setLast(latest)
	return latest.isWhole ? latest : last
}

function Timeline({ timeline, today, ...props }: ViewProps & { timeline: TimelineDrawing; today: string }) {
	const { view, data, act } = props
	const { translate } = useText()
	const { facts, lanes, crowdings, events, holidays, nameOf, parts } = timeline
	const all = useMemo(() => [...facts, ...events.events], [facts, events])
	const total = data.all.total ?? 0
	if (total === 0) return <NoRecords />
	const onPeriod = (from: string, to: string): void => act({ type: 'filter', filters: { from, to } })
	const chooseGroup = (key: string): void => {
		if (key !== UNKNOWN_GROUP) act({ type: 'choose', ids: [key] })
	}
	const shared = { label: translate('lanes.name'), period: view, today, holidays, onPeriod }
	return (
		<div className={styles.timeline}>
			<p className="small">
				<DrawnCounts data={data} /> <DrawnNote data={data} drawn={facts.length} view="timeline" />{' '}
				{(view.from !== null || view.to !== null) && (
					<Button kind="quiet" onClick={() => act({ type: 'filter', filters: { from: null, to: null } })}>
						{translate('lanes.wholePeriod')}
					</Button>
				)}
			</p>
			{parts.map(({ key, of }) => (
				<MissingPart key={key} what={translate(`views.missing.${key}`)} of={[of]} />
			))}
			{lanes === null ? (
				<>
					<NearLenses {...props} today={today} crowdings={crowdings} facts={facts} holidays={holidays} />
					<Lanes
						{...shared}
						facts={all}
						hasSelection={data.selection !== null}
						nameOf={nameOf}
						open={view.unfolded}
						crowdings={crowdings}
						lens={view.overlap}
						onToggle={(key) => act({ type: 'toggleFold', key })}
						onGroup={chooseGroup}
						onCrowding={(overlap) => act({ type: 'enlarge', overlap })}
						onLens={(at, way) =>
							act({
								type: 'enlarge',
								overlap: way === 'farther' ? null : (nearestCrowding(crowdings, at)?.id ?? view.overlap),
							})
						}
					/>
				</>
			) : (
				<YearLanes {...shared} lanes={lanes} events={events.events} onGroup={chooseGroup} />
			)}
			<EventList events={events} />
			<Disclosure summary={translate('lanes.table')}>{() => <RecordsTable {...props} />}</Disclosure>
		</div>
	)
}

/** The events of the timeline in words, as links to their sources. */
function EventList({ events: { events, left } }: { events: TimelineEvents }) {
	const { translate } = useText()
	if (events.length === 0) return null
	return (
		<details className="disclosure">
			<summary>{translate('lanes.events.list', { count: events.length })}</summary>
			<ul className="small">
				{events.map(({ id, link, with: name, who: place, note }) => (
					<li key={id}>
						<Joined by=" · ">
							<Link to={link}>
								<NameText of={name} />
							</Link>
							{place.name !== '' && <NameText of={place} />}
							{note}
						</Joined>
					</li>
				))}
			</ul>
			{left > 0 && <p className="caption">{translate('lanes.events.left', { count: left })}</p>}
		</details>
	)
}

function NearLenses({
	view,
	today,
	act,
	...shown
}: ViewProps & {
	today: string
	crowdings: readonly Crowding[]
	facts: readonly ShownFact[]
	holidays: readonly Holiday[]
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const { crowdings, facts, holidays } = shown
	return (
		<Lenses
			crowdings={crowdings}
			lens={view.overlap}
			onCrowding={(overlap) => act({ type: 'enlarge', overlap })}
			facts={facts}
			holidays={holidays}
			today={today}
			more={{ link: to(PRECHECK_PATH), words: translate('lanes.precheck') }}
		/>
	)
}

/** What the timeline draws. `isWhole`: every part has loaded or failed. */
function useTimeline({ view, data }: ViewProps, today: string | null) {
	const text = useText()
	const { translate } = text
	const news = useFreshness()
	const { to, languageArgument: language } = useAddress()
	const { filter, isSelected } = data
	const drawn = drawnPages(data)
	// With a cell selected, all records are counted: as a filter, the cell would let through more records
	// than it has.
	const counted = view.cell === null ? selectionFilter(filter, view) : null
	const years = useRecordYears(drawn === null ? (counted ?? filter) : null)
	const { holidays, asked: askedHolidays } = useHolidays(view, today)
	const events = useEvents(view)
	const pages = drawn ?? data.all
	const askedCrowdings = useAsked(TimelineCrowdingsDocument, {
		language,
		filter: { kinds: ['CROWDING'], ...overlapFilter(filter) },
	})
	const found = askedCrowdings.data?.overlaps.edges
	const { records } = pages
	const drawing = useMemo(() => {
		const linkTo = (path: string): string => to(path)
		const facts = records.map((record) =>
			timelineFact(record, isSelected(record.record.id), { text, news, linkTo }),
		)
		const names = new Map(
			records.flatMap(({ ends }) => ends.french.map(({ actor }) => [actor.id, actor] as const)),
		)
		return {
			facts,
			crowdings: timelineCrowdings(found?.map(({ node }) => node) ?? [], facts, { text, linkTo }),
			nameOf: (group: string): GivenName =>
				names.get(group) ?? {
					name: group === UNKNOWN_GROUP ? text.translate('lanes.unknownGroup') : group,
					nameLanguage: null,
				},
		}
	}, [records, isSelected, found, text, news, to])
	const lanes = useMemo(
		() => (years.data ? yearLanes(years.data.recordYears, translate('lanes.unknownGroup')) : null),
		[years, translate],
	)
	const parts = useMemo(
		() => [
			{ key: 'years', of: years } as const,
			{ key: 'holidays', of: askedHolidays } as const,
			{ key: 'events', of: events.asked } as const,
			{ key: 'crowdings', of: askedCrowdings } as const,
		],
		[years, askedHolidays, events.asked, askedCrowdings],
	)
	const isWhole =
		today !== null &&
		data.all.total !== null &&
		!data.all.answer.isStale &&
		!(drawn !== null && pages.isReading) &&
		parts.every(({ of }) => !of.loading)
	return useMemo(
		() => ({ ...drawing, lanes, events, holidays, parts, isWhole }),
		[drawing, lanes, events, holidays, parts, isWhole],
	)
}

/** The holidays of both countries in the year to come, and in the period of the view where it is short enough to show them. */
function useHolidays(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	/** ISO day; null until it is known: nothing is asked before. */
	today: string | null,
): { readonly holidays: readonly Holiday[]; readonly asked: PendingPart } {
	const { includeScenario } = useAddress()
	const asked = useAsked(
		TimelineHolidaysDocument,
		today === null ? null : { ...holidayBounds({ from, to }, today), includeScenario },
	)
	const found = asked.data
	const holidays = useMemo(
		() =>
			(found?.holidays.nodes ?? []).map(
				({ name, firstDay, lastDay, country }): Holiday => ({
					name: name ?? '',
					start: firstDay,
					end: lastDay,
					side: country.code === 'FR' ? 'french' : 'partner',
				}),
			),
		[found],
	)
	return { holidays, asked }
}

/** An axis of more years shows none. */
const MAX_YEARS = 4

/** Years to ask for: this one and the next, with those of a short period. */
export function holidayBounds(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	today: string,
): { readonly from: string; readonly to: string } {
	const { year } = calendarOf(daysIn(today).first)
	const first = from === null ? year : Number(from.slice(0, 4))
	const last = to === null ? year : Number(to.slice(0, 4))
	const isShort = from !== null && last - first < MAX_YEARS
	return {
		from: String(isShort ? Math.min(first, year) : year),
		to: String(isShort ? Math.max(last, year + 1) : year + 1),
	}
}
