import { useQuery } from '@apollo/client/react'
import { type ComponentType, useState } from 'react'
import { Link, useParams } from 'react-router'
import { ProposalOverlapDocument } from '../../graphql/generated/ProposalOverlap'
import { ProposalPageDocument } from '../../graphql/generated/ProposalPage'
import type { ProposalFieldsFragment, ProposalPageQuery } from '../../graphql/generated/types'
import {
	ACCEPTED_PROPOSALS_PATH,
	actorPath,
	opportunityPath,
	overlapPath,
	PROPOSALS_PATH,
	recordPath,
	SIGN_IN_PATH,
} from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FactorList, Score } from '../../ui/FactorList'
import { PageTitle } from '../../ui/PageTitle'
import { ActorLinks } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { Share } from '../../views/share/Share'
import { AnswerSlot } from './AnswerSlot'
import { OpportunityNews } from './OpportunityNews'
import { PartiesPicture } from './PartiesPicture'
import { ProposalHistory } from './ProposalHistory'
import { ProposalOutcomes } from './ProposalOutcomes'
import { ProposalPoints } from './ProposalPoints'
import { ProposalProgress } from './ProposalProgress'
import styles from './Proposals.module.css'
import { ProposalVisibility } from './ProposalVisibility'

export type ShownProposal = ProposalFieldsFragment
export type ShownSlot = ShownProposal['slots'][number]
type Opportunity = NonNullable<NonNullable<ProposalPageQuery['proposal']>['opportunity']>

/** The page polls with this interval, to show actions of other parties. */
const ASKED_AGAIN_MS = 20_000

interface Slots {
	/** The discussion of its parties; nothing for others. */
	Discussion: ComponentType<{ proposal: string }>
}

/** One proposal: its progress and who sees it, an answer slot for each party, its points, what others see. */
export function ProposalPage({ Discussion }: Slots) {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const isSignedIn = useSignedInName() !== null
	const result = useQuery(ProposalPageDocument, {
		variables: { id, language },
		fetchPolicy: 'cache-and-network',
		pollInterval: isSignedIn ? ASKED_AGAIN_MS : 0,
	})
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('proposals.reading')} title={translate('proposals.one')}>
				{({ proposal }) =>
					proposal === null ? (
						<MissingProposal isSignedIn={isSignedIn} />
					) : (
						<Shown proposal={proposal} opportunity={proposal.opportunity} Discussion={Discussion} />
					)
				}
			</Answer>
		</div>
	)
}

/** The same page for a withdrawn proposal, one of other parties, and one that never existed. */
function MissingProposal({ isSignedIn }: { isSignedIn: boolean }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<header className="page-header">
				<PageTitle text={translate('proposals.one')} />
			</header>
			<EmptyState
				title={translate('proposals.gone')}
				actions={
					isSignedIn ? (
						<ButtonLink to={to(PROPOSALS_PATH)}>{translate('proposals.title')}</ButtonLink>
					) : (
						<ButtonLink kind="primary" to={to(SIGN_IN_PATH)}>
							{translate('shell.signIn')}
						</ButtonLink>
					)
				}
			>
				<p>{translate(isSignedIn ? 'proposals.goneText' : 'proposals.signedOutText')}</p>
			</EmptyState>
		</>
	)
}

interface Props extends Slots {
	proposal: ShownProposal
	opportunity: Opportunity | null
}

function Shown({ proposal, opportunity, Discussion }: Props) {
	const { translate, sentenceSpace } = useText()
	const { to, query: search } = useAddress()
	const isParty = proposal.version !== null
	const { place, title, slots, end, version } = proposal
	// Polling must not change the proposal while the reader is about to answer.
	const [opened] = useState(version)
	return (
		<>
			<Breadcrumb
				items={[
					isParty
						? { key: 'list', label: translate('proposals.title'), to: to(PROPOSALS_PATH) }
						: {
								key: 'list',
								label: translate('acceptedProposals.title'),
								to: to(ACCEPTED_PROPOSALS_PATH, { actor: null }),
							},
					...(place ? [{ key: 'place', label: place.name, to: to(actorPath(place.id)) }] : []),
					{ key: 'page', label: proposal.kindName },
				]}
			/>
			<header className={styles.head}>
				<PageTitle text={title} />
				<ShareProposal proposal={proposal} />
			</header>
			{/* Actions of the other side come first. */}
			<div role="status">
				{end !== null && <p className="with-bar strong space-above">{translate(`proposals.end.${end}`)}</p>}
				{version !== opened && <p className="with-bar strong space-above">{translate('proposals.reread')}</p>}
				{proposal.awaitedIds.length > 0 && (
					<p className="with-bar strong space-above">
						{translate('proposals.awaited')}
						{sentenceSpace}
						<Link to={{ hash: 'votre-reponse', search }}>{translate('proposals.goAnswer')}</Link>
					</p>
				)}
			</div>
			<ProposalProgress proposal={proposal} />
			<div className="main-and-aside">
				<div className="lead">
					<PartiesPicture proposal={proposal} />
					{isParty ? (
						<section className={styles.slots} aria-label={translate('proposals.slots')}>
							{slots.map((slot, at) => (
								<AnswerSlot key={slot.actorId} proposal={proposal} slot={slot} isAuthor={at === 0} />
							))}
						</section>
					) : (
						<AgreedTerms proposal={proposal} />
					)}
				</div>
				<aside>
					{isParty && <ProposalVisibility proposal={proposal} />}
					{opportunity ? (
						<ProposalReasons opportunity={opportunity} />
					) : (
						<ProposalOrigin proposal={proposal} />
					)}
				</aside>
				<div className="rest">
					<ProposalPoints proposal={proposal} />
					<ProposalOutcomes proposal={proposal} />
					<ProposalHistory proposal={proposal} />
					{isParty && proposal.soundedAt !== null && <Discussion proposal={proposal.id} />}
					<Records proposal={proposal} />
				</div>
			</div>
		</>
	)
}

