import { useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import type { CoverageQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ConfidenceBar } from '../../ui/ConfidenceBar'
import { ConfidenceMark } from '../../ui/ConfidenceMark'
import { DataTable } from '../../ui/DataTable'
import { DefinitionList } from '../../ui/DefinitionList'
import { PageTitle } from '../../ui/PageTitle'
import { ReportErrorLink } from '../../views/screen/ReportErrorLink'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'

type Coverage = CoverageQuery['coverage']
type Table = Coverage['tables'][number]

const LIMITS = ['traces', 'dates', 'names', 'persons', 'consulted'] as const

/** What the data contain, how well they are sourced, their licences, and what they do not say. */
export function DataPage() {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(CoverageDocument, { variables: { language } })
	return (
		<div className="page-width">
			<header className="page-header">
				<PageTitle text={translate('data.title')} />
				{result.data && <p className="standfirst">{result.data.coverage.sentence}</p>}
			</header>
			<Answer of={result} reading={translate('data.reading')} isTall>
				{({ coverage }) => <Content coverage={coverage} />}
			</Answer>
		</div>
	)
}

function Content({ coverage }: { coverage: Coverage }) {
	const { translate } = useText()
	const { includeScenario } = useAddress()
	const { ofRecords } = useCopies()
	return (
		<>
			<Share
				title={translate('data.title')}
				sentence={coverage.sentence}
				copied={ofRecords({ includeScenario })}
			/>
			<div className="main-and-aside">
				<div className="lead">
					<Limits />
				</div>
				<aside>
					<RecordCounts coverage={coverage} />
				</aside>
			</div>
			<Tables tables={coverage.tables} />
			<section className="block">
				<h2>{translate('data.confidenceTitle')}</h2>
				<DefinitionList
					items={[
						{ name: 'high', mark: <ConfidenceMark level="HIGH" />, value: translate('data.high') },
						{ name: 'medium', mark: <ConfidenceMark level="MEDIUM" />, value: translate('data.medium') },
						{ name: 'low', mark: <ConfidenceMark level="LOW" />, value: translate('data.low') },
					]}
				/>
			</section>
			<section className="block prose">
				<h2>{translate('data.licences')}</h2>
				<ul className="bullets small">
					{coverage.licences.map((licence) => (
						<li key={licence}>{licence}</li>
					))}
				</ul>
				<h3>{translate('data.attributions')}</h3>
				<ul className="bullets small">
					{coverage.attributions.map((attribution) => (
						<li key={attribution}>{attribution}</li>
					))}
				</ul>
				<p className="small">{translate('data.api', { address: `${window.location.origin}/graphql` })}</p>
				<p className="small soft">
					{translate('data.version', { version: coverage.version })} <ReportErrorLink />
				</p>
			</section>
		</>
	)
}

function Limits() {
	const { translate } = useText()
	return (
		<section className="block">
			<h2>{translate('data.limits')}</h2>
			<ul className="bullets">
				{LIMITS.map((limit) => (
					<li key={limit}>{translate(`data.limit.${limit}`)}</li>
				))}
			</ul>
		</section>
	)
}

function RecordCounts({ coverage }: { coverage: Coverage }) {
	const { translate, number, date } = useText()
	const counts = [
		['counts.name.missions', coverage.missionsDocumented],
		['data.missionsDated', coverage.missionsDatedToMonth],
		['counts.name.visits', coverage.visitsDocumented],
		['counts.name.links', coverage.partnerships],
		['counts.name.offices', coverage.offices],
		['counts.name.wishes', coverage.wishes],
		['counts.name.offers', coverage.offers],
		['counts.name.events', coverage.events],
		['data.sources', coverage.sources],
	] as const
	return (
		<section className="block">
			<h2>{translate('data.counts')}</h2>
			<DefinitionList
				items={[
					...counts.map(([key, count]) => ({ name: translate(key, { count }), value: number(count) })),
					{ name: translate('data.compiled'), value: date(coverage.compiled) },
				]}
			/>
		</section>
	)
}

function Tables({ tables }: { tables: readonly Table[] }) {
	const { translate, number, date } = useText()
	return (
		<section className="block">
			<h2>{translate('data.tables')}</h2>
			<DataTable
				caption={translate('data.tablesCaption')}
				rows={tables}
				rowKey={({ dataset, file }) => `${dataset}/${file}`}
				isFictitious={({ scenario }) => scenario}
				columns={[
					{
						key: 'table',
						label: translate('data.table'),
						cell: ({ title, file }) => (
							<>
								{title}
								<br />
								<span className="caption">{file}</span>
							</>
						),
						sortBy: ({ title }) => title,
					},
					{
						key: 'rows',
						label: translate('data.rows'),
						numeric: true,
						cell: ({ rows }) => number(rows),
						sortBy: ({ rows }) => rows,
					},
					{
						key: 'confidence',
						label: translate('data.confidence'),
						cell: ({ confidence }) => <ConfidenceCell confidence={confidence} />,
					},
					{
						key: 'compiled',
						label: translate('data.compiled'),
						cell: ({ compiled }) => date(compiled),
						sortBy: ({ compiled }) => compiled,
					},
					{ key: 'licence', label: translate('data.licence'), cell: ({ licence }) => licence },
					{ key: 'origin', label: translate('data.origin'), cell: ({ origin }) => origin },
				]}
			/>
		</section>
	)
}

function ConfidenceCell({ confidence }: { confidence: Table['confidence'] }) {
	const { translate } = useText()
	const levels = (['high', 'medium', 'low'] as const).filter((level) => confidence[level] > 0)
	if (levels.length === 0) return <span className="faint">{translate('data.noConfidence')}</span>
	return (
		<>
			<ConfidenceBar {...confidence} />
			{levels
				.map((level) => translate(`home.state.${level}`, { count: confidence[level] }))
				.join(translate('ui.comma'))}
		</>
	)
}
