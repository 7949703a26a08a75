/** The only place that reads the clock for the day: see `lint/clock.grit`. */
import { parisDay } from '../schema/parisTime'
import type { Config } from './config'

/** Today as YYYY-MM-DD: the value of TODAY, or the day in Europe/Paris, whatever the zone of the machine. */
export function todayOf({ today }: Pick<Config, 'today'>, now = new Date()): string {
	return today ?? parisDay(now)
}
