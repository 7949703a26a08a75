import { Arg, Query, Resolver, UseMiddleware } from 'type-graphql'
import type { OverlapGrouping, OverlapOrder } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { overlapGroups } from '../../queries/overlapGroups'
import { overlaps } from '../../queries/overlaps'
import { After, First, InCountry, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { OverlapGroupingEnum, OverlapOrderEnum } from '../enums'
import { Rule } from '../rules'
import { answerTimeLimit } from '../timeLimit'
import { OverlapConnection } from '../types/connections'
import { OverlapFilterInput } from '../types/filters'
import { OverlapGroupConnection } from '../types/overlapGroup'

/** The overlaps as lists: in an order, or gathered. */
@Resolver()
@UseMiddleware(answerTimeLimit)
export class OverlapListsResolver {
	@Rule(PUBLIC)
	@Query(() => OverlapConnection, {
		description:
			'Who crosses whose path, and where. `language` is that of the names by which the order PLACE sorts.',
	})
	async overlaps(
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: Nullable<OverlapFilterInput>,
		@Arg('order', () => OverlapOrderEnum, { nullable: true, defaultValue: 'STRONGEST' })
		order: Nullable<OverlapOrder>,
		@InLanguage() language: Nullable<Language>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		const sorting = { by: order ?? 'STRONGEST', language: inLanguage(language) }
		return overlaps(queryContext, filter ?? {}, { first, after }, sorting)
	}

	@Rule(PUBLIC)
	@Query(() => OverlapGroupConnection, {
		description:
			'The same overlaps gathered by place or by actor: the group with most of them first; in each the order asked for.',
	})
	async overlapGroups(
		@Arg('by', () => OverlapGroupingEnum) by: OverlapGrouping,
		@Arg('filter', () => OverlapFilterInput, { nullable: true }) filter: Nullable<OverlapFilterInput>,
		@Arg('order', () => OverlapOrderEnum, { nullable: true, defaultValue: 'STRONGEST' })
		order: Nullable<OverlapOrder>,
		@InLanguage() language: Nullable<Language>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		return overlapGroups(
			queryContext,
			filter ?? {},
			by,
			{ first, after },
			{ by: order ?? 'STRONGEST', language: inLanguage(language) },
		)
	}
}
