import type { Message } from '../../domain/message'
import type { Factor, FactorName } from '../result'

/** The one table of weights (model.md §2). A factor that a result has no data for is absent, not 0. */
export const SEVERITY_WEIGHTS: Readonly<Record<WeighedFactor, number>> = {
	simultaneity: 0.4,
	competingSectors: 0.3,
	excess: 0.1,
	evidence: 0.2,
}

/** What is left of a severity when an occasion explains the meeting. */
export const OCCASION_SHARE = 0.7

export type WeighedFactor = Exclude<FactorName, 'occasion'>

/** A factor before its weight is known: `value` 0 to 1. */
export interface FactorValue {
	readonly name: WeighedFactor
	readonly value: number
	readonly sentence: Message
}

export interface Severity {
	readonly severity: number
	readonly factors: readonly Factor[]
}

/**
 * Severity = Σ weight · value over the factors that exist, their weights rescaled to a sum of 1; × .7 when an
 * occasion explains the meeting. The occasion is listed with its share as value and no weight of its own.
 *
 * Example: simultaneity .8, competing sectors .667, evidence 1, no excess → (.32 + .2 + .2) / .9 = .8.
 */
export function severityOf(values: readonly FactorValue[], occasion: Message | null = null): Severity {
	const total = values.reduce((sum, { name }) => sum + SEVERITY_WEIGHTS[name], 0)
	const factors = values.map(
		({ name, value, sentence }): Factor => ({
			name,
			value,
			weight: SEVERITY_WEIGHTS[name] / total,
			sentence,
		}),
	)
	const sum = factors.reduce((severity, { value, weight }) => severity + weight * value, 0)
	if (occasion === null) return { severity: sum, factors }
	const tempered: Factor = { name: 'occasion', value: OCCASION_SHARE, weight: 0, sentence: occasion }
	return { severity: sum * OCCASION_SHARE, factors: [...factors, tempered] }
}
