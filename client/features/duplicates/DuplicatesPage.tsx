import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { useFreshQuery } from '../../export/useFreshQuery'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { DuplicateListDocument } from '../../graphql/generated/DuplicateList'
import type { DuplicateListQuery } from '../../graphql/generated/types'
import { DATA_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, type Pages, usePages } from '../../ui/PagedList'
import { ReportErrorLink } from '../../views/screen/ReportErrorLink'
import { ScenarioNotice, TitleAndPurpose } from '../../views/screen/ScreenHead'
import type { CopiedContent } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import { PairTable } from './PairTable'

const PAGE = 10
/** The most pairs whose records a dated copy holds; the rest are counted. */
const COPIED = 20
const HOW = ['lasting', 'days', 'names'] as const

/** The verdicts on a pair, drawn by another task; nothing for visitors. */
type PairVerdictsSlot = ComponentType<{ pair: string; pairs: readonly string[] }>

/** Pairs of records that may be the same; a matter of data, not of overlaps. */
export function DuplicatesPage({ Verdicts }: { Verdicts: PairVerdictsSlot }) {
	const { translate } = useText()
	const { asOf, includeScenario, languageArgument: language } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const { pages, result } = usePages(
		DuplicateListDocument,
		{
			variables: { language, asOf, includeScenario, first: PAGE },
		},
		({ duplicates }) => duplicates,
	)
	const ask = useFreshQuery()
	const copied = async (signal: AbortSignal) => {
		const variables = { language, asOf, includeScenario, first: COPIED }
		return copiedOfPairs((await ask(DuplicateListDocument, variables, signal)).duplicates)
	}
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('duplicates.title')}
				standfirst={translate('duplicates.standfirst')}
			/>
			<ScenarioNotice coverage={coverage} />
			<div className="export-actions">
				<Share
					title={translate('duplicates.title')}
					sentence={translate('duplicates.standfirst')}
					copied={copied}
				/>
			</div>
			<div className="main-and-aside">
				<div className="lead">
					<Answer of={result} reading={translate('duplicates.reading')} isTall>
						{({ duplicates }) => <Found duplicates={duplicates} pages={pages} Verdicts={Verdicts} />}
					</Answer>
				</div>
				<aside>
					<section className="side-section stack">
						<h2>{translate('duplicates.how')}</h2>
						<ul className="bullets small">
							{HOW.map((line) => (
								<li key={line}>{translate(`duplicates.how.${line}`)}</li>
							))}
						</ul>
					</section>
					<section className="side-section">
						<h2>{translate('duplicates.judgement')}</h2>
						<p className="small">{translate('duplicates.judgementText')}</p>
						<p className="small">
							<ReportErrorLink />
						</p>
					</section>
				</aside>
			</div>
		</div>
	)
}

function Found({
	duplicates: { edges, totalCount },
	pages,
	Verdicts,
}: {
	duplicates: DuplicateListQuery['duplicates']
	pages: Pages
	Verdicts: PairVerdictsSlot
}) {
	const { translate } = useText()
	const { to } = useAddress()
	if (totalCount === 0)
		return (
			<EmptyState
				title={translate('duplicates.empty')}
				actions={<ButtonLink to={to(DATA_PATH)}>{translate('shell.data')}</ButtonLink>}
			>
				<p>{translate('duplicates.emptyText')}</p>
			</EmptyState>
		)
	const pairs = edges.map(({ node }) => node.id)
	return (
		<>
			<p className="small soft" role="status">
				{translate('duplicates.count', { count: totalCount })}
			</p>
			{edges.map(({ node }) => (
				<PairTable key={node.id} pair={node}>
					<Verdicts pair={node.id} pairs={pairs} />
				</PairTable>
			))}
			<MorePages of={pages} />
		</>
	)
}

/** The content of a dated copy: the records of the pairs, each once; those of other pairs are counted. */
export function copiedOfPairs({ edges, totalCount }: DuplicateListQuery['duplicates']): CopiedContent {
	const byId = new Map(
		edges.flatMap(({ node }) =>
			node.records.map(
				({ id, label, record }) => [id, { id, label, version: record?.version ?? 1 }] as const,
			),
		),
	)
	return {
		of: 'evidence',
		items: [...byId.values()],
		total: byId.size + 2 * (totalCount - edges.length),
	}
}
