import type { Confidence } from './records'

/** The least sure first. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** 0 low, 1 medium, 2 high: for comparing many. */
export function rankOf(confidence: Confidence): number {
	return RANK[confidence]
}
