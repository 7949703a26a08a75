import type { Confidence } from './records'

/** The least sure first. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

/** 0 low, 1 medium, 2 high: for comparing many. */
export type ConfidenceRank = 0 | 1 | 2

const RANK: Readonly<Record<Confidence, ConfidenceRank>> = { low: 0, medium: 1, high: 2 }

export function rankOf(confidence: Confidence): ConfidenceRank {
	return RANK[confidence]
}
