import type { ListedOpportunityFragment } from '../../graphql/generated/types'
import { parseOpportunityChoices, weightParameters } from '../../state/opportunityChoices'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ActorLink, ActorLinks } from '../../views/actor/ActorLink'
import { OpportunityItem } from '../../views/listItems/OpportunityItem'
import { MatchNote } from '../../views/territory/MatchNote'
import styles from './OpportunitiesPage.module.css'

/** An opportunity in a list: with whom and where, its score, its evidence, and what would lower the score. */
export function OpportunityListItem({
	opportunity,
	heading = null,
}: {
	opportunity: ListedOpportunityFragment
	/** Id of the place in the heading above, which is not repeated. */
	heading?: string | null
}) {
	const { query, actor } = useAddress()
	return (
		<OpportunityItem
			opportunity={opportunity}
			parameters={weightParameters(parseOpportunityChoices(query).weights)}
			details={<WithAndWhere opportunity={opportunity} heading={heading} />}
			note={
				<>
					<MatchNote match={opportunity} asked={[actor]} />
					<WouldLower sentences={opportunity.wouldLower} />
				</>
			}
		/>
	)
}

/**
 * The parties at the levels of the list, without the reader's own actor first: readers of their board know
 * that they take part. The sentence above names the actors on record.
 */
function WithAndWhere({
	opportunity: { listedActors: actors, listedActorsTotal: actorsTotal, listedPlace: place },
	heading,
}: {
	opportunity: ListedOpportunityFragment
	heading: string | null
}) {
	const { translate } = useText()
	const { actor } = useAddress()
	const others = actors.filter(({ id }) => id !== actor && id !== place?.id)
	const left = actorsTotal - actors.length
	return (
		<dl className={`line small ${styles.partnersAndPlaces}`}>
			<div>
				<dt className="faint">{translate(actor === null ? 'board.who' : 'board.with')}</dt>
				<dd>
					<ActorLinks actors={others} local={false} />
					{left > 0 && (
						<span className="caption"> {translate('opportunity.otherParties', { count: left })}</span>
					)}
				</dd>
			</div>
			{place && place.id !== heading && (
				<div>
					<dt className="faint">{translate('board.where')}</dt>
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
		<details className={`disclosure ${styles.wouldLower}`}>
			<summary>{translate('board.lower', { count: sentences.length })}</summary>
			<ul className="bullets">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</details>
	)
}
