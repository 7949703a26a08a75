/** What the screen of the overlaps asks of the API, from its address. */
import type { OverlapFilter } from '../../graphql/generated/types'
import { type Address, scopeOf } from '../../state/address'
import type { Arrangement } from '../../state/arrangement'
import type { OverlapFilters } from '../../state/overlapFilters'
import type { RollUp } from '../../state/rollUp'

/** The filter of the API, but for the tab, which is chosen by what it holds. */
export function overlapFilterOf(
	{ asOf, actor, isActorAlone, includeScenario }: Omit<Address, 'language' | 'country'>,
	filters: OverlapFilters,
	{ rollUpFrench, rollUpPartner }: RollUp,
): OverlapFilter {
	return {
		asOf,
		rollUpFrench,
		rollUpPartner,
		actor,
		actorScope: scopeOf(isActorAlone),
		includeScenario,
		kinds: filters.kinds.length > 0 ? [...filters.kinds] : null,
		nature: filters.nature,
		certainty: filters.certainty,
		direction: filters.direction,
		...(filters.isPlaceAlone ? { place: filters.place } : { within: filters.place }),
		withActor: filters.withActor,
		withActorScope: scopeOf(filters.isWithActorAlone),
		sectors: filters.sectors.length > 0 ? [...filters.sectors] : null,
		from: filters.from,
		to: filters.to,
		minSeverity: filters.minSeverity > 0 ? filters.minSeverity : null,
	}
}

type Grouping = NonNullable<Arrangement['group']>

/** The filters that show one group alone, as one list: of an actor what is its own, as its group counts it. */
export function filtersOfGroup(filters: OverlapFilters, grouping: Grouping, id: string): OverlapFilters {
	return grouping === 'PLACE'
		? { ...filters, place: id, isPlaceAlone: true }
		: { ...filters, withActor: id, isWithActorAlone: true }
}

/** The filter of the API that holds one group of a list under a filter. */
export function groupFilter(filter: OverlapFilter, grouping: Grouping, id: string): OverlapFilter {
	return grouping === 'PLACE'
		? { ...filter, place: id }
		: { ...filter, withActor: id, withActorScope: scopeOf(true) }
}
