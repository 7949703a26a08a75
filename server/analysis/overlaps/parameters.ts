import { dayNumber } from '../../domain/fuzzyDate'
import type { Confidence, Direction } from '../../domain/records'
import { BadInput } from '../../errors'
import type { OverlapKind } from '../result'
import type { About } from './about'

/** All that a detection depends on, beside the records (model.md §2). */
export interface DetectionParameters {
	/** ISO day. For CROWDING it changes nothing but the words done and planned. */
	readonly asOf: string
	/** Days without anybody that still belong to one cluster. */
	readonly gapDays: number
	/** Longest span in days between the first and the last start of a cluster before it is cut. */
	readonly maxSpanDays: number
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Level at which French actors and places stand; each stands for itself where absent. */
	readonly rollUpFrench?: string | null
	/** The same for the other side. */
	readonly rollUpPartner?: string | null
	/** Kinds to detect; all of them where absent. */
	readonly kinds?: readonly OverlapKind[]
	/** Directions of missions to detect; both where absent. */
	readonly directions?: readonly Direction[]
	/** Results to detect: those that it lets through, as if chosen from all; only their keys are looked at. */
	readonly about?: About
}

export const DEFAULT_GAP_DAYS = 30
export const DEFAULT_MAX_SPAN_DAYS = 184
/** A century: past it a cluster says nothing any more. */
const MOST_DAYS = 36_525

/** The default parameters on a day: those under which an overlap can be judged. */
export function defaultParameters(asOf: string): DetectionParameters {
	return {
		asOf,
		gapDays: DEFAULT_GAP_DAYS,
		maxSpanDays: DEFAULT_MAX_SPAN_DAYS,
		minConfidence: null,
		includeScenario: false,
	}
}

/** Throws BadInput, saying what was expected, unless the parameters can be used. */
export function checkParameters({ asOf, gapDays, maxSpanDays }: DetectionParameters): void {
	dayNumber(asOf)
	for (const [name, days] of Object.entries({ gapDays, maxSpanDays })) {
		if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) {
			throw new BadInput(`${name} is a whole number of days from 0 to ${MOST_DAYS}; got ${days}.`)
		}
	}
}
