/**
 * What analyses return. A result holds ids, numbers and messages, never a finished sentence: `server/text` turns
 * a message into words in three languages.
 */
import type { CriterionName } from '../../schema/criteria'
import type { Certainty, OpportunityKind, OverlapKind, OverlapNature } from '../../schema/enums'
import type { FuzzyDate, FuzzyPeriod } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Message } from '../domain/message'
import type { ConfidenceLevel, Direction, StatedRecord } from '../domain/records'

/** A record that proves something, in the version that was read. */
export interface Evidence {
	readonly recordId: Id
	readonly kind: StatedRecord['kind']
	readonly version: number
	readonly certainty: Certainty
	readonly confidence: ConfidenceLevel
	readonly actors: readonly Id[]
	/** Those of them for whom others stand under a roll-up; none without one. */
	readonly holders: readonly Id[]
	readonly period: FuzzyPeriod
	readonly sources: readonly Id[]
	/** The date of its last news; null where it has no date of any kind. */
	readonly lastNews: FuzzyDate | null
	/** No source but memory: never a proof. */
	readonly fromMemory: boolean
	readonly scenario: boolean
}

export type FactorName = 'simultaneity' | 'competingSectors' | 'excess' | 'evidence' | 'occasion' | 'kind'

/** One factor of a severity: `value` 0 to 1, `weight` already rescaled to the factors that exist. */
export interface Factor {
	readonly name: FactorName
	readonly value: number
	readonly weight: number
	readonly sentence: Message
}

export interface SharedSector {
	readonly sector: Id
	readonly actors: readonly Id[]
}

export interface CrowdingRate {
	readonly missionsBefore: number
	readonly from: string
	readonly until: string
	readonly clusterDays: number
	readonly lambda: number
	readonly missions: number
	/** P(X ≥ missions; lambda). */
	readonly tail: number
}

/** How many leaders are there from one day to another, both included. */
export interface PresenceStep {
	readonly from: string
	readonly until: string
	readonly leaders: number
}

export interface CrowdingDetail {
	readonly direction: Direction
	readonly missions: number
	readonly leaders: number
	readonly peakCertain: number
	readonly peakPossible: number
	/** When peakCertain is first reached; null where no mission is dated to the day. */
	readonly peakPeriod: FuzzyPeriod | null
	readonly presences: readonly Evidence[]
	readonly occasion: Id | null
	/** null with fewer than five missions in the 24 months before. */
	readonly rate: CrowdingRate | null
	readonly rateSentence: Message
	readonly steps: readonly PresenceStep[]
}

/** Years in a row, both included, of which the same can be said of who is there. */
export interface PresenceSpan {
	readonly from: number
	readonly until: number
	/** Whether several who count apart are there, in one overlap. */
	readonly isSeveral: boolean
	/** Whether news of that year or of a later one says so: false where it is only not known to have ended. */
	readonly isAttested: boolean
}

export interface Overlap {
	/** Stable key: hash of kind, place or partner, outer actor for SAME_TERRITORY, first mission for CROWDING. */
	readonly id: Id
	readonly kind: OverlapKind
	readonly nature: OverlapNature | null
	readonly certainty: Certainty
	readonly place: Id | null
	readonly partner: Id | null
	/** Every actor with a record in the overlap. */
	readonly actors: readonly Id[]
	readonly possibleActors: readonly Id[]
	/** n: how many count, after merging. */
	readonly actorCount: number
	/** How many records are its evidence. */
	readonly recordCount: number
	/** How many of them n, sectors and severity come from. */
	readonly weighedCount: number
	readonly sectors: readonly Id[]
	readonly sharedSectors: readonly SharedSector[]
	readonly period: FuzzyPeriod
	/** In which years somebody is there, and several. */
	readonly presence: readonly PresenceSpan[]
	readonly severity: number
	readonly factors: readonly Factor[]
	readonly evidence: readonly Evidence[]
	/** Records too roughly dated to count. */
	readonly possible: readonly Evidence[]
	readonly contacts: readonly Id[]
	readonly crowding: CrowdingDetail | null
	readonly title: Message
	readonly sentence: Message
	readonly possibleSentence: Message | null
	readonly mitigations: readonly Message[]
	readonly scenario: boolean
}

/** Two records that look like the same thing: a matter of data, listed apart, never counted as an overlap. */
export interface DuplicateRecord {
	/** Stable key: hash of the two ids. */
	readonly id: Id
	readonly kind: 'DUPLICATE_RECORD'
	readonly recordKind: DuplicateKind
	/** In the order of their ids. */
	readonly records: readonly [Id, Id]
	readonly versions: readonly [number, number]
	readonly basis: 'SAME_ENDS' | 'NEAR_NAMES'
	readonly sentence: Message
	readonly scenario: boolean
}

export type DuplicateKind = StatedRecord['kind'] | 'Organisation'

/** Several letters for one collectivité of the other country. Served to nobody before accounts exist. */
export interface RivalMandates {
	/** Stable key: hash of kind and collectivité. */
	readonly id: Id
	readonly kind: 'RIVAL_MANDATES'
	readonly certainty: Certainty
	/** The collectivité that they say they represent. */
	readonly represented: Id
	/** n: how many holders count. */
	readonly holderCount: number
	readonly period: FuzzyPeriod
	readonly severity: number
	readonly factors: readonly Factor[]
	readonly evidence: readonly MandateEvidence[]
	readonly contacts: readonly Id[]
	readonly title: Message
	readonly sentence: Message
	readonly scenario: boolean
}

/** A letter as evidence, in the version that was read. */
export interface MandateEvidence
	extends Omit<Evidence, 'kind' | 'actors' | 'holders' | 'lastNews' | 'fromMemory'> {
	readonly holder: string
}

export interface Criterion {
	readonly name: CriterionName
	readonly score: number
	readonly weight: number
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
}

export interface Opportunity {
	readonly id: Id
	readonly kind: OpportunityKind
	readonly actors: readonly Id[]
	/** Who would receive, and who would be received; null where all parties are on a par. */
	readonly host: Id | null
	readonly guest: Id | null
	/** For whom it does most: the guest, else the party with the fewest inhabitants. */
	readonly beneficiary: Id
	readonly place: Id
	readonly office: Id | null
	readonly sectors: readonly Id[]
	readonly score: number
	readonly criteria: readonly Criterion[]
	readonly wouldLower: readonly Message[]
	readonly evidence: readonly Evidence[]
	readonly contacts: readonly Id[]
	/** true where nobody among them expressed a wish for it. */
	readonly unasked: boolean
	/** By what the parties are tied already: a partner, a sector, an event, else the place. */
	readonly paths: readonly Message[]
	readonly title: Message
	readonly sentence: Message
	readonly basis: Message
	readonly scenario: boolean
}
