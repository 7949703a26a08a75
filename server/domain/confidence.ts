import type { ConfidenceLevel } from './records'

/** From the least sure to the surest. */
export const CONFIDENCE_LEVELS = ['low', 'medium', 'high'] as const satisfies readonly ConfidenceLevel[]

/** 0 low, 1 medium, 2 high: cheap to compare when there are many. */
export type ConfidenceRank = 0 | 1 | 2

const RANK: Readonly<Record<ConfidenceLevel, ConfidenceRank>> = { low: 0, medium: 1, high: 2 }

export function rankOf(confidence: ConfidenceLevel): ConfidenceRank {
	return RANK[confidence]
}
