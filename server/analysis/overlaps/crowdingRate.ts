import { type DayNumber, type DayRange, isoDay, monthsBefore } from '../../domain/fuzzyDate'
import { lengthInDays } from '../../domain/period'
import { poissonTail } from '../measures/poissonTail'
import type { CrowdingRate } from '../result'
import type { Visit } from './visits'

const MONTHS_BEFORE = 24
/** 24 months on average: what the usual number is a rate of. */
const DAYS_BEFORE = 730.5
const FEWEST_MISSIONS_BEFORE = 5

/**
 * How unusual so many missions are for the place itself: the Poisson tail P(X ≥ k; λ) with k = the missions of the
 * cluster and λ = the place's missions that start in the 24 months before × cluster days / 730.5. Indicative.
 *
 * @param dated in the order of their starts.
 * @returns the missions before, and no rate under five of them.
 */
export function crowdingRate(
	dated: readonly Visit[],
	cluster: DayRange,
	missions: number,
): { readonly before: readonly Visit[]; readonly rate: CrowdingRate | null } {
	const from = monthsBefore(cluster.first, MONTHS_BEFORE)
	const before = dated.slice(firstFrom(dated, from), firstFrom(dated, cluster.first))
	if (before.length < FEWEST_MISSIONS_BEFORE) return { before, rate: null }
	const clusterDays = lengthInDays(cluster)
	const lambda = (before.length * clusterDays) / DAYS_BEFORE
	const rate: CrowdingRate = {
		missionsBefore: before.length,
		from: isoDay(from),
		until: isoDay(cluster.first - 1),
		clusterDays,
		lambda,
		missions,
		tail: poissonTail(lambda, missions),
	}
	return { before, rate }
}

/** Position of the first that starts on a day or after it. */
function firstFrom(dated: readonly Visit[], day: DayNumber): number {
	let low = 0
	let high = dated.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((dated[middle]?.days.first ?? day) < day) low = middle + 1
		else high = middle
	}
	return low
}
