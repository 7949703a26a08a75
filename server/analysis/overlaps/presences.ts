import { lengthInDays } from '../../domain/period'
import type { Visit } from './visits'

const PRESENCE_DAYS = 31

/** Stays of 31 days or more, both ends counted, dated to the day: a pavilion rather than a delegation. */
export function presencesAmong(visits: readonly Visit[]): readonly Visit[] {
	return visits.filter(({ exact, days }) => exact && lengthInDays(days) >= PRESENCE_DAYS)
}
