import { Arg, Query, Resolver, UseMiddleware } from 'type-graphql'
import { records } from '../../queries/records'
import { After, First, InCountry } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { timeLimit } from '../timeLimit'
import { GraphFilterInput } from '../types/filters'
import { RecordConnection } from '../types/listedRecord'

/** The records that a filter lets through: what every view of the explorer shows. */
@Resolver()
@UseMiddleware(timeLimit)
export class RecordListsResolver {
	@Query(() => RecordConnection, {
		description:
			'Partnerships, missions and visits, offices and wishes that the filter lets through, the latest start first, those without one last. One with a single end known is among them, which no picture of `neighbourhood` has.',
	})
	async records(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: Nullable<GraphFilterInput>,
		@First() first: Nullable<number>,
		@After() after: Nullable<string>,
		@InCountry() { queryContext }: RequestContext,
	): Promise<RecordConnection> {
		return new RecordConnection(await records(queryContext, filter ?? {}, { first, after }))
	}
}
