import { type Constellation, detectConstellations } from '../analysis/constellations/constellations'
import type { Id } from '../domain/ids'
import { actorArgument, dayArgument, type Optional, sectorsArgument, territoryArgument } from './arguments'
import { computed } from './computed'
import type { GraphFilter } from './neighbourhood'
import { type Page, type PageAsked, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export type { Constellation } from '../analysis/constellations/constellations'
export type { InnerLink } from '../analysis/constellations/innerLinks'
export type { MeetingScale } from '../analysis/constellations/meeting'
export { type WayStep, type WayToCentre, waysToCentre } from '../analysis/constellations/waysToCentre'

/** Which of them, beside what the filter says. */
export interface ConstellationsChosen {
	/** An actor that is in it; of a territory also what lies in it. */
	readonly actor?: Optional<Id>
	/** These alone. */
	readonly ids?: Optional<readonly Id[]>
}

/**
 * Constellations, the heaviest first. Of the filter, asOf, minConfidence and includeScenario decide what is found;
 * within (an actor of it lies there), sectors (it shares one), `actor` and `ids` choose among whole ones. Throws
 * BadInput on one that cannot be.
 */
export function constellations(
	context: QueryContext,
	filter: GraphFilter,
	{ ids, ...chosen }: ConstellationsChosen,
	asked: PageAsked,
): Page<Constellation> {
	const parameters = {
		asOf: dayArgument(context, 'asOf', filter.asOf),
		includeScenario: filter.includeScenario ?? false,
		minConfidence: filter.minConfidence ?? null,
	}
	const { places } = context.projection
	const within = territoryArgument(context, 'within', filter.within)
	const actor = actorArgument(context, 'actor', chosen.actor)
	const sectors = sectorsArgument(context, filter.sectors)
	const found = computed(context.projection, 'constellations', parameters, () =>
		detectConstellations(context.projection, parameters),
	)
	const isIn = (one: Constellation, outer: Id | null): boolean =>
		outer === null || one.actors.some((member) => places.isWithin(member, outer))
	const accepted = found.filter(
		(one) =>
			isIn(one, within) &&
			isIn(one, actor) &&
			(sectors === null || sectors.some((sector) => one.sectors.includes(sector))) &&
			(!ids || ids.includes(one.id)),
	)
	return pageOf(accepted, 'constellation', ({ id }) => id, asked)
}
