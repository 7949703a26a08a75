import type { DayRange } from '../../domain/fuzzyDate'
import { extentOf, isDatedToTheDay, rangesMeet } from '../../domain/period'
import type { Meeting } from '../../domain/records'

/**
 * The event that explains a meeting: in the same city, both of its dates known to the day, and it meets the
 * period; of several the one that shares most days with it, then the first by id.
 */
export function occasionOf(events: readonly Meeting[], period: DayRange): Meeting | null {
	const candidates = events
		.filter((event) => event.start !== null && event.end !== null && isDatedToTheDay(event))
		.flatMap((event) => {
			const days = extentOf(event)
			return days !== null && rangesMeet(days, period) ? [{ event, shared: sharedDays(days, period) }] : []
		})
		.sort((one, other) => other.shared - one.shared || (one.event.id < other.event.id ? -1 : 1))
	return candidates[0]?.event ?? null
}

function sharedDays(one: DayRange, other: DayRange): number {
	return Math.min(one.last, other.last) - Math.max(one.first, other.first)
}
