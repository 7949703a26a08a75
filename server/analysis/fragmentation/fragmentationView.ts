import { type DayNumber, dayNumber, isoDay } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Confidence } from '../../domain/records'
import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { AskedRows } from './askedRows'

/** By what indexes are made. */
export type FragmentationScope = 'PARTNER' | 'CITY' | 'SECTOR' | 'FRENCH_REGION'

/** What indexes depend on, beside the records. */
export interface FragmentationParameters {
	readonly by: FragmentationScope
	/** ISO day: the last point of the trend. */
	readonly asOf: string
	/** First year of the trend. */
	readonly fromYear: number
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Records of one of these sectors; of all, or of none, where null. */
	readonly sectors: readonly Id[] | null
	/** A territory of either country: what is done in it, or by actors within it; everything where null. */
	readonly within: Id | null
}

/** A day on which something is measured. */
export interface Point {
	readonly year: number
	/** The first day of that year. */
	readonly first: DayNumber
	readonly day: DayNumber
}

/** The tables of one state of the records: rows and lists taken from them stay true when records change. */
export type Facts = Pick<Columns, 'actors' | 'sectors' | 'links' | 'missions' | 'offices' | 'merging'>

export interface FragmentationView {
	readonly projection: Projection
	readonly facts: Facts
	readonly asked: AskedRows
	readonly by: FragmentationScope
	readonly asOf: DayNumber
	/** The day asked for, in its year. */
	readonly today: Point
	/** One a year, the day asked for last. */
	readonly points: readonly Point[]
}

/** Reads the public view once. Throws BadInput unless `asOf` is a day. */
export function fragmentationView(
	projection: Projection,
	parameters: FragmentationParameters,
): FragmentationView {
	const view = publicView(projection)
	const { actors, sectors, links, missions, offices, merging } = view.columns
	const facts = { actors, sectors, links, missions, offices, merging }
	const asOf = dayNumber(parameters.asOf)
	const today = pointOf(Number(isoDay(asOf).slice(0, 4)), asOf)
	return {
		projection: view,
		facts,
		asked: new AskedRows(facts, parameters),
		by: parameters.by,
		asOf,
		today,
		points: [...yearsBefore(today.year, parameters.fromYear), today],
	}
}

function yearsBefore(last: number, first: number): readonly Point[] {
	const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
	return years.map((year) => pointOf(year, dayNumber(`${year}-12-31`)))
}

function pointOf(year: number, day: DayNumber): Point {
	return { year, first: dayNumber(`${year}-01-01`), day }
}
