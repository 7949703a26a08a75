import { type Measure, measured, unmeasured } from './measure'

/** A statement loses half of its weight in this many months. */
const HALF_LIFE_MONTHS = 24
const DAYS_IN_A_MONTH = 30.4375

/**
 * Freshness of a statement = weight of its source · 0.5^(months/24): its weight when stated, half of it two years
 * later. A date still to come counts as today.
 *
 * Cost: constant. Example: weight 1, 24 months → .5.
 *
 * @param sourceWeight 0 to 1. @param stated day number of the source's date, null where the source has none.
 */
export function freshness(sourceWeight: number, stated: number | null, today: number): Measure {
	if (stated === null) return unmeasured('no-date')
	const months = Math.max(0, today - stated) / DAYS_IN_A_MONTH
	return measured(sourceWeight * 0.5 ** (months / HALF_LIFE_MONTHS))
}
