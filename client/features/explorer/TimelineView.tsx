import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { TimelineCrowdingsDocument } from '../../graphql/generated/TimelineCrowdings'
import { PRECHECK_PATH } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { toggled } from '../../state/toggled'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { useNews } from '../../views/news/useNews'
import { Lanes } from '../../views/timeline/Lanes'
import { Lenses } from '../../views/timeline/Lenses'
import { nearestCrowding } from '../../views/timeline/placeCrowdings'
import { DrawnCounts, NoRecords } from './DrawnRecords'
import { RecordsTable } from './RecordsTable'
import styles from './TimelineView.module.css'
import { timelineCrowdings, timelineFact, UNKNOWN_GROUP } from './timelineFacts'
import type { ExplorerViewProps } from './useExplorerData'
import { useHolidays } from './useHolidays'
import { MAX_DRAWN_RECORDS } from './useRecordPages'

/** The records of the selection over time, with overlaps of missions, and from near. The table below says the same. */
export function TimelineView(props: ExplorerViewProps) {
	const { translate } = useText()
	const day = useReadingDay()
	return (
		<Answer of={props.data.all.answer} reading={translate('views.reading')}>
			{() => day !== null && <Timeline {...props} today={day} />}
		</Answer>
	)
}

function Timeline(props: ExplorerViewProps & { today: string }) {
	const { view, data, today, onChange } = props
	const { translate } = useText()
	const { to } = useAddress()
	const { facts, crowdings, nameOf } = useTimeline(props)
	const holidays = useHolidays(view, today)
	const total = data.all.total ?? 0
	if (total === 0) return <NoRecords />
	return (
		<div className={styles.timeline}>
			<p className="small">
				<DrawnCounts data={data} />
				{total > facts.length &&
					` ${translate('views.cut', { shown: Math.min(facts.length, MAX_DRAWN_RECORDS), total })}`}{' '}
				{(view.from !== null || view.to !== null) && (
					<Button kind="quiet" onClick={() => onChange({ ...view, from: null, to: null })}>
						{translate('lanes.wholePeriod')}
					</Button>
				)}
			</p>
			<Lanes
				label={translate('lanes.name')}
				facts={facts}
				period={view}
				today={today}
				hasSelection={data.selection !== null}
				nameOf={nameOf}
				open={view.unfolded}
				crowdings={crowdings}
				lens={view.overlap}
				holidays={holidays}
				onToggle={(key) => onChange({ ...view, unfolded: toggled(view.unfolded, key) })}
				onPeriod={(from, until) => onChange({ ...view, from, to: until })}
				onCrowding={(overlap) => onChange({ ...view, overlap })}
				onLens={(at, way) =>
					onChange({
						...view,
						overlap: way === 'farther' ? null : (nearestCrowding(crowdings, at)?.id ?? view.overlap),
					})
				}
			/>
			<Lenses
				crowdings={crowdings}
				lens={view.overlap}
				onCrowding={(overlap) => onChange({ ...view, overlap })}
				facts={facts}
				holidays={holidays}
				today={today}
				more={{ link: to(PRECHECK_PATH), words: translate('lanes.precheck') }}
			/>
			<details className="disclosure">
				<summary>{translate('lanes.table')}</summary>
				<RecordsTable {...props} />
			</details>
		</div>
	)
}

function useTimeline({ data }: ExplorerViewProps) {
	const text = useText()
	const news = useNews()
	const { to, languageArgument: language } = useAddress()
	const { filter, all, isSelected } = data
	const answer = useQuery(TimelineCrowdingsDocument, {
		variables: {
			language,
			filter: {
				kinds: ['CROWDING'],
				sectors: filter.sectors ?? null,
				from: filter.from ?? null,
				to: filter.to ?? null,
				minConfidence: filter.minConfidence ?? null,
				asOf: filter.asOf ?? null,
				includeScenario: filter.includeScenario ?? false,
			},
		},
	})
	const found = (answer.data ?? answer.previousData)?.overlaps.edges
	return useMemo(() => {
		const linkTo = (path: string): string => to(path)
		const facts = all.records.map((record) =>
			timelineFact(record, isSelected(record.record.id), { text, news, linkTo }),
		)
		const names = new Map(
			all.records.flatMap(({ ends }) => ends.french.map(({ actor }) => [actor.id, actor.name])),
		)
		return {
			facts,
			crowdings: timelineCrowdings(found?.map(({ node }) => node) ?? [], facts, { text, linkTo }),
			nameOf: (group: string): string =>
				names.get(group) ?? (group === UNKNOWN_GROUP ? text.translate('lanes.unknownGroup') : group),
		}
	}, [all, isSelected, found, text, news, to])
}
