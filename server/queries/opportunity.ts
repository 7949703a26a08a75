import type { Id } from '../domain/ids'
import {
	explainOpportunity,
	type FoundOpportunity,
	foundOpportunities,
	type OpportunityFilter,
} from './opportunities'
import type { QueryContext } from './queryContext'

/** An opportunity by its id, computed under the parameters of the filter. Null where nothing has that id. */
export async function opportunity(
	context: QueryContext,
	id: Id,
	filter: OpportunityFilter,
): Promise<FoundOpportunity | null> {
	const finding = (await foundOpportunities(context, filter)).find((found) => found.id === id)
	return finding === undefined ? null : { opportunity: explainOpportunity(context, finding), match: null }
}
