import { earliestDay, isoDay } from '../domain/fuzzyDate'
import { type CountryCode, HOME_COUNTRY } from '../domain/ids'
import { extentOf } from '../domain/period'
import type { Unavailability } from '../domain/records'
import { byId } from '../snapshot/geography'
import { checkDayOrder, firstDayArgument, lastDayArgument, type Optional } from './arguments'
import { type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface HolidayFilter {
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly includeScenario?: Optional<boolean>
}

/** A public holiday of a whole country. */
export interface Holiday {
	readonly record: Unavailability
	readonly id: string
	readonly country: CountryCode
	/** ISO days. */
	readonly firstDay: string
	readonly lastDay: string
}

export interface HolidaysFound {
	readonly page: Page<Holiday>
	/** The years and countries of which holidays are known; a year that is not here may have some. */
	readonly knownYears: readonly KnownYear[]
}

/** A year for which a country's holidays are on record. */
export interface KnownYear {
	readonly country: CountryCode
	readonly year: number
}

/** Public holidays of France and of the other country, by their first day. Throws BadInput on bad days. */
export function holidays({ snapshot }: QueryContext, filter: HolidayFilter, input: PageInput): HolidaysFound {
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const countries: readonly CountryCode[] = [HOME_COUNTRY, snapshot.geography.partner?.code ?? HOME_COUNTRY]
	const all = [...snapshot.unavailabilities.values()].flatMap((record) => {
		const { country, form, scenario } = record
		const days = extentOf(record)
		if (form !== 'holiday' || country === null || !countries.includes(country) || days === null) return []
		return scenario && filter.includeScenario !== true ? [] : [{ record, id: record.id, country, days }]
	})
	const found = all
		.filter(({ days }) => (to === null || days.first <= to) && (from === null || days.last >= from))
		.sort((one, other) => one.days.first - other.days.first || byId(one, other))
		.map(({ days, ...one }) => ({ ...one, firstDay: isoDay(days.first), lastDay: isoDay(days.last) }))
	return { page: pageOf(found, 'holiday', ({ id }) => id, input), knownYears: knownYearsOf(all) }
}

function knownYearsOf(
	all: readonly { readonly record: Unavailability; readonly country: CountryCode }[],
): readonly KnownYear[] {
	const known = new Map<string, KnownYear>()
	for (const { record, country } of all) {
		if (record.scenario || record.start === null) continue
		const year = Number(isoDay(earliestDay(record.start)).slice(0, 4))
		known.set(`${year} ${country}`, { country, year })
	}
	return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, year]) => year)
}
