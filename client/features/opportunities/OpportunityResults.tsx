import { Link } from 'react-router'
import { OpportunityListDocument } from '../../graphql/generated/OpportunityList'
import { formatOpportunityChoices, type OpportunityChoices } from '../../state/opportunityChoices'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages, usePages } from '../../ui/PagedList'
import { OwnFirstList } from '../../views/territory/OwnFirstList'
import { NothingToPool } from './NothingToPool'
import { OpportunityListItem } from './OpportunityListItem'
import { opportunityFilterOf } from './opportunityQuery'

const PAGE = 20

/** The list of opportunities with pages: of everyone, or for one action of « ma collectivité ». */
export function OpportunityResults({ choices, name }: { choices: OpportunityChoices; name: string | null }) {
	const { translate } = useText()
	const address = useAddress()
	const levels = useRollUp()
	const { pages, result } = usePages(
		OpportunityListDocument,
		{
			variables: {
				language: address.languageArgument,
				filter: opportunityFilterOf(address, choices, levels.asked),
				first: PAGE,
			},
		},
		({ opportunities }) => opportunities,
	)
	return (
		<Answer of={result} reading={translate('opportunities.reading')} isTall isLong>
			{({ opportunities: { edges, totalCount, ownCount } }) =>
				totalCount === 0 ? (
					<NothingToPool name={name} choices={choices} wholeCount={0} />
				) : (
					<section className="result-section opportunity">
						<header>
							<div role="status">
								<h2>
									{address.actor !== null && choices.act !== null
										? translate('board.actCount', {
												act: translate(`board.act.${choices.act}`),
												count: totalCount,
											})
										: translate('opportunities.count', { count: totalCount })}
								</h2>
							</div>
							<span className="caption">
								{translate(
									address.actor === null ? 'home.opportunities.order' : 'home.opportunities.orderMine',
								)}
							</span>
						</header>
						{address.actor !== null && choices.act !== null && (
							<p className="small">
								<Link
									to={address.filtered({
										...levels.parameters,
										...formatOpportunityChoices({ ...choices, act: null }),
									})}
								>
									{translate('board.allActs')}
								</Link>
							</p>
						)}
						<OwnFirstList
							resultKind="opportunity"
							items={edges.map(({ node }) => node)}
							othersCount={totalCount - ownCount}
						>
							{(node) => <OpportunityListItem key={node.id} opportunity={node} />}
						</OwnFirstList>
						<MorePages of={pages} />
					</section>
				)
			}
		</Answer>
	)
}
