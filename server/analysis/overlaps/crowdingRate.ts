import { type DayNumber, type DayRange, isoDay, monthsBefore } from '../../domain/fuzzyDate'
import { lengthInDays } from '../../domain/period'
import { poissonTail } from '../measures/poissonTail'
import type { CrowdingRate } from '../result'

const MONTHS_BEFORE = 24
/** 24 months on average: what the usual number is a rate of. */
const DAYS_BEFORE = 730.5
const FEWEST_MISSIONS_BEFORE = 5

/** Positions, from the first to that after the last, of a place's missions that start in the 24 months before. */
export interface MissionsBefore {
	readonly from: number
	readonly until: number
}

/** @param dated rows in the order of their first days. */
export function missionsBefore(
	dated: readonly number[],
	firstDay: readonly DayNumber[],
	cluster: DayRange,
): MissionsBefore {
	return {
		from: firstFrom(dated, firstDay, monthsBefore(cluster.first, MONTHS_BEFORE)),
		until: firstFrom(dated, firstDay, cluster.first),
	}
}

/**
 * How unusual so many missions are for the place itself: the Poisson tail P(X ≥ k; λ) with k = the missions of the
 * cluster and λ = the place's missions that start in the 24 months before × cluster days / 730.5. Indicative.
 *
 * @returns null under five missions before.
 */
export function crowdingTail(before: number, cluster: DayRange, missions: number): number | null {
	return before < FEWEST_MISSIONS_BEFORE ? null : poissonTail(usualNumber(before, cluster), missions)
}

/** The same with all that it is made of; null where there is no tail. */
export function crowdingRate(
	before: number,
	cluster: DayRange,
	missions: number,
	tail: number | null,
): CrowdingRate | null {
	if (tail === null) return null
	return {
		missionsBefore: before,
		from: isoDay(monthsBefore(cluster.first, MONTHS_BEFORE)),
		until: isoDay(cluster.first - 1),
		clusterDays: lengthInDays(cluster),
		lambda: usualNumber(before, cluster),
		missions,
		tail,
	}
}

function usualNumber(before: number, cluster: DayRange): number {
	return (before * lengthInDays(cluster)) / DAYS_BEFORE
}

/** Position of the first that starts on a day or after it. */
function firstFrom(dated: readonly number[], firstDay: readonly DayNumber[], day: DayNumber): number {
	let low = 0
	let high = dated.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((firstDay[dated[middle] ?? 0] ?? day) < day) low = middle + 1
		else high = middle
	}
	return low
}
