import type { OverlapKind } from '../../../schema/enums'
import { type Message, message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type { Fact } from '../../snapshot/facts'
import type { Factor, FactorName } from '../result'

/** The weights of all severities (model.md §2). */
const SEVERITY_WEIGHTS: Readonly<Record<WeighedFactor, number>> = {
	simultaneity: 0.4,
	competingSectors: 0.3,
	excess: 0.1,
	evidence: 0.2,
}
/**
 * Relative weight of a kind, to order lists that mix kinds fairly: a crowd of missions is seen by all, an office costs
 * every year, links may coexist quietly.
 */
const KIND_WEIGHTS: Readonly<Record<WeighedKind, number>> = {
	CROWDING: 1,
	SAME_CITY_OFFICES: 0.7,
	SAME_PARTNER: 0.7,
	SAME_TERRITORY: 0.5,
	RIVAL_MANDATES: 0.7,
}
/** An occasion explains the meeting and multiplies the whole severity. */
const OCCASION_MULTIPLIER = 0.7

/** By rank of confidence: low, medium, high. */
const EVIDENCE_WEIGHTS = [0.2, 0.6, 1] as const
/** Factor on the evidence weight of a link or an office that is only possible. */
const POSSIBLE_SHARE = 0.5

type WeighedKind = OverlapKind | 'RIVAL_MANDATES'
type WeighedFactor = Exclude<FactorName, 'occasion' | 'kind'>

/** 0 to 1, for the factors that a kind has data for; a missing one is absent or null, which is not the same as 0. */
export type FactorValues = Readonly<Partial<Record<WeighedFactor, number | null>>>

/**
 * The weight of the kind × Σ weight·value over the factors that exist, with weights rescaled to 1; × .7 if an occasion
 * explains it (model.md §2, "Severity"). 0 to 1; `severityLevelOf` gives the word.
 */
export function severityOf(kind: WeighedKind, values: FactorValues, isExplained = false): number {
	const total = totalWeight(values)
	let severity = 0
	for (const name of FACTORS) {
		const value = values[name]
		if (value !== undefined && value !== null) severity += (SEVERITY_WEIGHTS[name] / total) * value
	}
	return KIND_WEIGHTS[kind] * (isExplained ? severity * OCCASION_MULTIPLIER : severity)
}

/**
 * The factors of a severity with their weights, then the multipliers of their sum, with the multiplier as value and no
 * weight: an occasion, and the kind if it weighs less than 1.
 */
export function factorsOf(
	kind: WeighedKind,
	values: FactorValues,
	sentences: Readonly<Partial<Record<WeighedFactor, Message>>>,
	occasion: Message | null = null,
): readonly Factor[] {
	const total = totalWeight(values)
	const factors = FACTORS.flatMap((name): Factor[] => {
		const value = values[name]
		const sentence = sentences[name]
		if (value === undefined || value === null || sentence === undefined) return []
		return [{ name, value, sentence, weight: SEVERITY_WEIGHTS[name] / total }]
	})
	if (occasion !== null)
		factors.push({ name: 'occasion', value: OCCASION_MULTIPLIER, weight: 0, sentence: occasion })
	const value = KIND_WEIGHTS[kind]
	const sentence = message('severity.kind', { weight: { decimal: value } })
	if (value < 1) factors.push({ name: 'kind', value, weight: 0, sentence })
	return factors
}

/** How many at once: 0 for a single one, towards 1 for many. */
export function simultaneity(atOnce: number): number {
	return 1 - 1 / Math.max(1, atOnce)
}

/** k/(k + 1) for k shared sectors that compete. */
export function competition(shared: readonly Pick<Sector, 'family'>[]): number {
	let competing = 0
	for (const sector of shared) if (isCompeting(sector)) competing += 1
	return competing / (competing + 1)
}

/** Whether actors in a sector compete. */
export function isCompeting({ family }: Pick<Sector, 'family'>): boolean {
	return family === 'competing'
}

/** Mean confidence weight of some facts: high 1, medium .6, low .2; half for one that is only possible. */
export function evidenceWeight<F extends Pick<Fact, 'confidenceRank'>>(
	facts: readonly F[],
	isPossible: (fact: F) => boolean = () => false,
): number {
	let sum = 0
	for (const fact of facts) {
		sum += EVIDENCE_WEIGHTS[fact.confidenceRank] * (isPossible(fact) ? POSSIBLE_SHARE : 1)
	}
	return facts.length === 0 ? 0 : sum / facts.length
}

const FACTORS = ['simultaneity', 'competingSectors', 'excess', 'evidence'] as const

function totalWeight(values: FactorValues): number {
	let total = 0
	for (const name of FACTORS) if ((values[name] ?? null) !== null) total += SEVERITY_WEIGHTS[name]
	return total
}
