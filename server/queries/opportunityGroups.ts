import type { OpportunityGrouping, OpportunityKind } from '../../schema/enums'
import { groupByKeys } from '../analysis/groupByKeys'
import type { OpportunityFinding } from '../analysis/opportunities/opportunity'
import type { Id } from '../domain/ids'
import {
	chosenOwnFirst,
	type FoundOpportunity,
	listedAt,
	type OpportunityFilter,
	opportunityPresenter,
} from './opportunities'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { listRollUpArgument } from './rollUpArgument'

export interface OpportunityGroup {
	/** Id of the place, or the kind. */
	readonly key: Id | OpportunityKind
	/** Its opportunities, best first. */
	readonly listed: readonly OpportunityFinding[]
	readonly strongest: number
}

/** A group whose opportunities are explained when they are asked for. */
export interface FoundOpportunityGroup extends OpportunityGroup {
	readonly present: (finding: OpportunityFinding) => FoundOpportunity
}

export interface OpportunityGroupsFound {
	readonly page: Page<FoundOpportunityGroup>
	readonly opportunitiesTotal: number
}

/**
 * The list of `opportunities`, grouped by place or kind: the group with the best one first, and the best first in each group. Each
 * opportunity is in one group. Throws BadInput on an invalid filter.
 */
export async function opportunityGroups(
	context: QueryContext,
	filter: OpportunityFilter,
	by: OpportunityGrouping,
	input: PageInput,
): Promise<OpportunityGroupsFound> {
	const { items } = await chosenOwnFirst(context, filter)
	const rollUp = listRollUpArgument(context.snapshot.geography, filter)
	const byKey = groupByKeys(items, (finding) => [
		by === 'PLACE' ? listedAt(finding, rollUp).place : finding.candidate.kind,
	])
	const groups = [...byKey]
		.map(([key, found]) => {
			const listed = found.toSorted((one, other) => other.score - one.score)
			return { key, listed, strongest: listed[0]?.score ?? 0 }
		})
		.sort((one, other) => other.strongest - one.strongest)
	const present = opportunityPresenter(context, filter)
	const page = pageOf<OpportunityGroup>(groups, `opportunityGroup ${by}`, ({ key }) => key, input)
	return {
		page: await mapPage(page, (group) => ({ ...group, present }), context.turn),
		opportunitiesTotal: items.length,
	}
}
