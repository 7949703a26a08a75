import type { OpportunityGrouping } from '../../../schema/enums'
import { OpportunityGroupsDocument } from '../../graphql/generated/OpportunityGroups'
import type { OpportunityGroupsQuery } from '../../graphql/generated/types'
import { formatOpportunityChoices, type OpportunityChoices } from '../../state/opportunityChoices'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { KindSign } from '../../ui/KindSign'
import { ListLink } from '../../ui/ListLink'
import { NameText } from '../../ui/Name'
import { MorePages, usePages } from '../../ui/PagedList'
import { RankedList } from '../../ui/RankedItem'
import { ActorLink } from '../../views/actor/ActorLink'
import { NothingToPool } from './NothingToPool'
import { OpportunityListItem } from './OpportunityListItem'
import { opportunityFilterOf } from './opportunityQuery'

const PAGE = 15

/** All opportunities, grouped by place or kind: the first of each group, and a link to all. */
export function OpportunityGroups({
	choices,
	grouping,
}: {
	choices: OpportunityChoices
	grouping: OpportunityGrouping
}) {
	const { translate } = useText()
	const address = useAddress()
	const levels = useRollUp()
	const { pages, result } = usePages(
		OpportunityGroupsDocument,
		{
			variables: {
				language: address.languageArgument,
				grouping,
				filter: opportunityFilterOf(address, choices, levels.asked),
				first: PAGE,
			},
		},
		({ opportunityGroups }) => opportunityGroups,
	)
	return (
		<Answer of={result} reading={translate('opportunities.reading')} isTall isLong>
			{({ opportunityGroups: { edges, totalCount, opportunitiesTotal } }) =>
				opportunitiesTotal === 0 ? (
					<NothingToPool name={null} choices={choices} wholeCount={0} />
				) : (
					<section className="result-section opportunity">
						<header>
							<div role="status">
								<h2>
									{translate(`opportunities.groupCount.${grouping}`, {
										count: opportunitiesTotal,
										groups: totalCount,
									})}
								</h2>
							</div>
							<span className="caption">{translate('opportunities.groupOrder')}</span>
						</header>
						<ol className="groups">
							{edges.map(({ node }) => (
								<Group key={node.id} group={node} choices={choices} />
							))}
						</ol>
						<MorePages of={pages} />
					</section>
				)
			}
		</Answer>
	)
}

type GroupData = OpportunityGroupsQuery['opportunityGroups']['edges'][number]['node']

function Group({ group, choices }: { group: GroupData; choices: OpportunityChoices }) {
	const { translate } = useText()
	const { filtered } = useAddress()
	const { parameters } = useRollUp()
	const { kind, kindName, place, opportunities, opportunitiesTotal } = group
	const alone = formatOpportunityChoices({
		...choices,
		group: null,
		...(kind === null ? { place: group.id } : { kinds: [kind] }),
	})
	return (
		<li>
			<h3>
				{place ? <ActorLink actor={place} /> : <KindSign resultKind="opportunity">{kindName}</KindSign>}
				<span className="caption apart">
					{' '}
					{translate('opportunities.count', { count: opportunitiesTotal })}
				</span>
			</h3>
			<RankedList resultKind="opportunity">
				{opportunities.map((opportunity) => (
					<OpportunityListItem key={opportunity.id} opportunity={opportunity} heading={group.id} />
				))}
			</RankedList>
			{opportunitiesTotal > opportunities.length && (
				<ListLink className="more-link" to={filtered({ ...parameters, ...alone })}>
					{translate('opportunities.groupAll', { count: opportunitiesTotal })}
					<span className="visually-hidden"> ({place ? <NameText of={place} /> : kindName})</span>
				</ListLink>
			)}
		</li>
	)
}
