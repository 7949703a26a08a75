import type { Confidence } from './records'

/** The least sure first. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** Whether a confidence is as good as the one asked for; null asks for nothing. */
export function atLeast(confidence: Confidence, minimum: Confidence | null): boolean {
	return minimum === null || RANK[confidence] >= RANK[minimum]
}

/** 0 low, 1 medium, 2 high: for comparing many. */
export function rankOf(confidence: Confidence): number {
	return RANK[confidence]
}
