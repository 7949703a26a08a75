import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ActorAcceptedProposalsDocument } from '../../graphql/generated/ActorAcceptedProposals'
import { ActorResultsDocument } from '../../graphql/generated/ActorResults'
import type { ActorResultsQuery } from '../../graphql/generated/types'
import { ACCEPTED_PROPOSALS_PATH, OPPORTUNITIES_PATH, OVERLAPS_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { type AddressState, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { ResultSection } from '../../ui/RankedItem'
import { subjectOf } from '../../views/actor/subjectOf'
import { AcceptedProposalLine } from '../../views/listItems/AcceptedProposalLine'
import { OpportunityLine } from '../../views/listItems/OpportunityLine'
import { OverlapLine } from '../../views/listItems/OverlapLine'
import type { ShownActor } from './shownActor'

/** The answer with the first overlaps and opportunities of an actor. */
export function useActorResults(actor: ShownActor) {
	const { languageArgument, asOf, includeScenario } = useAddress()
	const { asked } = useRollUp()
	return useQuery(ActorResultsDocument, {
		variables: {
			...subjectOf(actor),
			asOf,
			includeScenario,
			...asked,
			language: languageArgument,
		},
	})
}

/** The overlaps and opportunities of an actor. */
export function ActorResults({ actor, today }: { actor: ShownActor; today: string }) {
	const { translate } = useText()
	const result = useActorResults(actor)
	return (
		<Answer of={withPreviousData(result)} reading={translate('overlaps.reading')} isTall>
			{({ overlaps, opportunities }) => (
				<>
					<Overlaps overlaps={overlaps} actor={actor} today={today} />
					<Opportunities opportunities={opportunities} actor={actor} />
					<AcceptedProposals actor={actor} />
				</>
			)}
		</Answer>
	)
}

/** A link to the complete list with the same filters. */
function listLink(
	to: AddressState['to'],
	path: string,
	actor: ShownActor,
	parameters: Readonly<Record<string, string>> = {},
): string {
	const filter = subjectOf(actor)
	return filter.place === null
		? to(path, { actor: filter.actor }, parameters)
		: to(path, {}, { place: filter.place, ...parameters })
}

function Overlaps({
	overlaps,
	actor,
	today,
}: {
	overlaps: ActorResultsQuery['overlaps']
	actor: ShownActor
	today: string
}) {
	const { translate, date } = useText()
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const { totalCount, nodes } = overlaps
	return (
		<ResultSection
			resultKind="overlap"
			title={translate('actor.overlaps')}
			caption={translate('actor.overlapsCount', { count: totalCount, day: date(today) })}
		>
			{totalCount === 0 && (
				<p className="small soft">{translate('actor.noOverlaps', { name: actor.name })}</p>
			)}
			<ul className="rows roomy">
				{nodes.map((overlap) => (
					<OverlapLine key={overlap.id} overlap={overlap} />
				))}
			</ul>
			{totalCount > nodes.length && (
				<Link className="more-link" to={listLink(to, OVERLAPS_PATH, actor, parameters)}>
					{translate('actor.allOverlaps', { count: totalCount })}
				</Link>
			)}
		</ResultSection>
	)
}

function Opportunities({
	opportunities,
	actor,
}: {
	opportunities: ActorResultsQuery['opportunities']
	actor: ShownActor
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const { totalCount, nodes } = opportunities
	return (
		<ResultSection
			resultKind="opportunity"
			title={translate('actor.opportunities')}
			caption={translate('actor.opportunitiesCount', { count: totalCount })}
		>
			{totalCount === 0 && (
				<p className="small soft">{translate('actor.noOpportunities', { name: actor.name })}</p>
			)}
			<ul className="rows roomy">
				{nodes.map((opportunity) => (
					<OpportunityLine key={opportunity.id} opportunity={opportunity} />
				))}
			</ul>
			{totalCount > nodes.length && (
				<Link className="more-link" to={listLink(to, OPPORTUNITIES_PATH, actor)}>
					{translate('actor.allOpportunities', { count: totalCount })}
				</Link>
			)}
		</ResultSection>
	)
}

/**
 * The proposals that it accepted, or that were accepted about the place; nothing if there are none, which
 * does not tell what is discussed.
 */
function AcceptedProposals({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const { to, asOf, languageArgument: language } = useAddress()
	const { data } = useQuery(ActorAcceptedProposalsDocument, {
		variables: { ...subjectOf(actor), asOf, language },
	})
	const { totalCount, nodes } = data?.acceptedProposals ?? { totalCount: 0, nodes: [] }
	if (totalCount === 0) return null
	return (
		<ResultSection resultKind="opportunity" title={translate('acceptedProposals.title')}>
			<ul className="rows roomy">
				{nodes.map((proposal) => (
					<AcceptedProposalLine key={proposal.id} proposal={proposal} />
				))}
			</ul>
			<Link className="more-link" to={listLink(to, ACCEPTED_PROPOSALS_PATH, actor)}>
				{translate('acceptedProposals.seeAll', { count: totalCount })}
			</Link>
		</ResultSection>
	)
}
