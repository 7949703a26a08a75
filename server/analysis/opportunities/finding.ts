import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { FactChoice } from '../openFacts'
import { shortHash } from '../overlaps/overlapKey'
import type { CriterionName, Evidence, OpportunityKind } from '../result'

/**
 * Who could pool what: what `find` returns and lists are chosen by. Each kind adds the facts that it was found from, so
 * that nothing is found again to score and to explain it.
 */
export interface CandidateBase {
	readonly kind: OpportunityKind
	readonly key: OpportunityKey
	readonly actors: readonly Actor[]
	/** Who would receive, and who would be received; null where all parties are on a par. */
	readonly host: Actor | null
	readonly guest: Actor | null
	/** For whom it does most. */
	readonly beneficiary: Actor
	readonly place: Actor
	readonly sectors: readonly Sector[]
	/** Nobody among them expressed a wish for it. */
	readonly unasked: boolean
}

/** 0 to 1 each; null where a criterion has no data, which is not the same as 0. */
export type CriterionScores = Readonly<Record<CriterionName, number | null>>

/** The criteria that each kind has its own rules for: equity is the same for all. */
export type KindScores = Omit<CriterionScores, 'equity'>

/** In the order in which they are summed and shown. */
export const CRITERIA: readonly CriterionName[] = [
	'affinity',
	'time',
	'complementarity',
	'feasibility',
	'equity',
]

/** What scoring depends on beside the facts. */
export interface OpportunityParameters {
	readonly choice: FactChoice
	readonly weights: Readonly<Record<CriterionName, number>>
}

/** Why a criterion has its score: the sentence that says it, and the records behind it. */
export interface Reason {
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
	/** What would lower it, and to what score; the sentence is given what would be left of the whole as `score`. */
	readonly counterfactual?: { readonly score: number; readonly sentence: Message }
}

/** What would be left of the whole score, should one criterion have another. */
export type ScoreLeft = (name: CriterionName, score: number) => { readonly decimal: number }

/** What a page says of a candidate. */
export interface OpportunityExplanation {
	/** First part of the keys of its sentences. */
	readonly topic: string
	/** Of its title and its sentence. */
	readonly values: Message['values']
	/** null where a criterion has no score. */
	readonly reasons: Readonly<Record<keyof KindScores, Reason | null>>
	/** What would lower its score, where that is not what makes each criterion worse and what makes it vanish. */
	readonly wouldLower?: (left: ScoreLeft) => readonly Message[]
}

/** What makes an opportunity. Its id is hashed when it is first read: most candidates are never looked at by it. */
export class OpportunityKey {
	readonly #parts: readonly [OpportunityKind, ...Id[]]
	#id: Id | null = null

	constructor(...parts: readonly [OpportunityKind, ...Id[]]) {
		this.#parts = parts
	}

	get id(): Id {
		this.#id ??= opportunityId(...this.#parts)
		return this.#id
	}
}

/** Stable key of an opportunity, of its kind and of what makes it: part of addresses, changing it breaks links. */
export function opportunityId(kind: OpportunityKind, ...key: readonly Id[]): Id {
	// Joined, and so one text at once: a million that are two each are slow to compare.
	return ['opportunity', shortHash([kind, ...key])].join(':')
}
