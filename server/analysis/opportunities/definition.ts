import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import type { CriterionName, Evidence, OpportunityKind } from '../result'
import type { OpportunityView } from './opportunityView'

/** Values of a sentence. */
export type Values = Readonly<Record<string, MessageValue>>

/** Why a criterion has its score: the sentence that says it, and the records behind it. */
export interface Telling {
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
	/** What would lower it, and to what score; the sentence is given what would be left of the whole as `score`. */
	readonly worse?: { readonly score: number; readonly sentence: Message }
}

/** One criterion: its score is asked of every candidate, and why it has it only of those that are read. */
export interface CriterionDefinition<C> {
	/** 0 to 1; null where it has no data. */
	score(candidate: C, view: OpportunityView): number | null
	/** Asked only where there is a score. */
	tell(candidate: C, view: OpportunityView): Telling
}

export type Criteria<C> = Readonly<Record<CriterionName, CriterionDefinition<C>>>

/** Nobody receives and nobody is received: all parties are on a par. */
export const NOBODY = -1

/** What every candidate says of itself, by the numbers of actors, places and sectors. */
export interface Candidate {
	/** What its id is made of, with its kind. */
	readonly key: readonly Id[]
	readonly actors: readonly number[]
	readonly host: number
	readonly guest: number
	readonly beneficiary: number
	readonly place: number
	readonly sectors: readonly number[]
	readonly unasked: boolean
	/** The office that it is about. */
	readonly office?: Id
}

/** What would be left of the whole score, should one criterion have another. */
export type ScoreLeft = (name: CriterionName, score: number) => { readonly decimal: number }

/** A kind of opportunity: who and what is a candidate, and its five criteria. */
export interface KindDefinition<C extends Candidate> {
	readonly kind: OpportunityKind
	/** First part of the keys of its sentences. */
	readonly topic: string
	/**
	 * @param concerned only those in which this actor has a part, and some beside; all where null.
	 * @returns in no particular order.
	 */
	candidates(view: OpportunityView, concerned: number | null): readonly C[]
	readonly criteria: Criteria<C>
	/** Values of its title and of its sentence. */
	values(candidate: C, view: OpportunityView): Values
	/** What would lower its score, where that is not what would make each criterion worse and make it vanish. */
	lower?(candidate: C, view: OpportunityView, left: ScoreLeft): readonly Message[]
}

/** In the order in which they are told. */
export const CRITERIA: readonly CriterionName[] = [
	'affinity',
	'time',
	'complementarity',
	'feasibility',
	'equity',
]
