/**
 * The door to Neo4j. Nothing above it knows a driver type: native values are translated inside, dates are
 * texts, integers are numbers, element ids never leave.
 */
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { Confidence, GraphRecord, Language, RecordKind } from '../domain/records'

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

export interface Written extends FeedState {
	readonly bookmark: string
}

/** What a hit of the full-text search is: the record, how well it matched, and by which of its names. */
export interface SearchHit {
	readonly id: Id
	/** Of the full-text index; hits whose whole name starts with the text come first whatever their score. */
	readonly score: number
	/** The name that matched best, as it is written. */
	readonly matched: string
	readonly matchedLanguage: Language
}

/** What an edge between two actors stands for: a record, or the place of one of them. */
export type EdgeKind = 'PARTNERSHIP' | 'MISSION' | 'OFFICE' | 'WISH' | 'PART_OF' | 'LOCATED_IN'

export interface NeighbourhoodFilter {
	/** null: partnerships, missions, offices and wishes. */
	readonly recordKinds: readonly EdgeKind[] | null
	/** Of the actors reached; those asked for always stay. */
	readonly countries: readonly string[] | null
	/** Of the territories reached; organisations have no level and go by that of their territory. */
	readonly levels: readonly string[] | null
	/** Ids of sectors: records that name one of them (an office names none). */
	readonly sectors: readonly Id[] | null
	/** Records one of whose ends is this territory, or in it at any depth. */
	readonly within: Id | null
	/** ISO days: records that their dates allow on one day at least from `from` to `to`, both included. */
	readonly from: string | null
	readonly to: string | null
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
}

interface NeighbourhoodNode {
	readonly id: Id
	/** Steps from the nearest of the asked actors; 0 for those. */
	readonly depth: number
	/** Records under the filter that the actor has a part in. */
	readonly linkCount: number
	/** Those of them that are no edge of this answer. */
	readonly hidden: number
}

/** From the actor that does (party at home, leader, owner of the office, who wishes) to the other end. */
export interface NeighbourhoodEdge {
	readonly kind: EdgeKind
	readonly from: Id
	readonly to: Id
	/** null for PART_OF and LOCATED_IN. */
	readonly record: Id | null
}

/** Ids and counts: names and records are held by the projection. */
export interface Neighbourhood {
	/** Nearest first, then most links, then id. */
	readonly nodes: readonly NeighbourhoodNode[]
	/** By record id, then ends. */
	readonly edges: readonly NeighbourhoodEdge[]
	/** Actors within reach; `left` of them are not in `nodes`. */
	readonly nodesTotal: number
	readonly left: number
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
	 */
	write(records: readonly GraphRecord[], author: string): Promise<Written>
	/** Remembers a data set, with its Change. */
	writeDataset(dataset: Dataset, author: string): Promise<Written>
	/**
	 * Actors whose names match, the text being folded as the names were: whole names that are or start with it
	 * first, then by score, then by id. Throws BadInput for a text without a letter or a digit.
	 */
	search(
		text: string,
		labels: readonly ('Territory' | 'Organisation')[],
		limit: number,
	): Promise<readonly SearchHit[]>
	/**
	 * The actors within `depth` steps (1 to 3) of those asked, over public records, and the edges among them: one
	 * query. At most `limit` (1 to 300) actors come, nearest first. Ids that do not exist are left out. Where no
	 * id is given: the most linked actors that the filter lets through, each at depth 0.
	 */
	neighbourhood(
		ids: readonly Id[],
		depth: number,
		filter: NeighbourhoodFilter,
		limit: number,
	): Promise<Neighbourhood>
	/**
	 * The shortest way from one actor to another over public partnerships, missions and offices, at most 6 steps;
	 * of several, at each step the actor whose id comes first. The filter is about the actors between. null where
	 * there is none. Nodes come in the order of the way, `depth` being the number of steps from the first.
	 */
	path(from: Id, to: Id, filter: NeighbourhoodFilter): Promise<Neighbourhood | null>
	/** Hash (hex SHA-256) of every record and relation, in a fixed order: two equal graphs have equal hashes. */
	hash(): Promise<string>
	/** Throws Unavailable when the database does not answer within `timeoutMs`. */
	probe(timeoutMs: number): Promise<void>
	close(): Promise<void>
}
