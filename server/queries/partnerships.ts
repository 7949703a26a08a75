import type { ActorScope } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Partnership } from '../domain/records'
import type { PartnershipFact } from '../snapshot/facts'
import { type Actor, byId } from '../snapshot/geography'
import { actorSelectionArgument, foundRecord, ownFirst, type RecordsFound } from './actorSelection'
import type { Optional } from './arguments'
import { partnershipFacts, recordSelection } from './fields/actorRecords'
import { mapPage, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface PartnershipFilter {
	readonly actor?: Optional<Id>
	/** The scope of `actor`; WITHIN by default. */
	readonly actorScope?: Optional<ActorScope>
	readonly includeScenario?: Optional<boolean>
}

/** Partnerships, an actor's own before those on its territory, each part by id. Throws BadInput on an unknown actor. */
export async function partnerships(
	context: QueryContext,
	filter: PartnershipFilter,
	input: PageInput,
): Promise<RecordsFound<Partnership>> {
	const selection = actorSelectionArgument(context, 'actor', filter.actor, filter.actorScope)
	const { actorScope: scope, includeScenario } = filter
	const facts =
		selection === null
			? [...context.snapshot.partnerships.values()].filter(
					({ scenario }) => includeScenario === true || !scenario,
				)
			: partnershipFacts(context, recordSelection(context, selection.actor.id, { scope, includeScenario }))
	const found = facts.toSorted(byId)
	const { geography } = context.snapshot
	const endsOf = ({ parties, counterparts, record: { body } }: PartnershipFact): readonly Actor[] => [
		...new Set([...parties, ...counterparts, ...(body === null ? [] : [geography.actor(body)])]),
	]
	const { items, ownCount } = ownFirst(found, selection, (fact, actor) => endsOf(fact).includes(actor))
	const show = (fact: PartnershipFact) => foundRecord(fact.record, endsOf(fact), selection)
	return {
		page: await mapPage(
			pageOf(items, 'partnership', ({ id }) => id, input),
			show,
			context.turn,
		),
		ownCount,
	}
}
