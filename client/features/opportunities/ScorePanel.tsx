import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ConfirmedScoreDocument } from '../../graphql/generated/ConfirmedScore'
import { parseOpportunityChoices, weightParameters, weightsArgument } from '../../state/opportunityChoices'
import { OPPORTUNITIES_PATH, opportunityPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Disclosure } from '../../ui/Disclosure'
import { Score } from '../../ui/FactorList'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { opportunityNews } from '../../views/listItems/OpportunityItem'
import { WeightsInUse } from '../../views/screen/WeightsInUse'
import { type OtherOpportunity, otherHosts, rankAmongHosts, type ShownOpportunity } from './shownOpportunity'

interface Props {
	opportunity: ShownOpportunity
	ranked: readonly OtherOpportunity[]
}

/** The score, its rank for the guest, what would lower it, and the other possible hosts. */
export function ScorePanel({ opportunity, ranked }: Props) {
	const { translate } = useText()
	const guest = opportunity.guest?.name ?? ''
	const areMoved = weightsArgument(parseOpportunityChoices(useAddress().query).weights) !== null
	const rank = rankAmongHosts(opportunity.id, opportunity.guest?.id ?? '', ranked)
	return (
		<>
			<section className="result-section opportunity stack">
				<Score
					resultKind="opportunity"
					value={opportunity.score}
					title={rank ? translate('opportunity.rank', { rank, guest }) : translate('opportunity.rankUnknown')}
					note={translate('opportunity.scoreNote', { count: opportunity.criteria.length })}
				/>
				<ConfirmedNote id={opportunity.id} score={opportunity.score} />
				{areMoved ? <WeightsInUse /> : <p className="caption">{translate('opportunity.weights')}</p>}
				<SetWeights />
			</section>
			{opportunity.wouldLower.length > 0 && (
				<section className="side-section">
					<h2>{translate('opportunity.lower')}</h2>
					<ul className="bullets small">
						{opportunity.wouldLower.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</section>
			)}
			{opportunity.office && <OtherHosts others={otherHosts(opportunity, ranked)} guest={guest} />}
		</>
	)
}

/** A link to the weights on the board, which keeps them in its address. */
function SetWeights() {
	const { translate } = useText()
	const { to, query } = useAddress()
	const weights = weightParameters(parseOpportunityChoices(query).weights)
	return (
		<p className="caption line">
			<Link to={to(`${OPPORTUNITIES_PATH}#poids`, {}, weights)}>{translate('board.weightsSet')}</Link>
		</p>
	)
}

function OtherHosts({ others, guest }: { others: readonly OtherOpportunity[]; guest: string }) {
	const { translate, number } = useText()
	const { to, query } = useAddress()
	const weights = weightParameters(parseOpportunityChoices(query).weights)
	return (
		<section className="side-section">
			<h2>{translate('opportunity.otherHosts', { count: Math.max(1, others.length) })}</h2>
			{others.length === 0 && <p className="small soft">{translate('opportunity.noOtherHost', { guest })}</p>}
			<ul className="rows small">
				{others.map(({ id, title, score, ...other }) => (
					<li key={id}>
						<Link to={to(opportunityPath(id), {}, weights)}>{title}</Link>{' '}
						<span className="number soft no-wrap">
							{translate('opportunity.otherScore', { score: number(score, 2) })}
						</span>{' '}
						<span className="apart">
							<FreshnessNote record={opportunityNews(other)} />
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}

/** The score of today if the records were confirmed, asked for on demand. */
function ConfirmedNote({ id, score }: { id: string; score: number }) {
	const { translate } = useText()
	const { asOf } = useAddress()
	// A confirmation is of today, and does not change the score of another day.
	if (asOf !== null) return null
	return (
		<Disclosure summary={translate('opportunity.confirm')}>
			{() => (
				<div aria-live="polite">
					<Confirmed id={id} score={score} />
				</div>
			)}
		</Disclosure>
	)
}

function Confirmed({ id, score }: { id: string; score: number }) {
	const { translate, number } = useText()
	const { languageArgument: language, includeScenario } = useAddress()
	const { data, error } = useQuery(ConfirmedScoreDocument, { variables: { id, includeScenario, language } })
	if (error) return <p className="small">{translate('error.network')}</p>
	if (data === undefined) return <p className="small soft">{translate('opportunity.confirmReading')}</p>
	const confirmed = data.opportunity?.ifConfirmed
	if (!confirmed) return <p className="small">{translate('opportunity.confirmNothing')}</p>
	return (
		<p className="small">
			{translate('opportunity.ifConfirmed', {
				score: number(score, 2),
				confirmed: number(confirmed.score, 2),
				count: confirmed.owners.length,
				names: confirmed.owners.map(({ name }) => name).join(translate('ui.comma')),
			})}
		</p>
	)
}
