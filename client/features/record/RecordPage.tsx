import { useQuery } from '@apollo/client/react'
import type { ComponentType, ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { RecordPageDocument } from '../../graphql/generated/RecordPage'
import type { RecordPageQuery } from '../../graphql/generated/types'
import { actorPath, WHAT_IF_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { formatWhatIfChanges } from '../../state/whatIfChanges'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { ConfidenceMark } from '../../ui/ConfidenceMark'
import { DataTable } from '../../ui/DataTable'
import { DefinitionList } from '../../ui/DefinitionList'
import { FrenchNote } from '../../ui/FrenchNote'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SourceLink } from '../../ui/SourceLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { recordFields } from '../../views/record/recordFields'
import { newsOfShown } from '../../views/record/shownRecord'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { NotOnRecord } from '../../views/screen/NotOnRecord'
import { ReportErrorLink } from '../../views/screen/ReportErrorLink'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { Share } from '../../views/share/Share'
import { recordCode } from '../../views/table/recordCode'
import styles from './RecordPage.module.css'
import { RecordResults } from './RecordResults'

type RecordData = NonNullable<RecordPageQuery['record']>

/** One record: all its fields, its sources and its confidence. */
export function RecordPage({ Standing, WithoutPage }: Slots & OtherSlots) {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(RecordPageDocument, { variables: { id, asOf, language: languageArgument } })
	if (result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.record === null)
		return (
			<WithoutPage record={id}>
				<NotOnRecord title={translate('record.gone')} text={translate('record.goneText')} />
			</WithoutPage>
		)
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('record.reading')} title={translate('error.page.record')}>
				{({ record }) =>
					record && <Shown record={record} day={asOf ?? coverage?.today ?? null} Standing={Standing} />
				}
			</Answer>
		</div>
	)
}

/** What an editor can do about it; nothing for a visitor. */
interface Slots {
	Standing: ComponentType<{ record: string }>
}

/** Shown if the record has no page. */
interface OtherSlots {
	WithoutPage: ComponentType<{ record: string; children: ReactNode }>
}

function Shown({
	record,
	day,
	Standing,
}: Slots & {
	record: RecordData
	/** The day that the page shows. */
	day: string | null
}) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const actor = record.actors[0]
	const code = recordCode(record.id)
	return (
		<>
			<Breadcrumb
				items={[
					...(actor ? [{ key: 'actor', label: <NameText of={actor} />, to: to(actorPath(actor.id)) }] : []),
					{ key: 'page', label: translate('record.number', { id: code }) },
				]}
			/>
			<p className="status-line">
				<b>{translate(`record.kind.${record.recordKind}`)}</b>
				<span>{translate('record.number', { id: code })}</span>
				<ConfidenceMark level={record.confidence} full />
				<span>{translate('record.version', { version: record.version })}</span>
				{record.scenario && <ScenarioMark />}
				<FreshnessNote record={newsOfShown(record)} />
				<AsOfNote />
			</p>
			<PageTitle text={record.label} />
			<Share
				title={translate('record.number', { id: code })}
				sentence={record.label}
				copied={{ of: 'evidence', items: [record], total: 1 }}
			/>
			{day !== null && canEnd(record) && (
				<p className="small">
					<Link
						to={to(WHAT_IF_PATH, {}, formatWhatIfChanges([{ kind: 'end', record: record.id, date: day }]))}
					>
						{translate('whatIf.link')}
					</Link>
				</p>
			)}
			{record.retracted !== null && <RetractedNote reason={record.retracted} />}
			<div className={`main-and-aside ${styles.record}`}>
				<section className="lead result-section">
					<h2>{translate('record.fields')}</h2>
					<DefinitionList items={recordFields(record, text, (path) => to(path))} />
					{record.note && (
						<p className="with-bar small prose">
							<FrenchNote note={record.note} />
						</p>
					)}
				</section>
				<aside>
					<RecordResults record={record.id} scenario={record.scenario} />
					<WhomToCall className="side-section" contacts={[]} actors={record.actors} />
				</aside>
				<div className="rest">
					<Standing record={record.id} />
					<section className="block" id="preuves">
						<h2>{translate('record.sources')}</h2>
						<Sources record={record} />
						<p className="small space-above">
							<ReportErrorLink />
						</p>
					</section>
				</div>
			</div>
		</>
	)
}

/** Says first that the record was retracted; its fields and sources are below. */
function RetractedNote({ reason }: { reason: string }) {
	const { translate } = useText()
	return (
		<div className={`framed space-above ${styles.retracted}`}>
			<p>
				<b>{translate('record.retracted', { reason })}</b>
			</p>
			<p className="small">{translate('record.retractedText')}</p>
		</div>
	)
}

/** Whether a source is memory, which has neither a title nor an address. */
function isMemory({ type }: RecordData['sources'][number]): boolean {
	return type === 'general-knowledge'
}

function Sources({ record }: { record: RecordData }) {
	const { translate } = useText()
	if (record.sources.length === 0) return <p className="small">{translate('record.noSource')}</p>
	return (
		<DataTable
			caption={
				record.fromMemory
					? translate('record.memoryOnly')
					: translate('record.sourcesCaption', { count: record.sources.length })
			}
			rows={record.sources}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'source',
					label: translate('column.source'),
					cell: (source) => (isMemory(source) ? '' : source.title),
				},
				{
					key: 'address',
					label: translate('column.address'),
					cell: (source) => !isMemory(source) && <SourceLink source={source} />,
				},
				{ key: 'type', label: translate('column.sourceType'), cell: ({ typeName }) => typeName },
			]}
		/>
	)
}

/** Whether a record can be ended: links and offices last, others end by themselves. */
function canEnd({ recordKind, retracted }: RecordData): boolean {
	return retracted === null && (recordKind === 'PARTNERSHIP' || recordKind === 'OFFICE')
}
