import type { Message } from '../../domain/message'
import type { Confidence } from '../../domain/records'
import type { Evidence, Factor, FactorName } from '../result'

/** The one table of weights of a severity (model.md §2). */
const SEVERITY_WEIGHTS: Readonly<Record<WeighedFactor, number>> = {
	simultaneity: 0.4,
	competingSectors: 0.3,
	excess: 0.1,
	evidence: 0.2,
}
/** An occasion explains the meeting: the whole severity is multiplied by it. */
const OCCASION_MULTIPLIER = 0.7

const WORTH: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.6, low: 0.2 }
const WORTH_OF_THE_POSSIBLE = 0.5

type WeighedFactor = Exclude<FactorName, 'occasion'>

export interface FactorValue {
	/** 0 to 1. */
	readonly value: number
	readonly sentence: Message
}

/** The factors that a kind has data for; one without is left out, which is not the same as 0. */
export type FactorValues = Readonly<Partial<Record<WeighedFactor, FactorValue>>>

/** The same without their sentences: what a severity takes. */
export type FactorNumbers = Readonly<Partial<Record<WeighedFactor, number | undefined>>>

/** Σ weight·value over the factors that exist, their weights rescaled to 1; × .7 where an occasion explains it. */
export function severityOf(values: FactorNumbers, isExplained = false): number {
	const total = totalWeight(values)
	let severity = 0
	for (const name of FACTORS) severity += (SEVERITY_WEIGHTS[name] / total) * (values[name] ?? 0)
	return isExplained ? severity * OCCASION_MULTIPLIER : severity
}

/** The factors of a severity with their weights; an occasion last, with its multiplier as value and no weight. */
export function factorsOf(values: FactorValues, occasion: Message | null = null): readonly Factor[] {
	const total = totalWeight(values)
	const factors = FACTORS.flatMap((name): Factor[] => {
		const factor = values[name]
		return factor === undefined ? [] : [{ name, ...factor, weight: SEVERITY_WEIGHTS[name] / total }]
	})
	if (occasion === null) return factors
	return [...factors, { name: 'occasion', value: OCCASION_MULTIPLIER, weight: 0, sentence: occasion }]
}

function totalWeight(values: FactorValues | FactorNumbers): number {
	let total = 0
	for (const name of FACTORS) if (values[name] !== undefined) total += SEVERITY_WEIGHTS[name]
	return total
}

/** How many at once: 0 for one alone, nearing 1 with many. */
export function simultaneity(atOnce: number): number {
	return 1 - 1 / Math.max(1, atOnce)
}

/** k shared competing sectors: k/(k + 1). */
export function competition(sharedCompetingSectors: number): number {
	return sharedCompetingSectors / (sharedCompetingSectors + 1)
}

/** Mean worth of what proves it, by the rank of its confidence: high (2) 1, medium (1) .6, low (0) .2. */
export function evidenceWorth(rows: readonly number[], rank: readonly number[]): number {
	return mean(rows, (row) => worthOf(rank[row] ?? 0, false))
}

/** The same for links and offices: one that is only possible counts half. */
export function openEvidenceWorth(evidence: readonly Pick<Evidence, 'confidence' | 'certainty'>[]): number {
	return mean(
		evidence,
		({ confidence, certainty }) => WORTH[confidence] * (certainty === 'POSSIBLE' ? WORTH_OF_THE_POSSIBLE : 1),
	)
}

/** What one record of a confidence (0 low, 1 medium, 2 high) is worth; one that is only possible counts half. */
export function worthOf(rank: number, isPossible: boolean): number {
	const worth = WORTH_BY_RANK[rank] ?? 0
	return isPossible ? worth * WORTH_OF_THE_POSSIBLE : worth
}

const WORTH_BY_RANK = [WORTH.low, WORTH.medium, WORTH.high]

const FACTORS: readonly WeighedFactor[] = ['simultaneity', 'competingSectors', 'excess', 'evidence']

function mean<T>(items: readonly T[], worthOf: (item: T) => number): number {
	let sum = 0
	for (const item of items) sum += worthOf(item)
	return items.length === 0 ? 0 : sum / items.length
}
