import { useText } from '../../text/useText'
import { frenchName, type GivenName, NameText, NameTexts } from '../../ui/Name'
import { useFreshness } from '../../views/freshness/useFreshness'
import { linkStatusWords } from '../../views/record/recordStatus'
import { OfficeRing } from '../../views/ring/OfficeRing'
import { OpenRecordsLegend, openRecordRow } from '../../views/timeline/OpenRecords'
import { RecordTimeline, type ShownRow } from '../../views/timeline/RecordTimeline'
import { shortPeriod } from '../../views/timeline/shortPeriod'
import { RecordTable } from './RecordTable'
import { officeOf, type ShownEvidence, type ShownOverlap } from './shownOverlap'

/** Several offices in one city: houses around its ring, then the duration of each. */
export function OfficesPicture({ overlap, today }: { overlap: ShownOverlap; today: string }) {
	const text = useText()
	const { translate, language } = text
	const news = useFreshness()
	const since = ({ period }: ShownEvidence): string =>
		period?.start
			? translate('timeline.since', { date: shortPeriod(period.start, null, language, true) })
			: translate('timeline.undated')
	return (
		<section className="result-section overlap">
			<div className="title-line">
				<h2>{translate('overlap.offices')}</h2>
				<p className="caption">{translate('overlap.pictureLegend')}</p>
			</div>
			<OfficeRing
				city={overlap.place}
				offices={overlap.evidence.map((item) => ({
					id: item.recordId,
					owner: officeOf(item)?.owners[0] ?? null,
					name: officeName(item) ?? { name: item.label, nameLanguage: null },
					since: [since(item), ...news.wordsOf(item)].join(' · '),
					age: news.ageOf(item),
					certain: item.certainty === 'ESTABLISHED',
				}))}
				label={translate('overlap.officesPicture', {
					count: overlap.evidence.length,
					place: overlap.place?.name ?? '',
				})}
			/>
			<OpenRecordsLegend span />
			<RecordTimeline
				rows={overlap.evidence.flatMap(officeRow)}
				scale="years"
				span={overlap.period}
				today={today}
				apart={{ title: translate('overlap.possibleRecords'), rows: overlap.possible.flatMap(officeRow) }}
			/>
			<RecordTable
				items={[...overlap.evidence, ...overlap.possible]}
				actorsOf={(item) => officeOf(item)?.owners ?? []}
				whatOf={(item) => {
					const name = officeName(item)
					return name && <NameText of={name} />
				}}
				column={{
					key: 'status',
					label: translate('column.status'),
					cell: (item) => {
						const office = officeOf(item)
						return office && linkStatusWords({ status: office.linkStatus, fromMemory: item.fromMemory }, text)
					},
				}}
			/>
		</section>
	)
}

function officeRow(item: ShownEvidence): ShownRow[] {
	const office = officeOf(item)
	if (!office) return []
	const who = <NameTexts of={office.owners} />
	return [openRecordRow(item, { ...office, who, what: <NameText of={frenchName(office.officeName)} /> })]
}

function officeName(item: ShownEvidence): GivenName | null {
	const office = officeOf(item)
	return office && frenchName(office.officeName)
}
