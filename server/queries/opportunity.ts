import type { Id } from '../domain/ids'
import {
	explainOpportunity,
	type FoundOpportunity,
	foundOpportunities,
	listedAt,
	type OpportunityFilter,
} from './opportunities'
import type { QueryContext } from './queryContext'
import { listRollUpArgument } from './rollUpArgument'

/** An opportunity by its id, computed under the parameters of the filter; null if there is none. */
export async function opportunity(
	context: QueryContext,
	id: Id,
	filter: OpportunityFilter,
): Promise<FoundOpportunity | null> {
	const finding = (await foundOpportunities(context, filter)).find((found) => found.id === id)
	if (finding === undefined) return null
	const rollUp = listRollUpArgument(context.snapshot.geography, filter)
	return {
		...explainOpportunity(context, finding),
		match: null,
		listed: listedAt(finding, rollUp),
	}
}
