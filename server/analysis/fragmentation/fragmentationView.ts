import { type DayNumber, type DayRange, dayNumber, isoDay } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Confidence, Mission } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import type { Certainty } from '../result'
import type { FragmentationRow } from './fragmentationRow'
import { keyedRows } from './keyedRows'

export type { FragmentationRow } from './fragmentationRow'

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

/** A row that counts on a day, and how surely. */
export interface CountedRow {
	readonly row: FragmentationRow
	readonly certainty: Certainty
}

/** A mission, or a visit received, and where it goes. */
export interface Travel {
	readonly mission: Mission
	readonly days: DayRange | null
	readonly isAtHome: boolean
	readonly places: readonly Id[]
}

export interface FragmentationView {
	readonly projection: Projection
	readonly by: FragmentationScope
	readonly asOf: DayNumber
	readonly points: readonly { readonly year: number; readonly day: DayNumber }[]
	/** Keys in the order of their ids. */
	readonly rowsByKey: ReadonlyMap<Id, readonly FragmentationRow[]>
	/** Of all years. */
	readonly travelsByKey: ReadonlyMap<Id, readonly Travel[]>
}

/** Reads the public view once. Throws BadInput unless `asOf` is a day. */
export function fragmentationView(
	projection: Projection,
	parameters: FragmentationParameters,
): FragmentationView {
	const view = publicView(projection)
	const asOf = dayNumber(parameters.asOf)
	return {
		projection: view,
		by: parameters.by,
		asOf,
		points: pointsOf(parameters, asOf),
		...keyedRows(view, parameters),
	}
}

function pointsOf({ asOf, fromYear }: FragmentationParameters, day: DayNumber) {
	const last = Number(isoDay(day).slice(0, 4))
	const first = Math.min(fromYear, last)
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index
		return { year, day: dayNumber(year === last ? asOf : `${year}-12-31`) }
	})
}
