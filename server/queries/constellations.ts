import { communitiesOf } from '../analysis/communities'
import { type Constellation, explainConstellation } from '../analysis/constellations/explain'
import { constellationSteps, tieSteps } from '../analysis/constellations/find'
import type { FactChoice } from '../analysis/openFacts'
import { dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { OfficeFact, PartnershipFact } from '../snapshot/facts'
import { type Actor, isWithin } from '../snapshot/geography'
import { defaultRollUp, type RollUp } from '../snapshot/rollUp'
import { actorArgument, dayArgument, type Optional, sectorsArgument, territoryArgument } from './arguments'
import type { GraphFilter } from './neighbourhood'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export type { Constellation } from '../analysis/constellations/explain'
export type { InnerLink, PathStep, PathToCentre } from '../analysis/constellations/pathsToCentre'

/** Further choices beside the filter. */
export interface ConstellationsChosen {
	/** An actor in it; for a territory also the actors on it. */
	readonly actor?: Optional<Id>
	/** Only these. */
	readonly ids?: Optional<readonly Id[]>
}

/**
 * Constellations, the heaviest first. Of the filter, asOf, minConfidence and includeScenario decide what is found;
 * within (an actor of it lies there), sectors (it shares one), `actor` and `ids` choose among whole ones. Throws
 * BadInput on one that cannot be.
 */
export async function constellations(
	context: QueryContext,
	filter: GraphFilter,
	{ ids, ...chosen }: ConstellationsChosen,
	asked: PageInput,
): Promise<Page<Constellation>> {
	const { snapshot, snapshotCache, turn } = context
	const choice = {
		day: dayNumber(dayArgument(context, 'asOf', filter.asOf)),
		includeScenario: filter.includeScenario ?? false,
		minConfidence: filter.minConfidence ?? null,
	}
	const within = territoryArgument(context, 'within', filter.within)
	const actor = actorArgument(context, 'actor', chosen.actor)
	const sectors = sectorsArgument(context, filter.sectors)
	const rollUp = defaultRollUp(snapshot.geography)
	const found = await snapshotCache.computed(snapshot, `constellations ${JSON.stringify(choice)}`, turn, () =>
		foundSteps(openFacts(snapshot, rollUp), choice),
	)
	const accepted = found.filter(({ id, french, partners, sectors: shared }) => {
		const holds = (outer: Actor | null) =>
			outer === null ||
			[...french, ...partners].some((member) => isWithin(member, outer) || member === rollUp.actor(outer))
		return (
			holds(within) &&
			holds(actor) &&
			(sectors === null || sectors.some((sector) => shared.includes(sector))) &&
			(!ids || ids.includes(id))
		)
	})
	const page = pageOf(accepted, 'constellation', ({ id }) => id, asked)
	return mapPage(page, (finding) => explainConstellation(finding, snapshot.geography), turn)
}

function* foundSteps(facts: Iterable<PartnershipFact | OfficeFact>, choice: FactChoice) {
	const ties = yield* tieSteps(facts, choice)
	return yield* constellationSteps(communitiesOf(ties), ties)
}

/** Links, then offices, at the level that lists show. */
function* openFacts({ partnerships, offices }: QueryContext['snapshot'], rollUp: RollUp) {
	for (const partnership of partnerships.values()) yield rollUp.partnership(partnership)
	for (const office of offices.values()) yield rollUp.office(office)
}
