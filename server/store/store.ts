/**
 * What is asked of Neo4j. Nothing above it knows a driver type: native values are translated inside, dates are
 * texts, integers are numbers, element ids never leave.
 */
import type { AuditCheck } from '../domain/audit'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import type { GraphRecord, Names, RecordKind } from '../domain/records'

/** One applied write, as the feed tells it. `after` null: the record is gone. */
export interface Change {
	readonly seq: number
	/** ISO instant, UTC. */
	readonly at: string
	/** Who wrote: a data set's import, a person's id, a service. */
	readonly author: string
	readonly kind: RecordKind | 'Dataset'
	readonly id: Id
	readonly after: GraphRecord | Dataset | null
}

/** Where the feed stands: `epoch` changes when a database is restored. */
export interface FeedState {
	readonly epoch: string
	readonly seq: number
}

export interface WriteResult extends FeedState {
	readonly bookmark: string
}

/** What a hit of the full-text search is: the record, how well it matched, and by which of its names. */
export interface SearchHit {
	readonly id: Id
	/** Of the full-text index; hits whose whole name starts with the text come first whatever their score. */
	readonly score: number
	/** The name that matched best, as it is written. */
	readonly matched: string
	/** Which of its names that is: an alias, a former name and a code are in no language that is known. */
	readonly matchedAs: MatchedAs
	/** 0: the name is the text; 1: it starts with it; 2: it has all its words; 3: it is near it. */
	readonly rank: number
}

/** Which actors a search is among: those of some data sets, and those that these state as well. */
export interface SearchScope {
	/** Ids of data sets. */
	readonly datasets: readonly string[]
	/** Ids of actors of other data sets. */
	readonly alsoStated: readonly Id[]
}

export type MatchedAs = Extract<keyof Names, 'fr' | 'en' | 'zh' | 'local' | 'romanisation'> | null

/** Versions of records as they were read, by id; a record that is not among them was not on record. */
export type ReadVersions = ReadonlyMap<Id, number>

/** What is counted of drafts on a day (model.md §1, "Records"). */
export interface StoredDraftGrid {
	/** ISO day. */
	readonly day: string
	/** As JSON. */
	readonly drafts: string
}

export interface Store {
	/** All records of one kind in the order of their ids, streamed. */
	stream(kind: RecordKind): AsyncIterable<GraphRecord>
	/** Records by id, whatever their kinds; ids that do not exist are absent. One query for a kind. */
	recordsById(ids: readonly Id[]): Promise<ReadonlyMap<Id, GraphRecord>>
	datasets(): Promise<readonly Dataset[]>
	feed(): Promise<FeedState>
	/** Changes with a number above `seq`, in order, at most `limit`. */
	changesAfter(seq: number, limit: number): Promise<readonly Change[]>
	/**
	 * Writes records (whole: an existing id is replaced) and their Changes in one transaction. The caller has set
	 * `version`. Idempotent when replayed by the driver. What a record refers to is in the store or in the same
	 * call: else BadInput names it and nothing is written.
	 *
	 * @param read versions that the caller read: Overtaken, and nothing is written, where a record has another by now.
	 */
	write(records: readonly GraphRecord[], author: string, read?: ReadVersions): Promise<WriteResult>
	/**
	 * Counts a question of an asker on a day, once, for all servers: how many there are, or null, and it is not counted, where there
	 * are `max` others.
	 *
	 * @param asker an id; kept as a hash.
	 */
	countQuestion(asker: string, day: string, question: string, max: number): Promise<number | null>
	/** The last grid of counted drafts of a country; null where none was made. */
	draftGrid(country: string): Promise<StoredDraftGrid | null>
	/**
	 * Keeps the grid of a day of a country, unless there is one of that day or a later one. Returns the one that is kept, the
	 * same for all who make one at the same time.
	 */
	keepDraftGrid(country: string, made: StoredDraftGrid): Promise<StoredDraftGrid>
	/** All Changes of one record, the oldest first. */
	changesOf(id: Id): Promise<readonly Change[]>
	/** What parties say of some records, the newest first; one query for all. */
	partyAnswersOf(ids: readonly Id[]): Promise<readonly StoredPartyAnswer[]>
	/** When actors were last reminded of what waits for their word, ISO instants by their ids; one query for all. */
	remindersOf(actors: readonly Id[]): Promise<ReadonlyMap<Id, string>>
	/** Follows the chain of the audit log. */
	checkAudit(): Promise<AuditCheck>
	/**
	 * Removes records and writes their Changes (`after` null) in one transaction; ids that do not exist are left alone. Throws
	 * BadInput, and removes nothing, where a record that stays refers to one of them.
	 */
	remove(ids: readonly Id[], author: string): Promise<WriteResult>
	/** Remembers a data set, with its Change. */
	writeDataset(dataset: Dataset, author: string): Promise<WriteResult>
	/** Forgets a data set, with its Change (`after` null), whose records are gone; one that does not exist is left alone. */
	removeDataset(id: string, author: string): Promise<WriteResult>
	/**
	 * Actors whose names match, the text being folded as the names were: whole names that are or start with it
	 * first, then by score, then by id. The best hits of the index alone are put in that order: of the scope, where one is
	 * given, so that no actor outside it takes a place. Throws BadInput for a text without a letter or a digit.
	 */
	search(
		text: string,
		labels: readonly ('Territory' | 'Organisation')[],
		limit: number,
		scope?: SearchScope | null,
	): Promise<readonly SearchHit[]>
	/** Hash (hex SHA-256) of every record and relation, in a fixed order: two equal graphs have equal hashes. */
	hash(): Promise<string>
	/** Throws Unavailable when the database does not answer within `timeoutMs`. */
	probe(timeoutMs: number): Promise<void>
	close(): Promise<void>
}
