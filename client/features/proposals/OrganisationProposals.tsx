import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { OwnProposalsDocument } from '../../graphql/generated/OwnProposals'
import { NEW_PROPOSAL_PATH, PROPOSALS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import { ProposalLine } from './ProposalLine'
import styles from './Proposals.module.css'

const SHOWN = 4

/** Proposals by and to an actor, those that wait for its answer first; a separate page has the rest. */
export function OrganisationProposals({ actor: { id } }: ActorSectionProps) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const result = useQuery(OwnProposalsDocument, {
		variables: { actor: id, first: SHOWN, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<section className="block" id="propositions">
			<div className="title-line">
				<h2>{translate('proposals.ofOrganisation')}</h2>
				<Link to={to(NEW_PROPOSAL_PATH, {}, { pour: id })}>{translate('proposals.new')}</Link>
			</div>
			<Answer of={result} reading={translate('proposals.reading')}>
				{({ proposals: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p className="small soft">{translate('proposals.none')}</p>
					) : (
						<>
							<ul className={`rows roomy ${styles.list}`}>
								{edges.slice(0, SHOWN).map(({ node }) => (
									<li key={node.id}>
										<ProposalLine proposal={node} actor={id} />
									</li>
								))}
							</ul>
							<p className="small">
								<Link to={to(PROPOSALS_PATH, {}, { pour: id })}>
									{translate('proposals.seeAll', { count: totalCount })}
								</Link>
							</p>
						</>
					)
				}
			</Answer>
		</section>
	)
}
