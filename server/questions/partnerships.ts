import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import { type Page, type PageAsked, pageOf } from './connection'
import { expectActor, type Optional } from './expect'
import type { Setting } from './setting'

export interface PartnershipFilter {
	readonly actor?: Optional<Id>
	readonly includeScenario?: Optional<boolean>
}

/** Partnerships on record, by id. Throws BadInput on an unknown actor. */
export function partnerships(
	setting: Setting,
	filter: PartnershipFilter,
	asked: PageAsked,
): Page<Partnership> {
	const actor = expectActor(setting, 'actor', filter.actor)
	const found = [...setting.projection.partnerships.values()]
		.filter(({ scenario }) => filter.includeScenario === true || !scenario)
		.filter((partnership) => actor === null || isParty(partnership, actor))
		.sort((one, other) => (one.id < other.id ? -1 : 1))
	return pageOf(found, 'partnership', ({ id }) => id, asked)
}

function isParty({ frenchActors, partnerActors }: Partnership, actor: Id): boolean {
	return frenchActors.includes(actor) || partnerActors.includes(actor)
}
