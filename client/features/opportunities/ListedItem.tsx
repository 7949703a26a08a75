import { Link } from 'react-router'
import type { ListedOpportunityFragment } from '../../graphql/generated/types'
import { parseOpportunityChoices, weightParameters } from '../../state/opportunityChoices'
import { opportunityPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { MiniOpportunity } from '../../ui/MiniOpportunity'
import { RankedItem } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import { ActorLink, ActorLinks } from '../../views/actor/ActorLink'
import { evidenceWords } from '../../views/news/evidenceWords'
import { NewsNote } from '../../views/news/NewsNote'
import { useNews } from '../../views/news/useNews'
import { MatchNote } from '../../views/territory/MatchNote'
import styles from './OpportunitiesPage.module.css'

/** An opportunity with whom and where, its score, its evidence, and what would lower the score. */
export function ListedItem({ opportunity }: { opportunity: ListedOpportunityFragment }) {
	const text = useText()
	const { translate, number } = text
	const news = { kind: 'WISH', lastNews: opportunity.lastNews } as const
	const age = useNews().ageOf(news)
	const { to, query, actor } = useAddress()
	const weights = weightParameters(parseOpportunityChoices(query).weights)
	const page = opportunityPath(opportunity.id)
	return (
		<RankedItem
			picture={<MiniOpportunity kind={opportunity.kind} />}
			age={age}
			sentence={
				<>
					<Sentence parts={opportunity.sentenceParts} to={to(page, {}, weights)} />
					<WithAndWhere opportunity={opportunity} />
				</>
			}
			fictitious={opportunity.scenario}
		>
			<KindSign resultKind="opportunity">{opportunity.kindName}</KindSign>
			{opportunity.scenario && <ScenarioMark />}
			<b className="number">{translate('ranked.score', { value: number(opportunity.score, 2) })}</b>
			{opportunity.unasked && (
				<span>
					{translate(opportunity.kind === 'SHARED_OFFICE' ? 'ranked.unasked' : 'ranked.nobodyAsked')}
				</span>
			)}
			<Link to={to(`${page}#preuves`, {}, weights)}>{evidenceWords(opportunity, text)}</Link>
			<NewsNote record={news} />
			<MatchNote match={opportunity} asked={[actor]} />
			<WouldLower sentences={opportunity.wouldLower} />
		</RankedItem>
	)
}

/** The others first: who reads their own board knows that they are in it. */
function WithAndWhere({
	opportunity: { actors, actorsTotal, place },
}: {
	opportunity: ListedOpportunityFragment
}) {
	const { translate } = useText()
	const { actor } = useAddress()
	const others = actors.filter(({ id }) => id !== actor && id !== place?.id)
	const left = actorsTotal - actors.length
	return (
		<dl className={styles.partnersAndPlaces}>
			<div>
				<dt>{translate(actor === null ? 'board.who' : 'board.with')}</dt>
				<dd>
					<ActorLinks actors={others} local={false} />
					{left > 0 && (
						<span className="caption"> {translate('opportunity.otherParties', { count: left })}</span>
					)}
				</dd>
			</div>
			{place && (
				<div>
					<dt>{translate('board.where')}</dt>
					<dd>
						<ActorLink actor={place} />
					</dd>
				</div>
			)}
		</dl>
	)
}

function WouldLower({ sentences }: { sentences: readonly string[] }) {
	const { translate } = useText()
	if (sentences.length === 0) return null
	return (
		<details className={styles.wouldLower}>
			<summary>{translate('board.lower', { count: sentences.length })}</summary>
			<ul className="bullets">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</details>
	)
}
