import { Arg, ID, Query, Resolver } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { compare } from '../../queries/compare'
import { whatIf } from '../../queries/whatIf'
import { InCountry, InCountryOfActor } from '../arguments'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { ComparisonType } from '../types/comparison'
import { GraphFilterInput } from '../types/filters'
import { WhatIfChangeInput, WhatIfType } from '../types/whatIf'

/** What one tries out in the explorer: two actors side by side, changes of the record. */
@Resolver()
export class TrialsResolver {
	@Rule(PUBLIC)
	@Query(() => ComparisonType, {
		description:
			'Two actors of one country side by side: what they share, what only one has, where their paths cross, and what they could pool.',
	})
	async compare(
		@Arg('a', () => ID) a: string,
		@Arg('b', () => ID) b: string,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InCountryOfActor('a') { queryContext }: RequestContext,
	) {
		return compare(queryContext, a, b, filter)
	}

	@Rule(PUBLIC)
	@Query(() => WhatIfType, {
		description:
			'What changes would do if they were on record: overlaps and opportunities that would come, go or change. Nothing is stored, and nobody else sees it. From the filter, asOf, minConfidence (of overlaps) and includeScenario apply; places are shown as in lists.',
	})
	async whatIf(
		@Arg('changes', () => [WhatIfChangeInput], { description: 'One to ten, in their order.' })
		changes: WhatIfChangeInput[],
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return whatIf(queryContext, changes, filter)
	}
}
