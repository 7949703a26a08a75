import { Arg, ID, Query, Resolver } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { duplicates } from '../../queries/duplicates'
import { gaps } from '../../queries/gaps'
import type { PageInput } from '../../queries/pagination'
import { rivalMandates } from '../../queries/rivalMandates'
import { AsOf, InCountry, InPages, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { DuplicateConnection } from '../types/duplicate'
import { GraphFilterInput } from '../types/filters'
import { GapsType } from '../types/gaps'
import { RivalMandatesConnection } from '../types/rivalMandates'

/** What overlaps do not say: where nobody is, and what the data says twice. */
@Resolver()
export class GapsResolver {
	@Rule(PUBLIC)
	@Query(() => GapsType, {
		description:
			'Sectors and places without anybody, wishes without an answer, and places that depend on one actor. From the filter, asOf, sectors, within, minConfidence and includeScenario apply.',
	})
	async gaps(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return gaps(queryContext, filter)
	}

	@Rule(PUBLIC)
	@Query(() => DuplicateConnection, {
		description: 'Pairs of records that look like the same thing, listed apart from overlaps.',
	})
	async duplicates(
		@WithScenario() includeScenario: boolean,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		const page = await duplicates(queryContext, includeScenario, paging)
		return { page }
	}

	@Rule('groupRecord.read')
	@Query(() => RivalMandatesConnection, {
		description:
			'Letters of two holders or more for one collectivité of the partner country; only for members of its group.',
	})
	async rivalMandates(
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@Arg('holder', () => ID, {
			nullable: true,
			description: 'Only those of which this actor holds a letter.',
		})
		holder: Nullable<string>,
		@InPages() paging: PageInput,
		@InCountry() context: RequestContext,
	) {
		const filter = { asOf, includeScenario, holder }
		const { page, view } = await rivalMandates(context.queryContext, filter, paging)
		return context.answeredFrom(view, { page })
	}
}
