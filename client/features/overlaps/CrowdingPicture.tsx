import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { TimelineLegend } from '../../ui/Timeline'
import type { EvidenceLine } from '../../views/table/evidence'
import { RecordTimeline } from '../../views/timeline/RecordTimeline'
import { shortPeriod } from '../../views/timeline/shortPeriod'
import { leaderName, useMissionRows } from './missionRow'
import styles from './OverlapPage.module.css'
import { type EvidenceData, missionOf, type OverlapData } from './overlapData'

/** « Qui était là, et quand »: one bar a mission, the steps of the same day, the possible ones apart. */
export function CrowdingPicture({ overlap, today }: { overlap: OverlapData; today: string }) {
	const { say, language } = useText()
	const rows = useMissionRows()
	const { crowding } = overlap
	return (
		<section>
			<div className={styles.pictureHeader}>
				<h2>{say(overlap.when === 'UPCOMING' ? 'overlap.timelineToCome' : 'overlap.timeline')}</h2>
				<TimelineLegend
					entries={[
						{ mark: 'day', label: say('timeline.toTheDay') },
						{ mark: 'rough', label: say('timeline.toTheMonth') },
						{ mark: 'year', label: say('timeline.yearOnly') },
						{ mark: 'span', label: say('timeline.span') },
					]}
				/>
			</div>
			<RecordTimeline
				rows={rows(overlap.evidence)}
				scale="days"
				span={overlap.period}
				today={today}
				apart={{ title: say('overlap.possibleMissions'), rows: rows(overlap.possible) }}
				steps={
					crowding
						? {
								of: crowding.steps,
								who: say('timeline.sameDay'),
								what: say('timeline.sameDayWhat'),
								peak: say('timeline.peak', {
									count: crowding.peakCertain,
									period: shortPeriod(
										crowding.peakPeriod?.start ?? null,
										crowding.peakPeriod?.end ?? null,
										language,
										false,
									),
								}),
							}
						: undefined
				}
			/>
			<MissionTable evidence={overlap.evidence} possible={overlap.possible} />
		</section>
	)
}

type MissionLine = EvidenceLine & { readonly item: EvidenceData }

/** The timeline's twin. */
function MissionTable({
	evidence,
	possible,
}: {
	evidence: readonly EvidenceData[]
	possible: readonly EvidenceData[]
}) {
	const { say } = useText()
	const lines: readonly MissionLine[] = [
		...evidence.map((item) => ({ item, counted: true })),
		...possible.map((item) => ({ item, counted: false })),
	]
	return (
		<details className="disclosure">
			<summary>{say('timeline.asTable')}</summary>
			<DataTable
				caption={say('timeline.tableCaption')}
				rows={lines}
				rowKey={({ item }) => item.recordId}
				isFictitious={({ item }) => item.scenario}
				columns={[
					{
						key: 'who',
						label: say('column.who'),
						cell: ({ item }) => leaderName(item),
						sortBy: ({ item }) => leaderName(item),
					},
					{
						key: 'when',
						label: say('column.when'),
						cell: ({ item }) => item.period?.text,
						sortBy: ({ item }) => item.period?.start ?? '',
					},
					{ key: 'where', label: say('column.where'), cell: ({ item }) => placesOf(item) },
					{ key: 'sectors', label: say('column.sectors'), cell: ({ item }) => sectorsOf(item) },
					{
						key: 'counted',
						label: say('column.counted'),
						cell: ({ counted }) => say(counted ? 'counted.yes' : 'counted.no'),
					},
				]}
			/>
		</details>
	)
}

function placesOf(item: EvidenceData): string {
	const mission = missionOf(item)
	return [mission?.host, ...(mission?.stops ?? [])].flatMap((place) => place?.name ?? []).join(', ')
}

function sectorsOf(item: EvidenceData): string {
	return (missionOf(item)?.sectors ?? []).map(({ label }) => label).join(', ')
}