/**
 * The mail about a proposal that is not public contains none of it: its recipient may not be allowed to read
 * it.
 */
function ShareProposal({ proposal: { state, title, text } }: { proposal: ShownProposal }) {
	const { translate } = useText()
	return state === 'PUBLIC' ? (
		<Share title={title} sentence={text === '' ? title : text} />
	) : (
		<Share title={translate('proposals.one')} sentence={translate('share.forReaders')} />
	)
}

/** For readers who are no party: the accepted terms and the parties. */
function AgreedTerms({ proposal: { parties, text } }: { proposal: ShownProposal }) {
	const { translate } = useText()
	return (
		<section>
			<h2>{translate('proposals.agreedBy')}</h2>
			<p>
				<ActorLinks actors={parties} />
			</p>
			{text !== '' && <p className={`quoted small ${styles.quote}`}>{text}</p>}
		</section>
	)
}

/** The present opportunity behind the proposal, and the effect of confirming its records. */
function ProposalReasons({ opportunity }: { opportunity: Opportunity }) {
	const { id, score, criteria, ifConfirmed } = opportunity
	const { translate, number } = useText()
	const { to } = useAddress()
	return (
		<section className="side-section">
			<h2>{translate('proposals.because')}</h2>
			<Score
				resultKind="opportunity"
				value={score}
				title={translate('proposals.score')}
				note={translate('opportunity.scoreNote', { count: criteria.length })}
			/>
			<p className="caption">
				<OpportunityNews opportunity={opportunity} />
			</p>
			<FactorList
				resultKind="opportunity"
				factors={criteria.map((criterion) => ({ ...criterion, value: criterion.score }))}
			/>
			{ifConfirmed && (
				<p className="small">
					{translate('opportunity.ifConfirmed', {
						score: number(score, 2),
						confirmed: number(ifConfirmed.score, 2),
						count: ifConfirmed.owners.length,
						names: ifConfirmed.owners.map(({ name }) => name).join(translate('ui.comma')),
					})}
				</p>
			)}
			<p className="small">
				<Link to={to(opportunityPath(id))}>{translate('proposals.detail')}</Link>
			</p>
		</section>
	)
}

/** The overlap from which it was made, or a note that its opportunity is gone. */
function ProposalOrigin({ proposal }: { proposal: ShownProposal }) {
	const { translate } = useText()
	const { origin, originId } = proposal
	if (originId === null) return null
	return (
		<section className="side-section">
			<h2>{translate('proposals.from')}</h2>
			{origin === 'OVERLAP' ? (
				<p className="small">
					{isAgreed(proposal) ? translate('proposals.fromSettled') : translate('proposals.fromOverlap')}
					<OverlapLink id={originId} />
				</p>
			) : (
				<p className="small">{translate('proposals.opportunityGone')}</p>
			)}
		</section>
	)
}

/** Nothing if the overlap is gone, as it usually is once its leaders count as one. */
function OverlapLink({ id }: { id: string }) {
	const { translate, sentenceSpace } = useText()
	const { to, asOf, includeScenario } = useAddress()
	const found = useQuery(ProposalOverlapDocument, { variables: { id, asOf, includeScenario } })
	if (!found.data?.overlap) return null
	return (
		<>
			{sentenceSpace}
			<Link to={to(overlapPath(id))}>{translate('proposals.seeOverlap')}</Link>
		</>
	)
}

function Records({ proposal: { records } }: { proposal: ShownProposal }) {
	const { translate } = useText()
	const { to } = useAddress()
	if (records.length === 0) return null
	return (
		<section className="block">
			<h2>{translate('proposals.records')}</h2>
			<ul className="bullets">
				{records.map(({ recordId, label, record }) => (
					<li key={recordId}>
						{label === null ? (
							translate('proposals.recordHidden', { id: recordId })
						) : (
							<Link to={to(recordPath(recordId))}>{label}</Link>
						)}{' '}
						{record && <FreshnessNote record={{ ...record, kind: record.recordKind }} />}
					</li>
				))}
			</ul>
		</section>
	)
}

function isAgreed({ state }: ShownProposal): boolean {
	return state === 'ACCEPTED' || state === 'PUBLIC'
}
