import { type DayRange, isoDay } from '../../domain/fuzzyDate'
import { type CountryCode, HOME_COUNTRY, type Id } from '../../domain/ids'
import { extentOf, rangesMeet } from '../../domain/period'
import type { Unavailability } from '../../domain/records'
import type { Projection } from '../../projection/projection'

/** Dates to avoid of both countries and of some actors, as the view holds them. */
export interface DatesToAvoid {
	/** Those that meet some days, by their first day. */
	meeting(days: DayRange): readonly Unavailability[]
	/** Whether the holidays of both countries are on record for each year of some days. */
	areKnown(days: DayRange): boolean
}

/**
 * The dates to avoid that count for a mission: those of the two countries and those of the actors given. Fictitious
 * ones only where asked. Which country the other one is comes with the data.
 */
export function datesToAvoid(
	projection: Projection,
	actors: readonly Id[],
	includeScenario: boolean,
): DatesToAvoid {
	const countries = [HOME_COUNTRY, projection.partner?.code ?? HOME_COUNTRY]
	const counted = [...projection.unavailabilities.values()].filter(
		({ country, actor, scenario }) =>
			(includeScenario || !scenario) &&
			(countries.includes(country ?? '') || (actor !== null && actors.includes(actor))),
	)
	const known = new Set(counted.flatMap(yearsKnown))
	return {
		meeting: (days) => counted.filter((one) => meets(one, days)).sort(byStartThenId),
		areKnown: ({ first, last }) =>
			[yearOf(first), yearOf(last)].every((year) => countries.every((code) => known.has(`${code} ${year}`))),
	}
}

function meets(one: Unavailability, days: DayRange): boolean {
	const extent = extentOf(one)
	return extent !== null && rangesMeet(extent, days)
}

/** A country's holidays of a year count as known once one that is real is on record. */
function yearsKnown({ country, form, start, scenario }: Unavailability): readonly string[] {
	return country !== null && form === 'holiday' && start !== null && !scenario
		? [keyOf(country, start.text.slice(0, 4))]
		: []
}

function keyOf(country: CountryCode, year: string): string {
	return `${country} ${year}`
}

function yearOf(day: number): string {
	return isoDay(day).slice(0, 4)
}

function byStartThenId(one: Unavailability, other: Unavailability): number {
	return (extentOf(one)?.first ?? 0) - (extentOf(other)?.first ?? 0) || (one.id < other.id ? -1 : 1)
}
