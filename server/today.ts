/** The one place that asks the clock which day it is: see `lint/clock.grit`. */
import type { Config } from './config'

/**
 * Today as YYYY-MM-DD: the day that TODAY sets, else the day it is in Europe/Paris, whatever the machine's own zone.
 */
export function todayOf({ today }: Pick<Config, 'today'>, now = new Date()): string {
	return today ?? IN_PARIS.format(now)
}

/** The Canadian form of a date is the ISO one. */
const IN_PARIS = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
})
