import { type Constellation, detectConstellations } from '../analysis/constellations/constellations'
import { computed } from './computed'
import { type Page, type PageAsked, pageOf } from './connection'
import { expectDay, expectSectors, expectTerritory } from './expect'
import type { GraphFilter } from './neighbourhood'
import type { Setting } from './setting'

export type { Constellation } from '../analysis/constellations/constellations'
export type { MeetingScale } from '../analysis/constellations/meeting'

/**
 * Constellations, the heaviest first. Of the filter, asOf, minConfidence and includeScenario decide what is found;
 * within (an actor of it lies there) and sectors (it shares one) choose among whole ones. Throws BadInput on one that
 * cannot be.
 */
export function constellations(setting: Setting, filter: GraphFilter, asked: PageAsked): Page<Constellation> {
	const parameters = {
		asOf: expectDay(setting, 'asOf', filter.asOf),
		includeScenario: filter.includeScenario ?? false,
		minConfidence: filter.minConfidence ?? null,
	}
	const { places } = setting.projection
	const within = expectTerritory(setting, 'within', filter.within)
	const sectors = expectSectors(setting, filter.sectors)
	const found = computed(setting.projection, 'constellations', parameters, () =>
		detectConstellations(setting.projection, parameters),
	)
	const chosen = found.filter(
		(one) =>
			(within === null || one.actors.some((actor) => places.isWithin(actor, within))) &&
			(sectors === null || sectors.some((sector) => one.sectors.includes(sector))),
	)
	return pageOf(chosen, 'constellation', ({ id }) => id, asked)
}
