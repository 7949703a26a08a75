import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import {
	ActorNameDocument,
	CoverageDocument,
	OpportunityListDocument,
	type OpportunityListQuery,
} from '../../graphql/generated'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { PageTitle } from '../../ui/PageTitle'
import { RankedList } from '../../ui/RankedItem'
import { ShowMore } from '../../ui/ShowMore'
import { AsOfDate } from '../../views/result/AsOfDate'
import { OpportunityItem } from '../../views/result/OpportunityItem'
import { ScenarioSwitch } from '../../views/result/ScenarioSwitch'
import { KindFilter } from './KindFilter'
import { chosenKinds } from './opportunityKinds'
import './opportunities.css'

const PAGE = 20

const HOW = ['birth', 'score', 'lower', 'consulted'] as const

/** All that could be pooled, best first; for one collectivité when one is chosen. */
export function OpportunitiesPage() {
	const { say } = useText()
	const { asOf, actor, includeScenario, here, query, languageArgument: language } = useAddress()
	const kinds = chosenKinds(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const mine = useQuery(
		ActorNameDocument,
		actor === null ? skipToken : { variables: { id: actor, language } },
	)
	const [isReading, setReading] = useState(false)
	const result = useQuery(OpportunityListDocument, {
		variables: {
			language,
			filter: { asOf, actor, includeScenario, kinds: kinds.length > 0 ? [...kinds] : null },
			first: PAGE,
		},
	})
	const more = (): void => {
		setReading(true)
		const after = result.data?.opportunities.pageInfo.endCursor
		void result.fetchMore({ variables: { after } }).finally(() => setReading(false))
	}
	return (
		<div className="wrap">
			<header className="page-head">
				<PageTitle text={say('opportunities.title')} />
				<p className="standfirst">{say('opportunities.standfirst')}</p>
			</header>
			<div className="asof">
				<AsOfDate today={coverage?.today ?? null} />
				{actor !== null && mine.data?.actor && (
					<p className="aside small">
						{say('overlaps.mine', { name: mine.data.actor.name })}{' '}
						<Link to={here({ actor: null })}>{say('overlaps.everyone')}</Link>
					</p>
				)}
			</div>
			{coverage?.scenarioLoaded && (
				<div className="notice">
					<ScenarioSwitch />
					<span className="soft">{say('home.scenario')}</span>
				</div>
			)}
			<KindFilter chosen={kinds} />
			<Answer
				of={{ ...result, data: result.data ?? result.previousData }}
				reading={say('opportunities.reading')}
			>
				{({ opportunities }) => <Found opportunities={opportunities} isReading={isReading} onMore={more} />}
			</Answer>
		</div>
	)
}

function Found({
	opportunities: { edges, totalCount },
	isReading,
	onMore,
}: {
	opportunities: OpportunityListQuery['opportunities']
	isReading: boolean
	onMore: () => void
}) {
	const { say } = useText()
	const { here, actor } = useAddress()
	if (totalCount === 0)
		return (
			<Empty
				title={say('opportunities.empty')}
				actions={
					<>
						<ButtonLink kind="primary" to={here({ asOf: '2017-01-31' })}>
							{say('home.empty.see2017')}
						</ButtonLink>
						{actor !== null && <ButtonLink to={here({ actor: null })}>{say('home.mineClear')}</ButtonLink>}
					</>
				}
			>
				<p>{say('opportunities.emptyText')}</p>
			</Empty>
		)
	return (
		<div className="two results">
			<section className="lead voice p">
				<header>
					<h2>
						<span role="status">{say('opportunities.count', { count: totalCount })}</span>
					</h2>
					<span className="caption">
						{say(actor === null ? 'home.opportunities.order' : 'home.opportunities.orderMine')}
					</span>
				</header>
				<RankedList voice="opportunity">
					{edges.map(({ node }) => (
						<OpportunityItem key={node.id} opportunity={node} />
					))}
				</RankedList>
				<ShowMore shown={edges.length} total={totalCount} isReading={isReading} onMore={onMore} />
			</section>
			<aside>
				<h2>{say('opportunities.how')}</h2>
				<ul className="bullets small">
					{HOW.map((line) => (
						<li key={line}>{say(`opportunities.how.${line}`)}</li>
					))}
				</ul>
			</aside>
		</div>
	)
}
