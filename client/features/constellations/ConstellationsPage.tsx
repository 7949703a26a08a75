import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ConstellationListDocument } from '../../graphql/generated/ConstellationList'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import type { ConstellationListQuery } from '../../graphql/generated/types'
import { CONSTELLATIONS_PATH, constellationPath, EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, type Pages, usePages } from '../../ui/PagedList'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import { evidenceWords } from '../../views/table/evidenceWords'
import { ConstellationFiltersForm } from './ConstellationFiltersForm'
import styles from './ConstellationsPage.module.css'
import { type ConstellationCard, cardNews, explorerParametersOfCard } from './constellationCard'
import {
	type ConstellationFilters,
	confidenceParameter,
	formatConstellationFilters,
	parseConstellationFilters,
} from './constellationFilters'
import { Members } from './Members'
import { RadialMap } from './RadialMap'

const PAGE = 6
const HOW = ['whole', 'links', 'asked'] as const

/** The constellations: actors of both countries joined by open links, the most connected first. */
export function ConstellationsPage() {
	const { translate } = useText()
	const { query, filtered, go, to, languageArgument: language } = useAddress()
	const filters = parseConstellationFilters(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const list = useConstellations(filters)
	const choose = (next: ConstellationFilters): void =>
		go(filtered(formatConstellationFilters(next)), { replace: true })
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('constellations.title')}
				standfirst={translate('constellations.standfirst')}
				coverage={coverage}
			/>
			<ConstellationFiltersForm filters={filters} onChange={choose} />
			<ShareList filters={filters} />
			<Answer of={list.result} reading={translate('constellations.reading')} isTall>
				{({ constellations }) => <Found constellations={constellations} pages={list.pages} />}
			</Answer>
			{list.result.error && (
				<ButtonLink to={to(CONSTELLATIONS_PATH, { actor: null })}>{translate('overlaps.reset')}</ButtonLink>
			)}
		</div>
	)
}

function ShareList({ filters }: { filters: ConstellationFilters }) {
	const { translate } = useText()
	const { actor } = useAddress()
	const filter = useConstellationFilter(filters)
	const { ofConstellations } = useCopies()
	return (
		<div className="export-actions">
			<Share
				title={translate('constellations.title')}
				sentence={translate('constellations.standfirst')}
				copied={ofConstellations(filter, actor)}
			/>
		</div>
	)
}

function Found({
	constellations: { edges, totalCount },
	pages,
}: {
	constellations: ConstellationListQuery['constellations']
	pages: Pages
}) {
	const { translate } = useText()
	const { to } = useAddress()
	if (totalCount === 0)
		return (
			<EmptyState
				title={translate('constellations.empty')}
				actions={
					<ButtonLink kind="primary" to={to(CONSTELLATIONS_PATH, { actor: null, asOf: null })}>
						{translate('constellations.all')}
					</ButtonLink>
				}
			>
				<p>{translate('constellations.emptyText')}</p>
			</EmptyState>
		)
	return (
		<div className="main-and-aside results">
			<section className={`lead result-section ${styles.page}`}>
				<h2>
					<span role="status">{translate('constellations.count', { count: totalCount })}</span>
				</h2>
				<ol className={`rows ${styles.list}`}>
					{edges.map(({ node }) => (
						<ConstellationItem key={node.id} card={node} />
					))}
				</ol>
				<MorePages of={pages} />
			</section>
			<aside>
				<h2>{translate('constellations.how')}</h2>
				<ul className="bullets small">
					{HOW.map((line) => (
						<li key={line}>{translate(`constellations.how.${line}`)}</li>
					))}
				</ul>
			</aside>
		</div>
	)
}

/** The list for the filters in the address; the last one stays while another loads. */
function useConstellations(filters: ConstellationFilters) {
	const { actor, languageArgument: language } = useAddress()
	const filter = useConstellationFilter(filters)
	const { pages, result } = usePages(
		ConstellationListDocument,
		{
			variables: {
				language,
				actor,
				filter,
				first: PAGE,
			},
		},
		({ constellations }) => constellations,
	)
	return { result, pages }
}

function useConstellationFilter({ within, sector, minConfidence }: ConstellationFilters) {
	const { asOf, includeScenario } = useAddress()
	return { asOf, includeScenario, within, sectors: sector === null ? null : [sector], minConfidence }
}

/** One constellation in the list: its picture, its members, who is missing, the meeting to propose. */
function ConstellationItem({ card }: { card: ConstellationCard }) {
	const text = useText()
	const { translate } = text
	const { to, query } = useAddress()
	const page = constellationPath(card.id)
	const confidence = confidenceParameter(parseConstellationFilters(query))
	return (
		<li className={card.scenario ? 'fictitious' : undefined}>
			<RadialMap card={card} />
			<div>
				<h3>
					<Link to={to(page, {}, confidence)}>{card.title}</Link>
				</h3>
				<Members card={card} />
				<p className="sentence">{card.meeting.sentence}</p>
				<div className="meta-line">
					{card.scenario && <ScenarioMark />}
					<span>{card.missingSentence}</span>
					<Link to={to(`${page}#pourquoi`, {}, confidence)}>{translate('constellations.why')}</Link>
					<Link to={to(`${page}#preuves`, {}, confidence)}>{evidenceWords(card, text)}</Link>
					<FreshnessNote record={cardNews(card)} />
					<Link to={to(EXPLORER_PATH, {}, explorerParametersOfCard(card))}>
						{translate('explorer.seeOnGraph')}
					</Link>
				</div>
			</div>
		</li>
	)
}
