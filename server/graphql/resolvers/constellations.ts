import { Arg, ID, Query, Resolver, UseMiddleware } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { constellations } from '../../queries/constellations'
import { After, First, InCountry } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { answerTimeLimit } from '../timeLimit'
import { ConstellationConnection } from '../types/constellation'
import { GraphFilterInput } from '../types/filters'

/** Who is tied to whom around a territory, what is missing, and the meeting to propose. */
@Resolver()
export class ConstellationsResolver {
	@Rule(PUBLIC)
	@Query(() => ConstellationConnection, {
		description:
			'Communities around a territory, the heaviest first. Of the filter count asOf, sectors, within, minConfidence and includeScenario.',
	})
	@UseMiddleware(answerTimeLimit)
	async constellations(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: Nullable<GraphFilterInput>,
		@Arg('actor', () => ID, {
			nullable: true,
			description: 'Id of an actor that is in it; of a territory also what lies in it.',
		})
		actor: Nullable<string>,
		@Arg('ids', () => [ID], { nullable: true, description: 'These constellations alone.' })
		ids: Nullable<string[]>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		const found = await constellations(queryContext, filter ?? {}, { actor, ids }, { first, after })
		return { page: found }
	}
}
