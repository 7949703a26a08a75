import type { When } from '../../../schema/enums'
import { dayNumber, earliestDay, type FuzzyPeriod, latestDay } from '../../domain/fuzzyDate'

/**
 * A result's period compared with a day: upcoming before its first possible day, past after its last one, current in
 * between. An open bound is never reached.
 */
export function whenOf({ start, end }: FuzzyPeriod, asOf: string): When {
	const day = dayNumber(asOf)
	if (start !== null && earliestDay(start) > day) return 'UPCOMING'
	return end !== null && latestDay(end) < day ? 'PAST' : 'CURRENT'
}
