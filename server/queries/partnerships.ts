import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import { byId } from '../snapshot/geography'
import { actorArgument, type Optional } from './arguments'
import { type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface PartnershipFilter {
	readonly actor?: Optional<Id>
	readonly includeScenario?: Optional<boolean>
}

/** Partnerships on record, by id. Throws BadInput on an unknown actor. */
export function partnerships(
	context: QueryContext,
	filter: PartnershipFilter,
	input: PageInput,
): Page<Partnership> {
	const actor = actorArgument(context, 'actor', filter.actor)
	const { partnerships: table } = context.snapshot
	// The body that a partnership founded is no party to it.
	const facts =
		actor === null ? table.values() : [...table.by.party.at(actor), ...table.by.counterpart.at(actor)]
	const found = [...new Set(facts)]
		.map(({ record }) => record)
		.filter(({ scenario }) => filter.includeScenario === true || !scenario)
		.sort(byId)
	return pageOf(found, 'partnership', ({ id }) => id, input)
}
