import { type DayRange, earliestDay, latestDay } from '../../domain/fuzzyDate'
import { rangesMeet } from '../../domain/period'
import type { Visit } from './visits'

/**
 * The missions dated only to a year that may belong to a cluster: the cluster touches the year of their start,
 * and what is known of their end does not rule it out.
 */
export function possibleVisits(
	rough: readonly Visit[],
	cluster: DayRange,
	gapDays: number,
): readonly Visit[] {
	return rough.filter(({ period, days }) => {
		if (period.start === null) return false
		const year = { first: earliestDay(period.start), last: latestDay(period.start) }
		const within = { first: cluster.first - gapDays, last: cluster.last + gapDays }
		return rangesMeet(year, cluster) && rangesMeet(days, within)
	})
}
