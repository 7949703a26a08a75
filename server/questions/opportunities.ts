import { detectOpportunities } from '../analysis/opportunities/detect'
import type { CriterionName, Opportunity, OpportunityKind } from '../analysis/result'
import type { Id } from '../domain/ids'
import { computed } from './computed'
import { type Page, type PageAsked, pageOf } from './connection'
import {
	expectActor,
	expectDay,
	expectSectors,
	expectShare,
	expectTerritory,
	type Optional,
	outOfRange,
} from './expect'
import type { Setting } from './setting'

export interface OpportunityFilter {
	readonly kinds?: Optional<readonly OpportunityKind[]>
	readonly actor?: Optional<Id>
	readonly place?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly asOf?: Optional<string>
	readonly minScore?: Optional<number>
	readonly weights?: Optional<Readonly<Partial<Record<CriterionName, Optional<number>>>>>
	readonly includeScenario?: Optional<boolean>
}

const CRITERIA: readonly CriterionName[] = ['affinity', 'time', 'complementarity', 'feasibility', 'equity']
const HEAVIEST = 100

/** What could be pooled, best first. Throws BadInput on a filter that cannot be. */
export function opportunities(
	setting: Setting,
	filter: OpportunityFilter,
	asked: PageAsked,
): Page<Opportunity> {
	const accepts = acceptOpportunity(setting, filter)
	return pageOf(foundOpportunities(setting, filter).filter(accepts), 'opportunity', ({ id }) => id, asked)
}

/** All that is found under the parameters of a filter, ranked. Computed once for a state of the projection. */
export function foundOpportunities(setting: Setting, filter: OpportunityFilter): readonly Opportunity[] {
	const weights = weightsOf(filter.weights)
	const parameters = {
		asOf: expectDay(setting, 'asOf', filter.asOf),
		includeScenario: filter.includeScenario ?? false,
		actor: expectActor(setting, 'actor', filter.actor),
		...(weights && { weights }),
	}
	return computed(setting.projection, 'opportunities', parameters, () =>
		detectOpportunities(setting.projection, parameters),
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

function acceptOpportunity(setting: Setting, filter: OpportunityFilter): (found: Opportunity) => boolean {
	const { places } = setting.projection
	const place = expectTerritory(setting, 'place', filter.place)
	const sectors = expectSectors(setting, filter.sectors)
	const minScore = expectShare('minScore', filter.minScore)
	return (found) =>
		(!filter.kinds || filter.kinds.includes(found.kind)) &&
		(place === null || places.isWithin(found.place, place)) &&
		(sectors === null || sectors.some((sector) => found.sectors.includes(sector))) &&
		(minScore === null || found.score >= minScore)
}
