import { Arg, ID, Query, Resolver } from 'type-graphql'
import type { OpportunityGrouping } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import { opportunities } from '../../queries/opportunities'
import { opportunityBoard } from '../../queries/opportunityBoard'
import { opportunityGroups } from '../../queries/opportunityGroups'
import type { PageInput } from '../../queries/pagination'
import { InCountry, InPages } from '../arguments'
import type { RequestContext } from '../context'
import { OpportunityGroupingEnum } from '../enums'
import { Rule } from '../rules'
import { OpportunityConnection } from '../types/connections'
import { OpportunityFilterInput } from '../types/filters'
import { GroupedOpportunitiesConnection } from '../types/groupedOpportunities'
import { OpportunityBoardType } from '../types/opportunityBoard'

/** What could be pooled, as a list or as one actor's board. */
@Resolver()
export class OpportunityListsResolver {
	@Rule(PUBLIC)
	@Query(() => OpportunityConnection, {
		description:
			'What could be pooled, best first; without an actor, no city and no town fills the list, and one of the first four is for a town under 100 000 inhabitants when anything fits.',
	})
	async opportunities(
		@Arg('filter', () => OpportunityFilterInput, { nullable: true }) filter: OpportunityFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return opportunities(queryContext, filter, paging)
	}

	@Rule(PUBLIC)
	@Query(() => GroupedOpportunitiesConnection, {
		description: 'The same opportunities gathered by place or by kind: the group that holds the best first.',
	})
	async opportunityGroups(
		@Arg('by', () => OpportunityGroupingEnum) by: OpportunityGrouping,
		@Arg('filter', () => OpportunityFilterInput, { nullable: true }) filter: OpportunityFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return opportunityGroups(queryContext, filter, by, paging)
	}

	@Rule(PUBLIC)
	@Query(() => OpportunityBoardType, {
		description: 'What an actor could pool, act by act; the filter’s own actor counts for nothing.',
	})
	async opportunityBoard(
		@Arg('actor', () => ID) actor: string,
		@Arg('filter', () => OpportunityFilterInput, { nullable: true }) filter: OpportunityFilterInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return opportunityBoard(queryContext, actor, filter)
	}
}
