import { innermostGroups } from '../../../domain/mergeActors'
import type { OfficeFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { findLinks, type LinkFinding, type LinkRule } from '../links'
import type { OverlapParameters } from '../parameters'

/** Offices of several French owners in one city (model.md §2, SAME_CITY_OFFICES). */
export interface SameCityOfficesFinding extends LinkFinding<OfficeFact> {
	readonly kind: 'SAME_CITY_OFFICES'
	readonly nature: null
	readonly place: Actor
	readonly partner: null
	readonly outer: null
}

/** The innermost owners count; offices have no sectors. */
export const SAME_CITY_OFFICES_RULE: LinkRule = { countingAmong: innermostGroups, sharing: null }

/**
 * SAME_CITY_OFFICES: offices of at least two innermost French owners (collectivités, universities, CHU, clusters; not
 * State posts or the Alliances) open in the same city or in a district of it. Cost: see `findLinks`.
 *
 * @param rows offices of the city, ordered by id, open or not.
 */
export function findSameCityOffices(
	city: Actor,
	rows: readonly OfficeFact[],
	parameters: OverlapParameters,
): SameCityOfficesFinding | null {
	const subject = { kind: 'SAME_CITY_OFFICES', place: city, partner: null, outer: null } as const
	return findLinks<SameCityOfficesFinding>(subject, rows, parameters, SAME_CITY_OFFICES_RULE)
}
