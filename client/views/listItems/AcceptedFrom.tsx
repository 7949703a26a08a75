import { useQuery } from '@apollo/client/react'
import { AcceptedFromDocument } from '../../graphql/generated/AcceptedFrom'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { AcceptedProposalLine } from './AcceptedProposalLine'

/**
 * The accepted proposals that came from an overlap or an opportunity, if the reader may see them. An overlap
 * of links or offices stays until the records change. Nothing if there are none.
 */
export function AcceptedFrom({ origin }: { origin: string }) {
	const { translate } = useText()
	const { asOf, languageArgument: language } = useAddress()
	const { data } = useQuery(AcceptedFromDocument, { variables: { origin, asOf, language } })
	const agreed = data?.acceptedProposals.nodes ?? []
	if (agreed.length === 0) return null
	return (
		<section className="side-section">
			<h2>{translate('acceptedProposals.from')}</h2>
			<ul className="rows roomy">
				{agreed.map((proposal) => (
					<AcceptedProposalLine key={proposal.id} proposal={proposal} />
				))}
			</ul>
		</section>
	)
}
