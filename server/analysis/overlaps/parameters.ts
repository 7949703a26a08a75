import { dayNumber } from '../../domain/fuzzyDate'
import { BadInput } from '../../errors'
import type { FactChoice } from '../openFacts'

/** What overlaps depend on besides the facts and the roll-up (model.md §2). */
export interface OverlapParameters extends Omit<FactChoice, 'day'> {
	/** ISO day. For CROWDING it only changes the words done and planned. */
	readonly asOf: string
	/** Most days without a mission inside one cluster. */
	readonly gapDays: number
	/** Longest span in days between the first and the last start of a cluster before it is cut. */
	readonly maxSpanDays: number
}

export const DEFAULT_GAP_DAYS = 30
export const DEFAULT_MAX_SPAN_DAYS = 184
/** A century: a cluster longer than that means nothing. */
const MAX_DAYS = 36_525

/** The default parameters on a day: only overlaps found with these can be judged. */
export function defaultParameters(asOf: string): OverlapParameters {
	return {
		asOf,
		gapDays: DEFAULT_GAP_DAYS,
		maxSpanDays: DEFAULT_MAX_SPAN_DAYS,
		minConfidence: null,
		includeScenario: false,
	}
}

/** Throws BadInput with the expected value if a parameter is invalid. */
export function checkParameters({ asOf, gapDays, maxSpanDays }: OverlapParameters): void {
	dayNumber(asOf)
	for (const [name, days] of Object.entries({ gapDays, maxSpanDays })) {
		if (!Number.isInteger(days) || days < 0 || days > MAX_DAYS) {
			throw new BadInput(`${name} is a whole number of days from 0 to ${MAX_DAYS}; got ${days}.`)
		}
	}
}

export function factChoice({ asOf, minConfidence, includeScenario }: OverlapParameters): FactChoice {
	return { day: dayNumber(asOf), minConfidence, includeScenario }
}
