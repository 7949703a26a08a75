import type { Id } from '../../domain/ids'
import type { Confidence, Direction } from '../../domain/records'
import type { OverlapKind } from '../result'

/** All that a detection depends on, beside the records (model.md §2). */
export interface DetectionParameters {
	/** ISO day. For CROWDING it changes nothing but the words done and planned. */
	readonly asOf: string
	/** Days without anybody that still belong to one cluster. */
	readonly gapDays: number
	/** Longest span between the first and the last start of a cluster before it is cut. */
	readonly maxSpanDays: number
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Kinds to detect; all of them where absent. */
	readonly kinds?: readonly OverlapKind[]
	/** Directions of missions to detect; from France to the other country alone where absent. */
	readonly directions?: readonly Direction[]
}

export const DEFAULT_GAP_DAYS = 30
export const DEFAULT_MAX_SPAN_DAYS = 184

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

/** Place or partner that a detection is about. */
export type DetectionKey = Id
