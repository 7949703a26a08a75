import { CRITERIA } from '../../schema/criteria'
import type { OpportunityAct } from '../../schema/enums'
import { detectOpportunities } from '../analysis/opportunities/detect'
import type { CriterionName, Opportunity, OpportunityKind } from '../analysis/result'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { BadInput } from '../errors'
import {
	actorArgument,
	dayArgument,
	type Optional,
	outOfRange,
	recordArgument,
	sectorsArgument,
	shareArgument,
	territoryArgument,
} from './arguments'
import { computed } from './computed'
import { opportunityAct } from './opportunityAct'
import { type Page, type PageAsked, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface OpportunityFilter {
	readonly kinds?: Optional<readonly OpportunityKind[]>
	readonly actor?: Optional<Id>
	/** What `actor` would do: needs one. */
	readonly acts?: Optional<readonly OpportunityAct[]>
	readonly place?: Optional<Id>
	readonly record?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly minScore?: Optional<number>
	readonly weights?: Optional<Readonly<Partial<Record<CriterionName, Optional<number>>>>>
	readonly includeScenario?: Optional<boolean>
}

const HEAVIEST = 1

/** What could be pooled, best first. Throws BadInput on a filter that cannot be. */
export function opportunities(
	context: QueryContext,
	filter: OpportunityFilter,
	asked: PageAsked,
): Page<Opportunity> {
	return pageOf(chosenOpportunities(context, filter), 'opportunity', ({ id }) => id, asked)
}

/** All that a filter lets through, best first. Throws BadInput on one that cannot be. */
export function chosenOpportunities(
	context: QueryContext,
	filter: OpportunityFilter,
): readonly Opportunity[] {
	return foundOpportunities(context, filter).filter(acceptOpportunity(context, filter))
}

/** All that is found under the parameters of a filter, ranked. Computed once for a state of the projection. */
export function foundOpportunities(context: QueryContext, filter: OpportunityFilter): readonly Opportunity[] {
	const weights = weightsOf(filter.weights)
	const parameters = {
		asOf: dayArgument(context, 'asOf', filter.asOf),
		includeScenario: filter.includeScenario ?? false,
		actor: actorArgument(context, 'actor', filter.actor),
		...(weights && { weights }),
	}
	return computed(context.projection, 'opportunities', parameters, () =>
		detectOpportunities(context.projection, parameters),
	)
}

function weightsOf(asked: OpportunityFilter['weights']): Partial<Record<CriterionName, number>> | null {
	if (!asked) return null
	const weights: Partial<Record<CriterionName, number>> = {}
	for (const name of CRITERIA) {
		const weight = asked[name]
		if (weight === null || weight === undefined) continue
		if (!(weight >= 0 && weight <= HEAVIEST)) {
			throw outOfRange(`weights.${name}`, weight, `a number from 0 to ${HEAVIEST}`)
		}
		weights[name] = weight
	}
	return weights
}

function acceptOpportunity(
	context: QueryContext,
	filter: OpportunityFilter,
): (found: Opportunity) => boolean {
	const { places } = context.projection
	const place = territoryArgument(context, 'place', filter.place)
	const record = recordArgument(context, 'record', filter.record)
	const mayRest = mayRestOn(record === null ? undefined : context.projection.record(record))
	const sectors = sectorsArgument(context, filter.sectors)
	const minScore = shareArgument('minScore', filter.minScore)
	const { actor, acts } = filter
	if (acts && !actor) {
		throw new BadInput('"acts" are those of "actor": give it too; none came.', { argument: 'acts' })
	}
	return (found) =>
		(!acts || !actor || acts.includes(opportunityAct(found, actor))) &&
		(!filter.kinds || filter.kinds.includes(found.kind)) &&
		(place === null || places.isWithin(found.place, place)) &&
		(record === null || (mayRest(found) && found.evidence.some(({ recordId }) => recordId === record))) &&
		(sectors === null || sectors.some((sector) => found.sectors.includes(sector))) &&
		(minScore === null || found.score >= minScore)
}

/**
 * Whether an opportunity may rest on a record, without reading its evidence: that was found through one of its actors.
 * A stand is found through its event, and may hold the wish of anybody.
 */
function mayRestOn(record: GraphRecord | undefined): (found: Opportunity) => boolean {
	const parties = partiesOf(record)
	if (parties === null) return () => true
	return ({ kind, actors }) =>
		kind === 'COMMON_STAND' || parties.some((party) => party !== null && actors.includes(party))
}

/** Who has a part in a record on our side; null for one that names nobody. */
function partiesOf(record: GraphRecord | undefined): readonly (Id | null)[] | null {
	switch (record?.kind) {
		case 'Partnership':
			return record.frenchActors
		case 'Office':
			return record.owners
		case 'Mission':
			return [record.leader, ...record.participants]
		case 'Wish':
			return [record.actor]
		default:
			return null
	}
}
