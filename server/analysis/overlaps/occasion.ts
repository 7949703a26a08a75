import type { DayRange } from '../../domain/fuzzyDate'
import { extentOf, isDatedToTheDay, rangesMeet } from '../../domain/period'
import type { Meeting } from '../../domain/records'

/** An event that may explain a meeting. */
export interface Occasion {
	readonly event: Meeting
	readonly days: DayRange
}

/** Events of which both dates are known to the day. */
export function occasionsAmong(events: readonly Meeting[]): readonly Occasion[] {
	return events.flatMap((event) => {
		const days = extentOf(event)
		return days !== null && event.end !== null && isDatedToTheDay(event) ? [{ event, days }] : []
	})
}

/**
 * The event that explains a meeting: in the same city, both of its dates known to the day, and it meets the
 * period; of several the one that shares most days with it, then the first by id.
 */
export function occasionOf(occasions: readonly Occasion[], period: DayRange): Meeting | null {
	let best: Meeting | null = null
	let most = -1
	for (const { event, days } of occasions) {
		if (!rangesMeet(days, period)) continue
		const shared = sharedDays(days, period)
		if (best !== null && (shared < most || (shared === most && event.id > best.id))) continue
		;[best, most] = [event, shared]
	}
	return best
}

function sharedDays(one: DayRange, other: DayRange): number {
	return Math.min(one.last, other.last) - Math.max(one.first, other.first)
}
