import { type Measure, measured, unmeasured } from './measure'

/** Fewer places than this say nothing of a balance. */
export const LEAST_PLACES = 3

/**
 * Reciprocity (n_home − n_partner)/(n_home + n_partner): −1 when everything happens in the partner country, 1 when
 * everything happens at home, 0 in balance.
 *
 * Cost: constant. Example: 4 visits at home, 12 missions abroad → −.5.
 *
 * @param places number of distinct places that the records of both directions name.
 * @returns none unless both directions are on record, in at least three places.
 */
export function reciprocity(atHome: number, abroad: number, places: number): Measure {
	if (atHome + abroad === 0) return unmeasured('nothing-recorded')
	if (atHome === 0 || abroad === 0) return unmeasured('one-direction-only')
	if (places < LEAST_PLACES) return unmeasured('too-few-places')
	return measured((atHome - abroad) / (atHome + abroad))
}
