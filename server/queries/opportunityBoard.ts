import { OPPORTUNITY_ACTS, type OpportunityAct } from '../../schema/enums'
import type { Opportunity, OpportunityKind } from '../analysis/result'
import type { Id } from '../domain/ids'
import { actorArgument } from './arguments'
import { chosenOpportunities, type OpportunityFilter } from './opportunities'
import { opportunityAct } from './opportunityAct'
import type { QueryContext } from './queryContext'

/** What an actor could do of one kind of act, best first. */
export interface OpportunityGroup {
	readonly act: OpportunityAct
	readonly opportunities: readonly Opportunity[]
}

export interface OpportunityBoard {
	readonly actor: Id
	/** Acts with nothing to do are left out. */
	readonly groups: readonly OpportunityGroup[]
	readonly totalCount: number
	/** Of the actor's whole board, whatever the filter. */
	readonly wholeCount: number
	/** Under the filter without its `kinds`; kinds with none are left out. */
	readonly countsByKind: readonly { readonly kind: OpportunityKind; readonly count: number }[]
}

/** What an actor could pool, act by act; the filter's own actor counts for nothing. Throws BadInput on what cannot be. */
export function opportunityBoard(
	context: QueryContext,
	actor: Id,
	filter: OpportunityFilter,
): OpportunityBoard {
	actorArgument(context, 'actor', actor)
	const asked = { ...filter, actor }
	const found = chosenOpportunities(context, asked)
	const { asOf, includeScenario, weights } = filter
	return {
		actor,
		groups: OPPORTUNITY_ACTS.map((act) => ({
			act,
			opportunities: found.filter((one) => opportunityAct(one, actor) === act),
		})).filter(({ opportunities }) => opportunities.length > 0),
		totalCount: found.length,
		wholeCount: chosenOpportunities(context, { actor, asOf, includeScenario, weights }).length,
		countsByKind: countedByKind(chosenOpportunities(context, { ...asked, kinds: null })),
	}
}

function countedByKind(found: readonly Opportunity[]): OpportunityBoard['countsByKind'] {
	const counts = new Map<OpportunityKind, number>()
	for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
	return [...counts].map(([kind, count]) => ({ kind, count }))
}
