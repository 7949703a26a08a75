/**
 * What is asked of Neo4j about cases: what the coordinators of a group follow of each overlap, and what they judge of pairs of
 * records. Beside the record: no kind of the vocabulary, no Change. Instants are ISO texts in UTC. What is written is told in the
 * audit log in the same transaction.
 */
import type { CaseEventKind } from '../../schema/judgements'
import type { CountryCode, Id } from '../domain/ids'
import type { Verdict } from '../domain/records'

/** Of an overlap, or of a pair of records, as it was last looked at by a coordinator, or found. */
export interface Case {
	readonly id: string
	readonly group: CountryCode
	/** CROWDING, SAME_PARTNER… or DUPLICATE_RECORD. */
	readonly subject: string
	/** Stable key of what it is about as it is found now. */
	readonly key: Id
	/** All keys that it had: an earlier mission gives an overlap a new one. */
	readonly keys: readonly Id[]
	readonly place: Id | null
	readonly partner: Id | null
	/** Who had a part in it when it was last found. */
	readonly actors: readonly Id[]
	/** ISO days cut to the known part; null: not known, or open. */
	readonly start: string | null
	readonly end: string | null
	readonly verdict: Verdict
	/** What came of it, in the coordinator's words. */
	readonly reason: string
	/** The proposal whose acceptance closed it. */
	readonly proposal: Id | null
	/** Each as `id@version`: what was judged on; where nothing was judged, what it was opened on. */
	readonly evidence: readonly string[]
	/** ISO day on which `evidence` stood so. */
	readonly judgedOn: string
	/** Actors whose editors were told, with the instants of the last time, in the same order. */
	readonly toldActors: readonly Id[]
	readonly toldAt: readonly string[]
	readonly openedAt: string
	readonly changedAt: string
	/** Since when its overlap is no longer found; null: it is. */
	readonly goneAt: string | null
	readonly version: number
}

export interface CaseEvent {
	readonly id: string
	readonly caseId: string
	readonly kind: CaseEventKind
	readonly at: string
	/** Who did it; null: nobody, it was found so. */
	readonly accountId: string | null
	/** Whose editors were told. */
	readonly actor: Id | null
	readonly verdict: Verdict | null
	readonly text: string
}

/** What the coordinators of a group told the editors of an actor. */
export interface SharedCase {
	readonly group: CountryCode
	readonly actor: Id
	readonly keys: readonly Id[]
	readonly at: string
}

/** A case as it becomes, and what happened to it. */
export interface CaseWrite {
	/** Whole, with the next version. */
	readonly next: Case
	readonly events: readonly CaseEvent[]
}

export interface CaseStore {
	/** Those of overlaps, or those of pairs, by id. */
	ofGroup(group: CountryCode, pairs: boolean): Promise<readonly Case[]>
	/** In no order; those that are there. */
	byIds(ids: readonly string[]): Promise<readonly Case[]>
	/** By the id of the case, in the order in which they came; one query for all. */
	eventsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>>
	/** What some actors were told, the latest last; one query for all. */
	toldOf(actors: readonly Id[]): Promise<readonly SharedCase[]>
	/** What was found of itself: opens, marks what went and what returned. A case that changed meanwhile is left alone. */
	record(changes: readonly CaseChange[]): Promise<void>
}

/** A case that nobody in person writes. */
export interface CaseChange {
	readonly next: Case
	/** That was read; 0: it was not on record. */
	readonly version: number
	readonly event: CaseEvent | null
}
