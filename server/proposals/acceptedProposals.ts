/** Accepted proposals, as each reader may see them (model.md §4): the group sees its own, everybody the public ones. */
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../schema/enums'
import { compareTexts } from '../domain/compareTexts'
import type { Id } from '../domain/ids'
import type { AcceptedProposal } from '../domain/records'
import { actorSelectionArgument } from '../queries/actorSelection'
import {
	choicesArgument,
	dayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from '../queries/arguments'
import { mapPage, type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { isWithin } from '../snapshot/geography'
import { type ShownProposal, shownToAll } from './reading'

export interface AcceptedProposalFilter {
	/** A party; a territory also stands for the actors in it. */
	readonly actor?: Optional<Id>
	/** A territory, with all that it contains. */
	readonly within?: Optional<Id>
	/** Codes: one of them is enough. */
	readonly sectors?: Optional<readonly string[]>
	readonly kinds?: Optional<readonly OpportunityKind[]>
	/** The opportunity or the overlap that it was made from. */
	readonly origin?: Optional<Id>
	/** ISO day: proposals accepted by then; today by default. */
	readonly asOf?: Optional<string>
}

/** Those of one country, the last accepted first. Throws BadInput on an invalid filter. */
export async function acceptedProposals(
	context: QueryContext,
	filter: AcceptedProposalFilter,
	page: PageInput,
): Promise<Page<ShownProposal>> {
	const { proposals, geography } = context.snapshot
	const selection = actorSelectionArgument(context, 'actor', filter.actor, 'WITHIN')
	const within = territoryArgument(context, 'within', filter.within)
	const sectors = sectorsArgument(context, filter.sectors)?.map(({ id }) => id) ?? null
	const day = dayArgument(context, 'asOf', filter.asOf)
	const kinds = choicesArgument('kinds', filter.kinds, OPPORTUNITY_KINDS)
	const isChosen = ({
		parties,
		place,
		sectors: named,
		form,
		acceptedOn,
		originId,
	}: AcceptedProposal): boolean => {
		const actorOf = (id: Id | null) => (id === null ? undefined : geography.find(id))
		const where = actorOf(place)
		return (
			acceptedOn <= day &&
			(!filter.origin || originId === filter.origin) &&
			(selection === null ||
				parties.some((id) => {
					const party = actorOf(id)
					return party !== undefined && selection.members.has(party)
				})) &&
			(within === null || (where !== undefined && isWithin(where, within))) &&
			(sectors === null || named.some((sector) => sectors.includes(sector))) &&
			(kinds === null || kinds.includes(form))
		)
	}
	const found = [...proposals.values()]
		.filter(isChosen)
		.sort((one, other) => compareTexts(other.acceptedOn, one.acceptedOn) || compareTexts(one.id, other.id))
	const chosen = pageOf(found, 'acceptedProposals', ({ id }) => id, page)
	return mapPage(chosen, (record) => shownToAll(context, record), context.turn)
}
