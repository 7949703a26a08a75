import type { OpportunityGrouping, OpportunityKind } from '../../schema/enums'
import type { OpportunityFinding } from '../analysis/opportunities/opportunity'
import type { Id } from '../domain/ids'
import {
	chosenOwnFirst,
	type FoundOpportunity,
	type OpportunityFilter,
	opportunityPresenter,
} from './opportunities'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface OpportunityGroup {
	/** Id of the place, or the kind. */
	readonly key: Id | OpportunityKind
	/** Its opportunities, in the order of the list. */
	readonly listed: readonly OpportunityFinding[]
	readonly strongest: number
}

/** A group with what a page says of its opportunities, which is worked out where it is asked for. */
export interface FoundOpportunityGroup extends OpportunityGroup {
	readonly present: (finding: OpportunityFinding) => FoundOpportunity
}

export interface OpportunityGroupsFound {
	readonly page: Page<FoundOpportunityGroup>
	readonly opportunitiesTotal: number
}

/**
 * What `opportunities` lists under a filter, gathered by place or by kind: the group that holds the best first, so that the
 * first group starts as the list does. Each opportunity stands in one group. Throws BadInput on a filter that cannot be.
 */
export async function opportunityGroups(
	context: QueryContext,
	filter: OpportunityFilter,
	by: OpportunityGrouping,
	input: PageInput,
): Promise<OpportunityGroupsFound> {
	const { items } = await chosenOwnFirst(context, filter)
	const byKey = new Map<string, OpportunityFinding[]>()
	for (const finding of items) {
		const key = by === 'PLACE' ? finding.candidate.place.id : finding.candidate.kind
		const listed = byKey.get(key)
		if (listed) listed.push(finding)
		else byKey.set(key, [finding])
	}
	const groups = [...byKey].map(([key, listed]) => ({
		key,
		listed,
		strongest: Math.max(...listed.map(({ score }) => score)),
	}))
	const present = opportunityPresenter(context, filter)
	const page = pageOf<OpportunityGroup>(groups, `opportunityGroup ${by}`, ({ key }) => key, input)
	return {
		page: await mapPage(page, (group) => ({ ...group, present }), context.turn),
		opportunitiesTotal: items.length,
	}
}
