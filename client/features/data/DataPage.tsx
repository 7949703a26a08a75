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
import { ReportError } from '../../ui/ReportError'

type Coverage = CoverageQuery['coverage']
type Table = Coverage['tables'][number]

const LIMITS = ['traces', 'dates', 'names', 'persons', 'consulted'] as const

/** What the data holds, how sure it is, under what licences, and what it does not say. */
export function DataPage() {
	const { say } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(CoverageDocument, { variables: { language } })
	return (
		<div className="page-width">
			<header className="page-header">
				<PageTitle text={say('data.title')} />
				{result.data && <p className="standfirst">{result.data.coverage.sentence}</p>}
			</header>
			<Answer of={result} reading={say('data.reading')}>
				{({ coverage }) => <Content coverage={coverage} />}
			</Answer>
		</div>
	)
}

function Content({ coverage }: { coverage: Coverage }) {
	const { say } = useText()
	return (
		<>
			<div className="main-and-aside">
				<div className="lead">
					<Limits />
				</div>
				<aside>
					<Counts coverage={coverage} />
				</aside>
			</div>
			<Tables tables={coverage.tables} />
			<section className="block">
				<h2>{say('data.confidenceTitle')}</h2>
				<DefinitionList
					items={[
						{ name: 'high', mark: <ConfidenceMark level="HIGH" />, value: say('data.high') },
						{ name: 'medium', mark: <ConfidenceMark level="MEDIUM" />, value: say('data.medium') },
						{ name: 'low', mark: <ConfidenceMark level="LOW" />, value: say('data.low') },
					]}
				/>
			</section>
			<section className="block prose">
				<h2>{say('data.licences')}</h2>
				<ul className="bullets small">
					{coverage.licences.map((licence) => (
						<li key={licence}>{licence}</li>
					))}
				</ul>
				<h3>{say('data.attributions')}</h3>
				<ul className="bullets small">
					{coverage.attributions.map((attribution) => (
						<li key={attribution}>{attribution}</li>
					))}
				</ul>
				<p className="small">{say('data.api', { address: `${window.location.origin}/graphql` })}</p>
				<p className="small soft">
					{say('data.version', { version: coverage.version })} <ReportError email={coverage.contactEmail} />
				</p>
			</section>
		</>
	)
}

function Limits() {
	const { say } = useText()
	return (
		<section className="block">
			<h2>{say('data.limits')}</h2>
			<ul className="bullets">
				{LIMITS.map((limit) => (
					<li key={limit}>{say(`data.limit.${limit}`)}</li>
				))}
			</ul>
		</section>
	)
}

function Counts({ coverage }: { coverage: Coverage }) {
	const { say, number, date } = useText()
	const counts = [
		['data.missions', coverage.missionsDocumented],
		['data.missionsDated', coverage.missionsDatedToMonth],
		['data.visits', coverage.visitsDocumented],
		['data.partnerships', coverage.partnerships],
		['data.offices', coverage.offices],
		['data.wishes', coverage.wishes],
		['data.sources', coverage.sources],
	] as const
	return (
		<section className="block">
			<h2>{say('data.counts')}</h2>
			<DefinitionList
				items={[
					...counts.map(([key, count]) => ({ name: say(key), value: number(count) })),
					{ name: say('data.compiled'), value: date(coverage.compiled) },
				]}
			/>
		</section>
	)
}

function Tables({ tables }: { tables: readonly Table[] }) {
	const { say, number, date } = useText()
	return (
		<section className="block">
			<h2>{say('data.tables')}</h2>
			<DataTable
				caption={say('data.tablesCaption')}
				rows={tables}
				rowKey={({ dataset, file }) => `${dataset}/${file}`}
				isFictitious={({ scenario }) => scenario}
				columns={[
					{
						key: 'table',
						label: say('data.table'),
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
						label: say('data.rows'),
						numeric: true,
						cell: ({ rows }) => number(rows),
						sortBy: ({ rows }) => rows,
					},
					{
						key: 'confidence',
						label: say('data.confidence'),
						cell: ({ confidence }) => <ConfidenceCell confidence={confidence} />,
					},
					{
						key: 'compiled',
						label: say('data.compiled'),
						cell: ({ compiled }) => date(compiled),
						sortBy: ({ compiled }) => compiled,
					},
					{ key: 'licence', label: say('data.licence'), cell: ({ licence }) => licence },
					{ key: 'origin', label: say('data.origin'), cell: ({ origin }) => origin },
				]}
			/>
		</section>
	)
}

function ConfidenceCell({ confidence }: { confidence: Table['confidence'] }) {
	const { say } = useText()
	const levels = (['high', 'medium', 'low'] as const).filter((level) => confidence[level] > 0)
	if (levels.length === 0) return <span className="faint">{say('data.noConfidence')}</span>
	return (
		<>
			<ConfidenceBar {...confidence} />
			{levels.map((level) => say(`home.state.${level}`, { count: confidence[level] })).join(', ')}
		</>
	)
}
