import { useQuery } from '@apollo/client/react'
import { useMemo, useState } from 'react'
import { TimelineCrowdingsDocument } from '../../../graphql/generated/TimelineCrowdings'
import { withChosen } from '../../../state/explorerSelection'
import { PRECHECK_PATH } from '../../../state/paths'
import { useReadingDay } from '../../../state/readingDay'
import { toggled } from '../../../state/toggled'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { MissingPart, type PendingPart } from '../../../ui/MissingPart'
import { useNews } from '../../../views/news/useNews'
import { Lanes } from '../../../views/timeline/Lanes'
import { Lenses } from '../../../views/timeline/Lenses'
import { type Crowding, nearestCrowding } from '../../../views/timeline/placeCrowdings'
import type { ShownFact } from '../../../views/timeline/shownFact'
import type { Holiday } from '../../../views/timeline/TimelineBackground'
import { YearLanes } from '../../../views/timeline/YearLanes'
import { DrawnCounts, DrawnNote, drawnPages, NoRecords } from '../DrawnRecords'
import { EventList } from './EventList'
import { overlapFilter, selectionFilter } from '../explorerFilter'
import { RecordsTable } from '../table/RecordsTable'
import styles from './TimelineView.module.css'
import { timelineCrowdings, timelineFact, UNKNOWN_GROUP } from './timelineFacts'
import { useEvents } from './useEvents'
import type { ExplorerViewProps } from '../useExplorerRecords'
import { useHolidays } from './useHolidays'
import { useRecordYears, yearLanes } from '../useRecordYears'

/**
 * The records of the selection over time, with overlaps of missions; it can be zoomed. A table of the same is
 * below.
 */
export function TimelineView(props: ExplorerViewProps) {
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

function Timeline({
	timeline,
	today,
	...props
}: ExplorerViewProps & { timeline: TimelineDrawing; today: string }) {
	const { view, data, onChange } = props
	const { translate } = useText()
	const { facts, lanes, crowdings, events, holidays, nameOf, parts } = timeline
	const all = useMemo(() => [...facts, ...events.events], [facts, events])
	const total = data.all.total ?? 0
	if (total === 0) return <NoRecords />
	const onPeriod = (from: string, until: string): void => onChange({ ...view, from, to: until })
	const chooseGroup = (key: string): void => {
		if (key !== UNKNOWN_GROUP) onChange(withChosen(view, [key]))
	}
	const shared = { label: translate('lanes.name'), period: view, today, holidays, onPeriod }
	return (
		<div className={styles.timeline}>
			<p className="small">
				<DrawnCounts data={data} /> <DrawnNote data={data} drawn={facts.length} view="timeline" />{' '}
				{(view.from !== null || view.to !== null) && (
					<Button kind="quiet" onClick={() => onChange({ ...view, from: null, to: null })}>
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
						onToggle={(key) => onChange({ ...view, unfolded: toggled(view.unfolded, key) })}
						onGroup={chooseGroup}
						onCrowding={(overlap) => onChange({ ...view, overlap })}
						onLens={(at, way) =>
							onChange({
								...view,
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

function NearLenses({
	view,
	today,
	onChange,
	...shown
}: ExplorerViewProps & {
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
			onCrowding={(overlap) => onChange({ ...view, overlap })}
			facts={facts}
			holidays={holidays}
			today={today}
			more={{ link: to(PRECHECK_PATH), words: translate('lanes.precheck') }}
		/>
	)
}

/** What the timeline draws. `isWhole`: every part has loaded or failed. */
function useTimeline({ view, data }: ExplorerViewProps, today: string | null) {
	const text = useText()
	const { translate } = text
	const news = useNews()
	const { to, languageArgument: language } = useAddress()
	const { filter, isSelected } = data
	const drawn = drawnPages(data)
	// With a cell selected, all records are counted: as a filter, the cell would let through more records
	// than it has.
	const counted = view.cell === null ? selectionFilter(filter, view) : null
	const { years, ...askedYears } = useRecordYears(drawn === null ? (counted ?? filter) : null)
	const { holidays, asked: askedHolidays } = useHolidays(view, today)
	const events = useEvents(view)
	const pages = drawn ?? data.all
	const answer = useQuery(TimelineCrowdingsDocument, {
		variables: {
			language,
			filter: { kinds: ['CROWDING'], ...overlapFilter(filter) },
		},
	})
	const found = (answer.data ?? answer.previousData)?.overlaps.edges
	const { records } = pages
	const drawing = useMemo(() => {
		const linkTo = (path: string): string => to(path)
		const facts = records.map((record) =>
			timelineFact(record, isSelected(record.record.id), { text, news, linkTo }),
		)
		const names = new Map(
			records.flatMap(({ ends }) => ends.french.map(({ actor }) => [actor.id, actor.name])),
		)
		return {
			facts,
			crowdings: timelineCrowdings(found?.map(({ node }) => node) ?? [], facts, { text, linkTo }),
			nameOf: (group: string): string =>
				names.get(group) ?? (group === UNKNOWN_GROUP ? text.translate('lanes.unknownGroup') : group),
		}
	}, [records, isSelected, found, text, news, to])
	const lanes = useMemo(() => years && yearLanes(years, translate('lanes.unknownGroup')), [years, translate])
	const parts = useParts({
		years: askedYears,
		holidays: askedHolidays,
		events: events.asked,
		crowdings: { error: answer.error, loading: answer.loading },
	})
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

const PARTS = ['years', 'holidays', 'events', 'crowdings'] as const

/** The state of each separate query; the same array as long as nothing changes. */
function useParts(asked: Readonly<Record<(typeof PARTS)[number], PendingPart>>) {
	const state = PARTS.flatMap((key) => [asked[key].error, asked[key].loading])
	// biome-ignore lint/correctness/useExhaustiveDependencies: `state` is all that is read of `asked`.
	return useMemo(() => PARTS.map((key) => ({ key, of: asked[key] })), state)
}
