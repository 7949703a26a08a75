import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { OpportunityKind, OverlapKind } from '../../../schema/enums'
import { PROPOSAL_CHARACTERS } from '../../../schema/proposals'
import { ProposalFromOpportunityDocument } from '../../graphql/generated/ProposalFromOpportunity'
import { ProposalFromOverlapDocument } from '../../graphql/generated/ProposalFromOverlap'
import { ProposalPageDocument } from '../../graphql/generated/ProposalPage'
import { useCountries } from '../../state/countries'
import { PROPOSALS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { EmptyState } from '../../ui/EmptyState'
import { SignedOut } from '../../views/account/SignedOut'
import { type OwnRoles, useOwnRoles } from '../../views/account/useOwnRoles'
import { useActorName, useIsUnknownActor } from '../../views/actor/useActorName'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { EMPTY_PROPOSAL, ProposalForm, type ProposalStart } from './ProposalForm'
import { PROGRESS_STEPS } from './ProposalProgress'
import styles from './Proposals.module.css'

/** Drafts a proposal, from an opportunity or an overlap in the address or from nothing; or changes one. */
export function ProposalDraftPage() {
	const { translate } = useText()
	const { to, query } = useAddress()
	const isChange = new URLSearchParams(query).has('proposition')
	const title = translate(isChange ? 'proposals.changeTitle' : 'proposals.new')
	const result = useOwnRoles()
	return (
		<div className="page-width">
			<Breadcrumb
				items={[
					{ key: 'list', label: translate('proposals.title'), to: to(PROPOSALS_PATH) },
					{ key: 'page', label: title },
				]}
			/>
			<TitleAndPurpose title={title} standfirst={translate('proposals.draftText')} />
			<Answer of={result} reading={translate('proposals.reading')} isTall>
				{({ isSignedIn, actors }) =>
					!isSignedIn ? (
						<SignedOut isOver={false} />
					) : actors.length === 0 ? (
						<EmptyState title={translate('proposals.noActor')}>
							<p>{translate('proposals.noActorText')}</p>
						</EmptyState>
					) : (
						<OpenedDraft actors={actors} />
					)
				}
			</Answer>
		</div>
	)
}

/** Loads the source of the draft that the address names. */
function OpenedDraft({ actors }: { actors: OwnRoles['actors'] }) {
	const { translate } = useText()
	const { languageArgument: language, query, includeScenario } = useAddress()
	const ofThisSide = useOfThisSide()
	const named = new URLSearchParams(query)
	const [opportunityId, overlapId, proposalId] = ['piste', 'croisement', 'proposition'].map((one) =>
		named.get(one),
	)
	const opportunity = useQuery(ProposalFromOpportunityDocument, {
		variables: { id: opportunityId ?? '', includeScenario, language },
		skip: !opportunityId,
	})
	const overlap = useQuery(ProposalFromOverlapDocument, {
		variables: { id: overlapId ?? '', includeScenario, language },
		skip: !overlapId,
	})
	const proposal = useQuery(ProposalPageDocument, {
		variables: { id: proposalId ?? '', language },
		skip: !proposalId,
	})
	const reading = translate('proposals.reading')
	const form = (begun: ProposalStart, isGone = false) => (
		<>
			{isGone && (
				<p className="small" role="status">
					{translate('proposals.originGone')}
				</p>
			)}
			<div className={`columns ${styles.drafting}`}>
				<ProposalForm preferred={named.get('pour')} begun={begun} actors={actors} />
				<aside>
					<Origin begun={begun} />
					<WhoSees />
				</aside>
			</div>
		</>
	)
	if (proposalId)
		return (
			<Answer of={proposal} reading={reading} isTall>
				{({ proposal: found }) => {
					const author = found?.slots[0]
					const isOpen = found?.state === 'DRAFTED' || found?.state === 'SOUNDED'
					if (!found || found.version === null || !author?.isOwn || !isOpen)
						return (
							<EmptyState title={translate('proposals.notChanged')}>
								<p>{translate('proposals.notChangedText')}</p>
							</EmptyState>
						)
					return form({
						...EMPTY_PROPOSAL,
						kind: found.kind,
						title: found.title,
						text: found.text,
						points: found.points,
						place: found.placeId,
						sectors: found.sectors.map(({ code }) => code),
						expiresOn: found.expiresOn ?? '',
						parties: found.slots.slice(1).map(({ actorId }) => actorId),
						of: {
							id: found.id,
							version: found.version,
							author: author.actorId,
							isSent: found.state === 'SOUNDED',
						},
					})
				}}
			</Answer>
		)
	if (opportunityId)
		return (
			<Answer of={opportunity} reading={reading} isTall>
				{({ opportunity: found }) =>
					found
						? form({
								...EMPTY_PROPOSAL,
								kind: found.kind,
								title: shortened(found.title),
								sentence: found.sentence,
								parties: ofThisSide(found.actors),
								place: placeOf(found.office?.place ?? found.place),
								sectors: found.sectors.map(({ code }) => code),
								opportunity: found.id,
							})
						: form(EMPTY_PROPOSAL, true)
				}
			</Answer>
		)
	if (overlapId)
		return (
			<Answer of={overlap} reading={reading} isTall>
				{({ overlap: found }) =>
					found
						? form({
								...EMPTY_PROPOSAL,
								kind: KIND_OF_OVERLAP[found.kind],
								title: shortened(
									translate(`proposals.titleFrom.${KIND_OF_OVERLAP[found.kind]}`, {
										place: found.place?.name ?? found.partner?.name ?? '',
									}),
								),
								sentence: found.sentence,
								parties: ofThisSide(found.actors),
								place: placeOf(found.place) ?? placeOf(found.partner),
								sectors: found.sectors.map(({ code }) => code),
								overlap: found.id,
							})
						: form(EMPTY_PROPOSAL, true)
				}
			</Answer>
		)
	const asked = named.get('avec')?.split(',') ?? []
	return asked.length === 0 ? (
		form(EMPTY_PROPOSAL)
	) : (
		<DraftWithTravellers asked={asked} place={named.get('lieu')} form={form} />
	)
}

/** A joint mission with others who go to a place, as the address says. */
function DraftWithTravellers({
	asked,
	place,
	form,
}: {
	asked: readonly string[]
	place: string | null
	form: (begun: ProposalStart) => ReactNode
}) {
	const { translate } = useText()
	const name = useActorName(place)
	const isUnknown = useIsUnknownActor(place)
	if (place !== null && name === null && !isUnknown) return null
	return form({
		...EMPTY_PROPOSAL,
		title: name === null ? '' : translate('proposals.titleFrom.JOINT_MISSION', { place: name }),
		parties: asked,
		place: isUnknown ? null : place,
	})
}

/** The computed result, and the records that the proposal will name. */
function Origin({ begun: { sentence, overlap } }: { begun: ProposalStart }) {
	const { translate } = useText()
	if (sentence === null) return null
	return (
		<div className="with-bar opportunity">
			<p className="sentence">{sentence}</p>
			<p className="caption">
				{translate(overlap === null ? 'proposals.form.namesAll' : 'proposals.form.namesOwn')}
			</p>
		</div>
	)
}

/** The steps after the draft, and who sees each. */
function WhoSees() {
	const { translate } = useText()
	return (
		<section className="side-section">
			<h2>{translate('proposals.form.next')}</h2>
			<ol className={`rows ${styles.steps}`}>
				{PROGRESS_STEPS.map((step) => (
					<li key={step}>
						<b>{translate(`proposals.state.${step}`)}</b>
						<span className="small soft">{translate(`proposals.next.${step}`)}</span>
					</li>
				))}
			</ol>
		</section>
	)
}

/** The kind of proposal for each kind of overlap. */
const KIND_OF_OVERLAP = {
	CROWDING: 'JOINT_MISSION',
	SAME_CITY_OFFICES: 'SHARED_OFFICE',
	SAME_PARTNER: 'CONSORTIUM',
	SAME_TERRITORY: 'CONSORTIUM',
} as const satisfies Partial<Record<OverlapKind, OpportunityKind>>

function shortened(title: string): string {
	return title.slice(0, PROPOSAL_CHARACTERS.title)
}

interface FoundActor {
	readonly id: string
	readonly country: { readonly code: string }
}

/** Ids of the actors that can answer; those of a partner country have no account here. */
function useOfThisSide(): (actors: readonly FoundActor[]) => readonly string[] {
	const { all } = useCountries()
	return (actors) =>
		actors.flatMap(({ id, country }) => (all.some(({ code }) => code === country.code) ? [] : [id]))
}

function placeOf(place: { readonly id: string; readonly kind: string } | null | undefined): string | null {
	return place?.kind === 'PARTNER_TERRITORY' ? place.id : null
}
