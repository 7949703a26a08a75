import type { FragmentationScope } from '../../../schema/enums'
import { type DayNumber, dayNumber, isoDay } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import type { MissionFact, OfficeFact, PartnershipFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import type { FactChoice } from '../openFacts'

/** What indexes depend on besides the facts. */
export interface FragmentationChoice extends Omit<FactChoice, 'day'> {
	/** One index for each partner, city or division of partners, sector, or French région. */
	readonly by: FragmentationScope
	/** The requested day, in its year. */
	readonly today: YearPoint
	/** The years of the trend before it, each at its last day. */
	readonly formerYears: readonly YearPoint[]
	/** Only facts of these sectors; null: all facts, even without a sector. */
	readonly sectors: readonly Sector[] | null
	/** A territory of either country: only what happens in it, or is done by actors within it; null: everything. */
	readonly within: Actor | null
}

/** A day of measurement, and its year. */
export interface YearPoint {
	readonly year: number
	/** The first day of that year. */
	readonly firstDay: DayNumber
	readonly day: DayNumber
}

export type CountableFact = PartnershipFact | MissionFact | OfficeFact

/** A partner, a city, a sector or a région. */
export type FragmentationKey = Actor | Sector

/** A day in its year, and the years from `fromYear` before it, each at its last day. */
export function yearsUntil(
	day: DayNumber,
	fromYear: number,
): Pick<FragmentationChoice, 'today' | 'formerYears'> {
	const pointOf = (year: number, on: DayNumber): YearPoint => ({
		year,
		firstDay: dayNumber(`${year}-01-01`),
		day: on,
	})
	const last = Number(isoDay(day).slice(0, 4))
	const former = Array.from({ length: Math.max(0, last - fromYear) }, (_, at) => fromYear + at)
	return {
		today: pointOf(last, day),
		formerYears: former.map((year) => pointOf(year, dayNumber(`${year}-12-31`))),
	}
}
