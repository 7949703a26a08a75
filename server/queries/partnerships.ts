import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import { byId } from '../snapshot/geography'
import { actorArgument, type Optional } from './arguments'
import { type Page, type PageAsked, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface PartnershipFilter {
	readonly actor?: Optional<Id>
	readonly includeScenario?: Optional<boolean>
}

/** Partnerships on record, by id. Throws BadInput on an unknown actor. */
export function partnerships(
	context: QueryContext,
	filter: PartnershipFilter,
	asked: PageAsked,
): Page<Partnership> {
	const actor = actorArgument(context, 'actor', filter.actor)
	const { partnerships: table } = context.snapshot
	const found = [...(actor === null ? table.values() : table.by.actor.at(actor.id))]
		.map(({ record }) => record)
		.filter(({ scenario }) => filter.includeScenario === true || !scenario)
		.filter((partnership) => actor === null || isParty(partnership, actor.id))
		.sort(byId)
	return pageOf(found, 'partnership', ({ id }) => id, asked)
}

/** The body that a partnership founded is no party to it. */
function isParty({ frenchActors, partnerActors }: Partnership, actor: Id): boolean {
	return frenchActors.includes(actor) || partnerActors.includes(actor)
}
