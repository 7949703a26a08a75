import { Link } from 'react-router'
import type { AcceptedProposalLineFragment } from '../../graphql/generated/types'
import { proposalPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { NameText } from '../../ui/Name'
import { ActorLinks } from '../actor/ActorLink'

/**
 * An accepted proposal in a list: what, by whom, where, about what, since when, and whether only the group
 * sees it.
 */
export function AcceptedProposalLine({ proposal }: { proposal: AcceptedProposalLineFragment }) {
	const { translate, date } = useText()
	const { to } = useAddress()
	const { id, title, state, kindName, acceptedOn, parties, place, sectors } = proposal
	return (
		<li>
			<KindSign resultKind="opportunity">{kindName}</KindSign>
			<p className="sentence">
				<Link to={to(proposalPath(id))}>{title}</Link>
			</p>
			<p className="small">
				<ActorLinks actors={parties} />
			</p>
			<p className="meta-line">
				{acceptedOn !== null && (
					<span>{translate('acceptedProposals.acceptedOn', { day: date(acceptedOn) })}</span>
				)}
				{place && (
					<span>
						<NameText of={place} />
					</span>
				)}
				{sectors.length > 0 && <span>{sectors.map(({ label }) => label).join(translate('ui.comma'))}</span>}
				{state === 'ACCEPTED' && <b>{translate('acceptedProposals.groupAlone')}</b>}
			</p>
		</li>
	)
}
