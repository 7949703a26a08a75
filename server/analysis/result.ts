/**
 * Return values of the analyses. A result holds ids, numbers and messages, never a finished sentence: `server/text`
 * turns a message into words in three languages.
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
	/** The actors rolled up to others; empty without a roll-up. */
	readonly holders: readonly Id[]
	readonly period: FuzzyPeriod
	readonly sources: readonly Id[]
	/** Date of its last news; null if it has no date of any kind. */
	readonly lastNews: FuzzyDate | null
	/** Known only from memory: never a proof. */
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

/** How many leaders are there in a range of days, both ends included. */
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
	/** When peakCertain is first reached; null if no mission is dated to the day. */
	readonly peakPeriod: FuzzyPeriod | null
	readonly presences: readonly Evidence[]
	readonly occasion: Id | null
	/** null with fewer than five missions in the 24 months before. */
	readonly rate: CrowdingRate | null
	readonly rateSentence: Message
	readonly steps: readonly PresenceStep[]
}

/** Consecutive years, both ends included, with the same presence. */
export interface PresenceSpan {
	readonly from: number
	readonly until: number
	/** Whether several actors that count separately are there, in one overlap. */
	readonly isSeveral: boolean
	/** Whether news of that year or a later one attests it; false if it is only not known to have ended. */
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
	/** n: actors that count, after merging. */
	readonly actorCount: number
	/** Number of records in its evidence. */
	readonly recordCount: number
	/** Number of records behind n, sectors and severity. */
	readonly weighedCount: number
	readonly sectors: readonly Id[]
	readonly sharedSectors: readonly SharedSector[]
	readonly period: FuzzyPeriod
	/** The years with presence, and those with several actors. */
	readonly presence: readonly PresenceSpan[]
	readonly severity: number
	readonly factors: readonly Factor[]
	readonly evidence: readonly Evidence[]
	/** Records with dates too imprecise to count. */
	readonly possible: readonly Evidence[]
	readonly contacts: readonly Id[]
	readonly crowding: CrowdingDetail | null
	readonly title: Message
	readonly sentence: Message
	readonly possibleSentence: Message | null
	readonly mitigations: readonly Message[]
	readonly scenario: boolean
}

/** Two records that look like the same thing: a data issue, listed separately, never counted as an overlap. */
export interface DuplicateRecord {
	/** Stable key: hash of the two ids. */
	readonly id: Id
	readonly kind: 'DUPLICATE_RECORD'
	readonly recordKind: DuplicateKind
	/** Ordered by id. */
	readonly records: readonly [Id, Id]
	readonly versions: readonly [number, number]
	readonly basis: 'SAME_ENDS' | 'NEAR_NAMES'
	readonly sentence: Message
	readonly scenario: boolean
}

export type DuplicateKind = StatedRecord['kind'] | 'Organisation'

/**
 * Several letters for one collectivité of the other country. Served to the members of the country's group, and to
 * editors of an actor that holds one.
 */
export interface RivalMandates {
	/** Stable key: hash of kind and collectivité. */
	readonly id: Id
	readonly kind: 'RIVAL_MANDATES'
	readonly certainty: Certainty
	/** The collectivité they claim to represent. */
	readonly represented: Id
	/** n: holders that count. */
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
	/** The actor that would receive, and the one received; null if all parties are equal. */
	readonly host: Id | null
	readonly guest: Id | null
	/** The actor that benefits most: the guest, else the party with the fewest inhabitants. */
	readonly beneficiary: Id
	readonly place: Id
	readonly office: Id | null
	readonly sectors: readonly Id[]
	readonly score: number
	readonly criteria: readonly Criterion[]
	readonly wouldLower: readonly Message[]
	readonly evidence: readonly Evidence[]
	readonly contacts: readonly Id[]
	/** Whether none of them expressed a wish for it. */
	readonly unasked: boolean
	/** Existing ties between the parties: a partner, a sector, an event, else the place. */
	readonly paths: readonly Message[]
	readonly title: Message
	readonly sentence: Message
	readonly basis: Message
	readonly scenario: boolean
}
