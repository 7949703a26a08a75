import { type DayRange, isoDay } from '../../domain/fuzzyDate'
import { HOME_COUNTRY } from '../../domain/ids'
import { extentOf, rangesMeet } from '../../domain/period'
import type { Unavailability } from '../../domain/records'
import { type Actor, byId } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'

/** Dates to avoid of both countries and of some actors, as the snapshot holds them. */
export interface DatesToAvoid {
	/** Those that have a start, by their first day. */
	readonly dates: readonly { readonly record: Unavailability; readonly days: DayRange }[]
	/** The two countries; and of these, with the year, those whose holidays are on record. */
	readonly countries: readonly string[]
	readonly knownYears: ReadonlySet<string>
}

/**
 * The dates to avoid that count for a mission: those of the two countries and those of the actors given. Fictitious
 * ones only where asked. Which country the other one is comes with the data.
 */
export function datesToAvoid(
	{ unavailabilities, geography }: Snapshot,
	actors: readonly Actor[],
	includeScenario: boolean,
): DatesToAvoid {
	const countries = [HOME_COUNTRY, geography.partner?.code ?? HOME_COUNTRY]
	const dates = [...unavailabilities.values()].flatMap((record) => {
		const days = extentOf(record)
		if (days === null || (record.scenario && !includeScenario)) return []
		const isOfCountry = countries.includes(record.country ?? '')
		return isOfCountry || actors.some(({ id }) => id === record.actor) ? [{ record, days }] : []
	})
	// A country's holidays of a year count as known once one that is real is on record.
	const real = dates.filter(
		({ record: { form, country, scenario } }) => form === 'holiday' && country && !scenario,
	)
	return {
		dates: dates.sort((one, other) => one.days.first - other.days.first || byId(one.record, other.record)),
		countries,
		knownYears: new Set(real.map(({ record, days }) => `${record.country} ${yearOf(days.first)}`)),
	}
}

/** Those that meet some days, by their first day. */
export function datesMeeting({ dates }: DatesToAvoid, wanted: DayRange): readonly Unavailability[] {
	return dates.filter(({ days }) => rangesMeet(days, wanted)).map(({ record }) => record)
}

/** Whether the holidays of both countries are on record for each year of some days. */
export function areHolidaysKnown(
	{ countries, knownYears }: DatesToAvoid,
	{ first, last }: DayRange,
): boolean {
	return [first, last].every((day) => countries.every((code) => knownYears.has(`${code} ${yearOf(day)}`)))
}

function yearOf(day: number): string {
	return isoDay(day).slice(0, 4)
}
