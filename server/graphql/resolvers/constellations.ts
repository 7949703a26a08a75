import { Arg, ID, Query, Resolver } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { constellations } from '../../queries/constellations'
import type { PageInput } from '../../queries/pagination'
import { InCountry, InPages } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { ConstellationConnection } from '../types/constellation'
import { GraphFilterInput } from '../types/filters'

/** Who is tied to whom around a territory, what is missing, and the meeting to propose. */
@Resolver()
export class ConstellationsResolver {
	@Rule(PUBLIC)
	@Query(() => ConstellationConnection, {
		description:
			'Communities around a territory, the heaviest first. From the filter, asOf, sectors, within, minConfidence and includeScenario apply.',
	})
	async constellations(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@Arg('actor', () => ID, {
			nullable: true,
			description: 'Id of an actor in it; for a territory also of what lies in it.',
		})
		actor: Nullable<string>,
		@Arg('ids', () => [ID], { nullable: true, description: 'Only these constellations.' })
		ids: Nullable<string[]>,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		const found = await constellations(queryContext, filter, { actor, ids }, paging)
		return { page: found }
	}
}
