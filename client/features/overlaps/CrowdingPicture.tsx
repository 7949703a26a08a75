import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { NameText, NameTexts } from '../../ui/Name'
import type { EvidenceLine } from '../../views/table/evidence'
import { BarsLegend, RecordTimeline } from '../../views/timeline/RecordTimeline'
import { shortPeriod } from '../../views/timeline/shortPeriod'
import { leaderName, placesOf, useMissionRows } from './missionRow'
import { missionOf, type ShownEvidence, type ShownOverlap } from './shownOverlap'

/**
 * « Qui était là, et quand »: one bar for each mission, the number of actors on the same day, and possible
 * missions apart.
 */
export function CrowdingPicture({ overlap, today }: { overlap: ShownOverlap; today: string }) {
	const { translate, language } = useText()
	const rows = useMissionRows()
	const { crowding } = overlap
	return (
		<section className="result-section overlap">
			<div className="title-line">
				<h2>{translate(overlap.when === 'UPCOMING' ? 'overlap.timelineToCome' : 'overlap.timeline')}</h2>
				<BarsLegend
					entries={[
						{ mark: 'solid', label: translate('timeline.toTheDay') },
						{ mark: 'rough', label: translate('timeline.toTheMonth') },
						{ mark: 'year', label: translate('timeline.yearOnly') },
						{ mark: 'span', label: translate('timeline.span') },
					]}
				/>
			</div>
			<RecordTimeline
				rows={rows(overlap.evidence)}
				scale="days"
				span={overlap.period}
				today={today}
				apart={{ title: translate('overlap.possibleMissions'), rows: rows(overlap.possible) }}
				steps={
					crowding
						? {
								of: crowding.steps,
								who: translate('timeline.sameDay'),
								what: translate('timeline.sameDayWhat'),
								peak: translate('timeline.peak', {
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

type MissionLine = EvidenceLine & { readonly item: ShownEvidence }

/** The table of the timeline. */
function MissionTable({
	evidence,
	possible,
}: {
	evidence: readonly ShownEvidence[]
	possible: readonly ShownEvidence[]
}) {
	const { translate } = useText()
	const comma = translate('ui.comma')
	const lines: readonly MissionLine[] = [
		...evidence.map((item) => ({ item, counted: true })),
		...possible.map((item) => ({ item, counted: false })),
	]
	return (
		<details className="disclosure">
			<summary>{translate('timeline.asTable')}</summary>
			<DataTable
				caption={translate('timeline.tableCaption')}
				rows={lines}
				rowKey={({ item }) => item.recordId}
				isFictitious={({ item }) => item.scenario}
				columns={[
					{
						key: 'who',
						label: translate('column.who'),
						cell: ({ item }) => <NameText of={leaderName(item)} />,
						sortBy: ({ item }) => leaderName(item).name,
					},
					{
						key: 'when',
						label: translate('column.when'),
						cell: ({ item }) => item.period?.text,
						sortBy: ({ item }) => item.period?.start ?? '',
					},
					{
						key: 'where',
						label: translate('column.where'),
						cell: ({ item }) => <NameTexts of={placesOf(missionOf(item))} />,
					},
					{
						key: 'sectors',
						label: translate('column.sectors'),
						cell: ({ item }) => sectorsOf(item).join(comma),
					},
					{
						key: 'counted',
						label: translate('column.counted'),
						cell: ({ counted }) => translate(counted ? 'counted.yes' : 'counted.no'),
					},
				]}
			/>
		</details>
	)
}

function sectorsOf(item: ShownEvidence): readonly string[] {
	return (missionOf(item)?.sectors ?? []).map(({ label }) => label)
}
