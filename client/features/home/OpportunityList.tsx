import { Link } from 'react-router'
import type { HomeOpportunitiesQuery } from '../../graphql/generated/types'
import { OPPORTUNITIES_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ResultSection } from '../../ui/RankedItem'
import { OpportunityItem } from '../../views/listItems/OpportunityItem'
import { MatchNote } from '../../views/territory/MatchNote'
import { OwnFirstList } from '../../views/territory/OwnFirstList'
import { useChosenActor } from './useChosenActor'

/** The opportunities of the selected actor and place; null while they load. */
export function OpportunityList({
	found,
	place,
	placeName,
}: {
	found: HomeOpportunitiesQuery | null
	/** Id and name of their place; null: everywhere. */
	place: string | null
	placeName: string | null
}) {
	const { translate } = useText()
	const { to, actor } = useAddress()
	const chosen = useChosenActor()
	if (found === null) return <div />
	const { totalCount, ownCount, nodes } = found.opportunities
	return (
		<ResultSection
			resultKind="opportunity"
			title={
				placeName === null
					? translate('home.opportunities')
					: translate('instrument.place.opportunities', { place: placeName })
			}
			caption={translate(actor === null ? 'home.opportunities.order' : 'home.opportunities.orderMine')}
		>
			<OwnFirstList resultKind="opportunity" items={nodes} othersCount={totalCount - ownCount}>
				{(opportunity) => (
					<OpportunityItem
						key={opportunity.id}
						opportunity={opportunity}
						note={<MatchNote match={opportunity} asked={[actor]} />}
					/>
				)}
			</OwnFirstList>
			{totalCount === 0 ? (
				<p className="small soft">
					{chosen
						? translate('home.noOpportunityMine', { name: chosen.name })
						: translate('home.noOpportunity')}
				</p>
			) : (
				<Link className="more-link" to={to(OPPORTUNITIES_PATH, {}, place === null ? {} : { place })}>
					{translate('home.seeOpportunities', { count: totalCount })}
				</Link>
			)}
		</ResultSection>
	)
}
