import type { OpportunityKind } from '../../schema/enums'
import { OPPORTUNITY_ACTS, type OpportunityAct } from '../../schema/enums'
import type { OpportunityFinding } from '../analysis/opportunities/opportunity'
import type { Id } from '../domain/ids'
import { actorSelection } from './actorSelection'
import { actorArgument } from './arguments'
import {
	chosenOpportunities,
	chosenOwnFirst,
	foundOpportunities,
	type OpportunityFilter,
} from './opportunities'
import { opportunityAct } from './opportunityAct'
import type { QueryContext } from './queryContext'

/** The opportunities of one kind of act, an actor's own before those on its territory, each part best first. */
export interface OpportunityBoardGroup {
	readonly act: OpportunityAct
	readonly opportunities: readonly OpportunityFinding[]
}

export interface OpportunityBoard {
	readonly actor: Id
	/** The filter of the board, its actor included. */
	readonly filter: OpportunityFilter
	/** Without acts that have no opportunity. */
	readonly groups: readonly OpportunityBoardGroup[]
	readonly totalCount: number
	/** How many are of the actor itself; the others are on its territory. */
	readonly ownCount: number
	/** The number on the whole board of the actor, without the filter. */
	readonly wholeCount: number
	/** Under the filter without its `kinds`; without kinds that have none. */
	readonly countsByKind: readonly { readonly kind: OpportunityKind; readonly count: number }[]
}

/** What an actor could pool, act by act; the actor of the filter is ignored. Throws BadInput on an invalid filter. */
export async function opportunityBoard(
	context: QueryContext,
	actor: Id,
	filter: OpportunityFilter,
): Promise<OpportunityBoard> {
	const whose = actorArgument(context, 'actor', actor)
	const selection = actorSelection(whose, filter.actorScope ?? 'WITHIN', context.snapshot.geography)
	const asked = { ...filter, actor }
	const { items: found, ownCount } = await chosenOwnFirst(context, asked)
	const whole = await foundOpportunities(context, asked)
	return {
		actor,
		filter: asked,
		groups: OPPORTUNITY_ACTS.map((act) => ({
			act,
			opportunities: found.filter(({ candidate }) => opportunityAct(candidate, selection) === act),
		})).filter(({ opportunities }) => opportunities.length > 0),
		totalCount: found.length,
		ownCount,
		wholeCount: whole.length,
		countsByKind: countedByKind(await chosenOpportunities(context, { ...asked, kinds: null })),
	}
}

function countedByKind(found: readonly OpportunityFinding[]): OpportunityBoard['countsByKind'] {
	const counts = new Map<OpportunityKind, number>()
	for (const { candidate } of found) counts.set(candidate.kind, (counts.get(candidate.kind) ?? 0) + 1)
	return [...counts].map(([kind, count]) => ({ kind, count }))
}
