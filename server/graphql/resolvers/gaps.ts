import { Arg, ID, Query, Resolver, UseMiddleware } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { duplicates } from '../../queries/duplicates'
import { gaps } from '../../queries/gaps'
import { rivalMandates } from '../../queries/rivalMandates'
import { After, AsOf, First, InCountry, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { answerTimeLimit } from '../timeLimit'
import { DuplicateConnection } from '../types/duplicate'
import { GraphFilterInput } from '../types/filters'
import { GapsType } from '../types/gaps'
import { RivalMandatesConnection } from '../types/rivalMandates'

/** What overlaps do not say: where nobody is, and what the data says twice. */
@Resolver()
@UseMiddleware(answerTimeLimit)
export class GapsResolver {
	@Rule(PUBLIC)
	@Query(() => GapsType, {
		description:
			'Where nobody is, what nobody answers, what hangs on one actor. Of the filter count asOf, sectors, within, minConfidence and includeScenario.',
	})
	async gaps(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: Nullable<GraphFilterInput>,
		@InCountry() { queryContext }: RequestContext,
	) {
		return gaps(queryContext, filter ?? {})
	}

	@Rule(PUBLIC)
	@Query(() => DuplicateConnection, {
		description: 'Pairs of records that look like the same thing, listed apart from overlaps.',
	})
	async duplicates(
		@WithScenario() includeScenario: Nullable<boolean>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	) {
		const page = await duplicates(queryContext, includeScenario ?? false, { first, after })
		return { page }
	}

	@Rule('groupRecord.read')
	@Query(() => RivalMandatesConnection, {
		description:
			'Letters of two holders or more for one collectivité of the partner country, for the members of its group alone.',
	})
	async rivalMandates(
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: Nullable<boolean>,
		@Arg('holder', () => ID, {
			nullable: true,
			description: 'Those alone of which this actor holds a letter.',
		})
		holder: Nullable<string>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() context: RequestContext,
	) {
		const filter = { asOf, includeScenario, holder }
		const { page, view } = await rivalMandates(context.queryContext, filter, { first, after })
		return context.answeredFrom(view, { page })
	}
}
