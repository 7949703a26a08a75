/** The only place that reads the clock for the day: see `lint/clock.grit`. */
import type { Config } from './config'

/** Today as YYYY-MM-DD: the value of TODAY, or the day in Europe/Paris, whatever the zone of the machine. */
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
