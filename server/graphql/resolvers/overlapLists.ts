import { Arg, Query, Resolver } from 'type-graphql'
import type { OverlapGrouping, OverlapOrder } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { overlapGroups } from '../../queries/overlapGroups'
import { overlaps } from '../../queries/overlaps'
import type { PageInput } from '../../queries/pagination'
import { InCountry, InLanguage, InPages } from '../arguments'
import { type RequestContext } from '../context'
import { OverlapGroupingEnum, OverlapOrderEnum } from '../enums'
import { Rule } from '../rules'
import { OverlapConnection } from '../types/connections'
import { OverlapFilterInput } from '../types/filters'
import { OverlapGroupConnection } from '../types/overlapGroup'

/** The overlaps as lists: in an order, or gathered. */
@Resolver()
export class OverlapListsResolver {
	@Rule(PUBLIC)
	@Query(() => OverlapConnection, {
		description:
			'Who crosses whose path, and where. `language` is that of the names by which the order PLACE sorts.',
	})
	async overlaps(
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: OverlapFilterInput,
		@Arg('order', () => OverlapOrderEnum, { nullable: true, defaultValue: 'STRONGEST' })
		order: OverlapOrder,
		@InLanguage() language: Language,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		const sorting = { by: order, language }
		return overlaps(queryContext, filter, paging, sorting)
	}

	@Rule(PUBLIC)
	@Query(() => OverlapGroupConnection, {
		description:
			'The same overlaps gathered by place or by actor: the group with most of them first; in each the order asked for.',
	})
	async overlapGroups(
		@Arg('by', () => OverlapGroupingEnum) by: OverlapGrouping,
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: OverlapFilterInput,
		@Arg('order', () => OverlapOrderEnum, { nullable: true, defaultValue: 'STRONGEST' })
		order: OverlapOrder,
		@InLanguage() language: Language,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return overlapGroups(queryContext, filter, by, paging, { by: order, language })
	}
}
