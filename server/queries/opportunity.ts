import type { Opportunity } from '../analysis/result'
import type { Id } from '../domain/ids'
import { explainOpportunity, foundOpportunities, type OpportunityFilter } from './opportunities'
import type { QueryContext } from './queryContext'

/** An opportunity by its id, computed under the parameters of the filter. Null where nothing has that id. */
export async function opportunity(
	context: QueryContext,
	id: Id,
	filter: OpportunityFilter,
): Promise<Opportunity | null> {
	const finding = (await foundOpportunities(context, filter)).find((found) => found.id === id)
	return finding === undefined ? null : explainOpportunity(context, finding)
}
