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
 * An opportunity before scoring: what `find` returns and lists select by. Each kind adds the facts behind it, so that
 * scoring and explaining need not find them again.
 */
export interface CandidateBase {
	readonly kind: OpportunityKind
	readonly key: OpportunityKey
	readonly actors: readonly Actor[]
	/** The actor that would receive, and the one received; neither if all parties are equal. */
	readonly host?: Actor
	readonly guest?: Actor
	/** The actor that benefits most. */
	readonly beneficiary: Actor
	readonly place: Actor
	readonly sectors: readonly Sector[]
	/** Whether none of them expressed a wish for it. */
	readonly unasked: boolean
}

/** 0 to 1 each; null if a criterion has no data, which is not the same as 0. */
export type CriterionScores = Readonly<Record<CriterionName, number | null>>

/** What scoring depends on besides the facts. */
export interface OpportunityParameters {
	readonly choice: FactChoice
	readonly weights: CriterionWeights
}

/** Why a criterion has its score: its sentence, and the records behind it. */
export interface Reason {
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
	/** What would lower it, and to what score; the sentence receives the remaining whole score as `score`. */
	readonly counterfactual: { readonly score: number; readonly sentence: Message } | null
}

/** One criterion: its score, computed for every candidate, and the reason, computed only for those shown. */
export interface CriterionRule<Candidate> {
	/** 0 to 1; null if it has no data. */
	score(candidate: Candidate, context: ScoringContext): number | null
	/** null if it has no score. */
	reason(candidate: Candidate, context: ScoringContext): Reason | null
}

/** The whole score that would remain if one criterion had another score. */
export type RemainingScore = (name: CriterionName, score: number) => { readonly decimal: number }

/** How candidates of a kind are scored and explained. Equity is the same for all kinds. */
export interface KindRules<Candidate>
	extends Readonly<Record<Exclude<CriterionName, 'equity'>, CriterionRule<Candidate>>> {
	/** Prefix of the keys of its sentences. */
	readonly topic: string
	/** Values of its title and its sentence. */
	values(candidate: Candidate, context: ScoringContext): Message['values']
	/** What would lower its score; default: the counterfactual of each criterion, and what would make it vanish. */
	wouldLower?(candidate: Candidate, context: ScoringContext, left: RemainingScore): readonly Message[]
}

/** The identity of an opportunity. The id is hashed on first read, because most candidates never need it. */
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

/** Stable key of an opportunity, from its kind and what makes it. It is part of addresses: changing it breaks links. */
export function opportunityId(kind: OpportunityKind, ...key: readonly Id[]): Id {
	// A join makes one flat text: concatenated strings stay in two parts, and a million of those are slow to compare.
	return ['opportunity', shortHash([kind, ...key])].join(':')
}
