import type { Opportunity } from '../analysis/result'
import type { Id } from '../domain/ids'
import { foundOpportunities, type OpportunityFilter } from './opportunities'
import type { QueryContext } from './queryContext'

/** An opportunity by its id, computed under the parameters of the filter. Null where nothing has that id. */
export function opportunity(context: QueryContext, id: Id, filter: OpportunityFilter): Opportunity | null {
	return foundOpportunities(context, filter).find((found) => found.id === id) ?? null
}
