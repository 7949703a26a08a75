/** Makes the API's variables from the address of the overlaps. */
import type { OverlapFilter } from '../../graphql/generated/types'
import { type Address, scopeOf } from '../../state/address'
import type { Arrangement } from '../../state/arrangement'
import type { OverlapFilters } from '../../state/overlapFilters'
import type { RollUp } from '../../state/rollUp'

/** The API's filter without the tab, which depends on the counts. */
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

/**
 * The filters that show one group as a list; for an actor, only its own overlaps, as its group counts them.
 */
export function filtersOfGroup(filters: OverlapFilters, grouping: Grouping, id: string): OverlapFilters {
	return grouping === 'PLACE'
		? { ...filters, place: id, isPlaceAlone: true }
		: { ...filters, withActor: id, isWithActorAlone: true }
}

/** The API's filter of one group of a filtered list. */
export function groupFilter(filter: OverlapFilter, grouping: Grouping, id: string): OverlapFilter {
	return grouping === 'PLACE'
		? { ...filter, place: id }
		: { ...filter, withActor: id, withActorScope: scopeOf(true) }
}
