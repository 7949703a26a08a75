import type { Id } from '../domain/ids'
import { BadInput } from '../errors'
import { actor } from './actor'
import { foundOpportunities, type OpportunityFilter } from './opportunities'
import { listedOverlap } from './overlap'
import type { OverlapFilter } from './overlaps'
import type { QueryContext } from './queryContext'
import { statedRecord } from './record'

/** The context of the first country that has an actor; else the default one. */
export function contextOfActor(context: QueryContext, id: Id): Promise<QueryContext> {
	return firstThatHas(context, async (one) => actor(one, id) !== null)
}

/** The context of the first country that has a record; else the default one. */
export function contextOfRecord(context: QueryContext, id: Id): Promise<QueryContext> {
	return firstThatHas(context, async (one) => statedRecord(one, id) !== null)
}

/** The context of the first country that has an overlap under the parameters of a filter; else the default one. */
export function contextOfOverlap(
	context: QueryContext,
	id: Id,
	filter: OverlapFilter,
): Promise<QueryContext> {
	return firstThatHas(context, async (one) => (await listedOverlap(one, id, filter)) !== null)
}

/** The context of the first country that has an opportunity under the parameters of a filter; else the default one. */
export function contextOfOpportunity(
	context: QueryContext,
	id: Id,
	filter: OpportunityFilter,
): Promise<QueryContext> {
	return firstThatHas(context, async (one) =>
		(await foundOpportunities(one, filter)).some((found) => found.id === id),
	)
}

/** A filter may name a place or a level of one country; a country that refuses it does not have the result. */
async function firstThatHas(
	context: QueryContext,
	has: (context: QueryContext) => Promise<boolean>,
): Promise<QueryContext> {
	const contexts = context.countries.all()
	if (contexts.length === 1) return context
	for (const one of contexts) {
		const found = await has(one).catch((error: unknown) => {
			if (error instanceof BadInput) return false
			throw error
		})
		if (found) return one
	}
	return context
}
