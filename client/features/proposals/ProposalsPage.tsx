import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import type { ProposalState } from '../../../schema/proposals'
import { AcceptedProposalsDocument } from '../../graphql/generated/AcceptedProposals'
import { BestOpportunitiesDocument } from '../../graphql/generated/BestOpportunities'
import { OwnProposalsDocument } from '../../graphql/generated/OwnProposals'
import { SoundedNearbyDocument } from '../../graphql/generated/SoundedNearby'
import { useCountries } from '../../state/countries'
import { ACCEPTED_PROPOSALS_PATH, NEW_PROPOSAL_PATH, opportunityPath, proposalPath } from '../../state/paths'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, usePages } from '../../ui/PagedList'
import { SignedOut } from '../../views/account/SignedOut'
import { type OwnRoles, useOwnRoles } from '../../views/account/useOwnRoles'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import { OpportunityNews } from './OpportunityNews'
import { type ListedProposal, ProposalLine } from './ProposalLine'
import styles from './Proposals.module.css'

const PAGE = 20
const SHOWN_OF_GROUP = 5
const CHOICE = 'pour'

/** Proposals by and to an actor, those that wait for its answer first; and what the group is told. */
export function ProposalsPage() {
	const { translate } = useText()
	const result = useOwnRoles()
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('proposals.title')} standfirst={translate('proposals.text')} />
			<Answer of={result} reading={translate('proposals.reading')} isTall>
				{(speaksFor) =>
					speaksFor.isSignedIn ? <Columns speaksFor={speaksFor} /> : <SignedOut isOver={false} />
				}
			</Answer>
		</div>
	)
}

function Columns({ speaksFor: { actors, memberOf } }: { speaksFor: OwnRoles }) {
	const { translate } = useText()
	const { chosen } = useCountries()
	return (
		<div className="main-and-aside">
			<div className="lead">
				<Share title={translate('proposals.title')} sentence={translate('share.forReaders')} />
				{actors.length === 0 ? (
					<EmptyState title={translate('proposals.noActor')}>
						<p>{translate('proposals.noActorText')}</p>
					</EmptyState>
				) : (
					<OwnProposals actors={actors} />
				)}
			</div>
			<aside>{chosen !== null && memberOf.includes(chosen.code) && <OfGroup />}</aside>
		</div>
	)
}

function OwnProposals({ actors }: { actors: OwnRoles['actors'] }) {
	const { translate } = useText()
	const { to, go, filtered, query, languageArgument: language } = useAddress()
	const parameters = ownParameters(query)
	const shown = actors.find(({ id }) => id === parameters[CHOICE]) ?? actors[0]
	const actor = shown?.id ?? ''
	const { pages, result } = usePages(
		OwnProposalsDocument,
		{
			variables: { actor, first: PAGE, language },
			fetchPolicy: 'cache-and-network',
		},
		({ proposals }) => proposals,
	)
	return (
		<>
			{actors.length > 1 && (
				<div className={styles.which}>
					<ChoiceField
						label={translate('proposals.actor')}
						options={actors.map(({ id, name }) => ({ value: id, label: name }))}
						chosen={actor}
						onChoose={(value) => {
							const { [CHOICE]: _chosen, ...others } = parameters
							go(filtered({ ...others, [CHOICE]: value }), { replace: true })
						}}
					/>
				</div>
			)}
			<p className="actions">
				<ButtonLink kind="primary" to={to(NEW_PROPOSAL_PATH, {}, { pour: actor })}>
					{translate('proposals.new')}
				</ButtonLink>
			</p>
			<Answer of={result} reading={translate('proposals.reading')} isTall>
				{({ proposals: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<BestOpportunities actor={actor} />
					) : (
						<>
							{groupsOf(
								edges.map(({ node }) => node),
								actor,
							).map(({ name, listed }) => (
								<section key={name} className="block">
									<h2>
										{translate(`proposals.group.${name}`)}{' '}
										<span className="soft number">{listed.length}</span>
									</h2>
									<ul className={`rows roomy ${styles.list}`}>
										{listed.map((one) => (
											<li key={one.id}>
												<ProposalLine proposal={one} actor={actor} />
											</li>
										))}
									</ul>
								</section>
							))}
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</>
	)
}

type GroupName = 'AWAITED' | ProposalState

/** Proposals that wait for an answer first, then by state. */
function groupsOf(
	proposals: readonly ListedProposal[],
	actor: string,
): readonly { readonly name: GroupName; readonly listed: readonly ListedProposal[] }[] {
	const groups = new Map<GroupName, ListedProposal[]>()
	for (const one of proposals) {
		const name = one.awaitedIds.includes(actor) ? 'AWAITED' : one.state
		groups.set(name, [...(groups.get(name) ?? []), one])
	}
	return [...groups].map(([name, listed]) => ({ name, listed }))
}

/** Without proposals: the actor's three best opportunities. */
function BestOpportunities({ actor }: { actor: string }) {
	const { translate, number } = useText()
	const { to, languageArgument: language } = useAddress()
	const { data } = useQuery(BestOpportunitiesDocument, { variables: { actor, language } })
	const best = data?.opportunities.nodes ?? []
	return (
		<EmptyState title={translate('proposals.none')}>
			<p>{translate(best.length > 0 ? 'proposals.noneText' : 'proposals.noneAtAll')}</p>
			<ul className="rows small">
				{best.map(({ id, title, score, ...news }) => (
					<li key={id}>
						<Link to={to(opportunityPath(id))}>{title}</Link>{' '}
						<span className="number soft no-wrap">{number(score, 2)}</span>{' '}
						<OpportunityNews opportunity={news} />
					</li>
				))}
			</ul>
		</EmptyState>
	)
}

/** What members of the country's group are told: numbers by place without names, and accepted proposals. */
function OfGroup() {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const sounded = useQuery(SoundedNearbyDocument, {
		variables: { language },
		fetchPolicy: 'cache-and-network',
	})
	const accepted = useQuery(AcceptedProposalsDocument, {
		variables: { first: SHOWN_OF_GROUP, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<>
			<section className="side-section">
				<h2>{translate('proposals.elsewhere')}</h2>
				<Answer of={sounded} reading={translate('proposals.reading')}>
					{({ soundedNearby }) =>
						soundedNearby.length === 0 ? (
							<p className="small soft">{translate('proposals.elsewhereNone')}</p>
						) : (
							<ul className="rows small">
								{soundedNearby.map(({ sentence }) => (
									<li key={sentence}>{sentence}</li>
								))}
							</ul>
						)
					}
				</Answer>
				<p className="caption">{translate('proposals.elsewhereText')}</p>
			</section>
			<section className="side-section">
				<h2>{translate('proposals.acceptedInGroup')}</h2>
				<Answer of={accepted} reading={translate('proposals.reading')}>
					{({ acceptedProposals: { edges, totalCount } }) =>
						totalCount === 0 ? (
							<p className="small soft">{translate('proposals.acceptedNone')}</p>
						) : (
							<>
								<ul className="rows small">
									{edges.map(({ node: { id, title, parties } }) => (
										<li key={id}>
											<Link to={to(proposalPath(id))}>{title}</Link>{' '}
											<span className="small soft">
												{parties.map(({ name }) => name).join(translate('ui.comma'))}
											</span>
										</li>
									))}
								</ul>
								<p className="small">
									<Link to={to(ACCEPTED_PROPOSALS_PATH, { actor: null })}>
										{translate('acceptedProposals.seeAll', { count: totalCount })}
									</Link>
								</p>
							</>
						)
					}
				</Answer>
			</section>
		</>
	)
}
