import type { CriterionName, CriterionWeights } from '../../../schema/criteria'
import type { OpportunityKind } from '../../../schema/enums'
import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { FactChoice } from '../openFacts'
import { shortHash } from '../overlaps/overlapKey'
import type { Evidence } from '../result'
import type { ScoringContext } from './scoringContext'

/**
 * Who could pool what: what `find` returns and lists are chosen by. Each kind adds the facts that it was found from, so
 * that nothing is found again to score and to explain it.
 */
export interface CandidateBase {
	readonly kind: OpportunityKind
	readonly key: OpportunityKey
	readonly actors: readonly Actor[]
	/** Who would receive, and who would be received; neither where all parties are on a par. */
	readonly host?: Actor
	readonly guest?: Actor
	/** For whom it does most. */
	readonly beneficiary: Actor
	readonly place: Actor
	readonly sectors: readonly Sector[]
	/** Nobody among them expressed a wish for it. */
	readonly unasked: boolean
}

/** 0 to 1 each; null where a criterion has no data, which is not the same as 0. */
export type CriterionScores = Readonly<Record<CriterionName, number | null>>

/** What scoring depends on beside the facts. */
export interface OpportunityParameters {
	readonly choice: FactChoice
	readonly weights: CriterionWeights
}

/** Why a criterion has its score: the sentence that says it, and the records behind it. */
export interface Reason {
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
	/** What would lower it, and to what score; the sentence is given what would be left of the whole as `score`. */
	readonly counterfactual: { readonly score: number; readonly sentence: Message } | null
}

/** One criterion: its score, which every candidate is ranked by, and the reason for it, which is said of those shown. */
export interface CriterionRule<Candidate> {
	/** 0 to 1; null where it has no data. */
	score(candidate: Candidate, context: ScoringContext): number | null
	/** null where it has no score. */
	reason(candidate: Candidate, context: ScoringContext): Reason | null
}

/** What would be left of the whole score, should one criterion have another. */
export type RemainingScore = (name: CriterionName, score: number) => { readonly decimal: number }

/** How the candidates of a kind are scored and put in words. Equity is the same for all kinds. */
export interface KindRules<Candidate>
	extends Readonly<Record<Exclude<CriterionName, 'equity'>, CriterionRule<Candidate>>> {
	/** First part of the keys of its sentences. */
	readonly topic: string
	/** Of its title and its sentence. */
	values(candidate: Candidate, context: ScoringContext): Message['values']
	/** What would lower its score, where that is not what makes each criterion worse and what makes it vanish. */
	wouldLower?(candidate: Candidate, context: ScoringContext, left: RemainingScore): readonly Message[]
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
