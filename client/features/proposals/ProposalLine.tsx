import { Link } from 'react-router'
import type { OwnProposalsQuery } from '../../graphql/generated/types'
import { proposalPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { NameText } from '../../ui/Name'
import { SmallProposalProgress } from './ProposalProgress'

export type ListedProposal = OwnProposalsQuery['proposals']['edges'][number]['node']

/** A proposal in a list: what, with whom, where, its progress. */
export function ProposalLine({ proposal, actor }: { proposal: ListedProposal; actor: string }) {
	const { translate, date } = useText()
	const { to } = useAddress()
	const { id, title, state, kindName, parties, place, end, expiresOn, awaitedIds } = proposal
	const others = parties.filter((party) => party.id !== actor).map(({ name }) => name)
	return (
		<>
			<h3>
				<Link to={to(proposalPath(id))}>{title}</Link>
			</h3>
			<p className="meta-line">
				<span>{kindName}</span>
				{others.length > 0 && (
					<span>{translate('proposals.with', { names: others.join(translate('ui.comma')) })}</span>
				)}
				{place && (
					<span>
						<NameText of={place} />
					</span>
				)}
			</p>
			<p className="line small">
				<SmallProposalProgress state={state} />
				{awaitedIds.includes(actor) && <b>{translate('proposals.awaited')}</b>}
				{end !== null && <span className="small soft">{translate(`proposals.end.${end}`)}</span>}
				{state === 'SOUNDED' && expiresOn !== null && (
					<span className="small soft">{translate('proposals.until', { day: date(expiresOn) })}</span>
				)}
			</p>
		</>
	)
}
