import { type DayRange, isoDay, monthsBefore } from '../../../domain/fuzzyDate'
import { lengthInDays } from '../../../domain/period'
import type { MissionFact } from '../../../snapshot/facts'
import { poissonTail } from '../../measures/poissonTail'
import type { CrowdingRate } from '../../result'

const MONTHS_BEFORE = 24
/** 24 months on average: what the usual number is a rate of. */
const DAYS_BEFORE = 730.5
const MIN_MISSIONS_BEFORE = 5

/** The missions of a place that start in the 24 months before a cluster. @param dated by first day. */
export function missionsBefore(dated: readonly MissionFact[], cluster: DayRange): readonly MissionFact[] {
	const from = monthsBefore(cluster.first, MONTHS_BEFORE)
	const start = dated.findIndex(({ firstDay }) => firstDay >= from)
	const end = dated.findIndex(({ firstDay }) => firstDay >= cluster.first)
	return dated.slice(start, end)
}

/**
 * How usual so many missions are for the place itself: the Poisson tail P(X ≥ k; λ) with k = the missions of the cluster
 * and λ = the place's missions that start in the 24 months before × cluster days / 730.5. Indicative.
 *
 * @param before how many missions start in the 24 months before.
 * @returns null under five of them.
 */
export function usualRate(before: number, cluster: DayRange, missions: number): CrowdingRate | null {
	if (before < MIN_MISSIONS_BEFORE) return null
	const clusterDays = lengthInDays(cluster)
	const lambda = (before * clusterDays) / DAYS_BEFORE
	return {
		missionsBefore: before,
		from: isoDay(monthsBefore(cluster.first, MONTHS_BEFORE)),
		until: isoDay(cluster.first - 1),
		clusterDays,
		lambda,
		missions,
		tail: poissonTail(lambda, missions),
	}
}
