/**
 * What is asked of Neo4j. Nothing above it knows a driver type: native values are translated inside, dates are
 * texts, integers are numbers, element ids never leave.
 */

import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../../schema/vocabulary'
import type { AuditCheck } from '../domain/audit'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import type { GraphRecord, Names, RecordKind } from '../domain/records'
import { NotFound, Unavailable } from '../errors'
import {
	appendChanges,
	CHANGES_AFTER,
	CHANGES_OF,
	type ChangeRow,
	type FeedRow,
	READ_FEED,
	type WrittenChange,
} from './appendChanges'
import { checkAudit } from './auditLog'
import { COUNT_QUESTION, DRAFT_GRID, KEEP_DRAFT_GRID, PARTY_ANSWERS_OF, REMINDERS_OF } from './besideRecord'
import { type CypherText, cypher, kindNamed } from './cypherText'
import { type Database, READ_TIMEOUT, type RunStatement } from './database'
import { changeOf, readRecords, recordsByIds, recordsPageCypher, type StoredRow } from './readRecords'
import { searchActors } from './searchActors'
import { datasetProperties, fromStored, storedFromValues } from './storedShape'
import { type Stores, storesIn } from './stores'
import { READ_DATASETS, REMOVE_DATASET, removeRecords, WRITE_DATASET, writeRecords } from './writeRecords'

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

/** How many records one read of a stream brings. */
const PAGE = 1_000
/** For what no user waits for: a load of the whole record, an import that compares what is on record. */
const LONG_TIMEOUT = 60_000
const DAY_MILLISECONDS = 86_400_000
/** More ids than a question asks for at once. */
const MIN_IDS_OF_LONG_READ = 300

/** The store over a Neo4j that is ours and migrated: see `openStore`. */
export class Neo4jStore {
	/** Beside the record, in the same database. */
	readonly stores: Stores
	readonly #database: Database
	readonly #now: () => Date

	constructor(database: Database, now: () => Date = () => new Date()) {
		this.#database = database
		this.#now = now
		this.stores = storesIn(database, now)
	}

	/**
	 * Page by page by id, each page a transaction that can be tried again: a load outlives a lost connection. The next
	 * page is asked for while one is read, so that neither side waits for the other.
	 */
	async *stream(kind: RecordKind): AsyncIterable<GraphRecord> {
		const vocabulary = kindNamed(kind)
		const query = recordsPageCypher(vocabulary)
		let next = this.#page(query, '')
		for (;;) {
			const rows = await next
			const isLast = rows.length < PAGE
			if (!isLast) next = this.#page(query, rows.at(-1)?.values[0] as string)
			for (const { values, edges } of rows)
				yield fromStored(vocabulary, storedFromValues(vocabulary, values), edges)
			if (isLast) return
		}
	}

	#page(query: CypherText, after: string): Promise<readonly StoredRow[]> {
		const page = this.#database.read<StoredRow>(query, { after, limit: neo4j.int(PAGE) }, LONG_TIMEOUT)
		// One that fails while another is read is told of when it is awaited; nobody may be left to await it.
		page.catch(() => undefined)
		return page
	}

	/** Records by id, whatever their kinds; ids that do not exist are absent. One query for a kind. */
	recordsById(ids: readonly Id[]): Promise<ReadonlyMap<Id, GraphRecord>> {
		const timeout = ids.length > MIN_IDS_OF_LONG_READ ? LONG_TIMEOUT : READ_TIMEOUT
		return readRecords(ids, (kind, group) =>
			this.#database.read<StoredRow>(recordsByIds(kind), { ids: group }, timeout),
		)
	}

	async datasets(): Promise<readonly Dataset[]> {
		const rows = await this.#database.read<{ content: string }>(READ_DATASETS)
		return rows.map(({ content }) => JSON.parse(content) as Dataset)
	}

	async feed(): Promise<FeedState> {
		const [state] = await this.#database.read<FeedRow>(READ_FEED)
		if (!state) throw new NotFound('Expected a change feed in the database; it holds none: was it emptied?')
		return state
	}

	/** Changes with a number above `seq`, in order, at most `limit`. */
	async changesAfter(seq: number, limit: number): Promise<readonly Change[]> {
		const rows = await this.#database.read<ChangeRow>(
			CHANGES_AFTER,
			{ seq: neo4j.int(seq), limit: neo4j.int(limit) },
			LONG_TIMEOUT,
		)
		return rows.map(changeOf)
	}

	/** All Changes of one record, the oldest first. */
	async changesOf(id: Id): Promise<readonly Change[]> {
		return (await this.#database.read<ChangeRow>(CHANGES_OF, { id })).map(changeOf)
	}

	/**
	 * Writes records (whole: an existing id is replaced) and their Changes in one transaction. The caller has set
	 * `version`. Idempotent when replayed by the driver. What a record refers to is in the store or in the same
	 * call: else BadInput names it and nothing is written.
	 *
	 * @param read versions that the caller read: Overtaken, and nothing is written, where a record has another by now.
	 */
	async write(records: readonly GraphRecord[], author: string, read?: ReadVersions): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			await writeRecords(run, records, read)
			return records.map((record) => ({ ...record, after: JSON.stringify(record) }))
		})
	}

	/**
	 * Counts a question of an asker on a day, once, for all servers: how many there are, or null, and it is not counted, where there
	 * are `max` others.
	 *
	 * @param asker an id; kept as a hash.
	 */
	async countQuestion(asker: string, day: string, question: string, max: number): Promise<number | null> {
		const key = createHash('sha256').update(`${day} ${asker}`).digest('hex')
		const expiresAt = new Date(Date.parse(day) + 2 * DAY_MILLISECONDS).toISOString()
		const { result } = await this.#database.write((run) =>
			run<{ count: number | null }>(COUNT_QUESTION, { key, question, max: neo4j.int(max), expiresAt }),
		)
		return result[0]?.count ?? null
	}

	/** The last grid of counted drafts of a country; null where none was made. */
	async draftGrid(country: string): Promise<StoredDraftGrid | null> {
		const [found] = await this.#database.read<StoredDraftGrid>(DRAFT_GRID, { country })
		return found ?? null
	}

	/**
	 * Keeps the grid of a day of a country, unless there is one of that day or a later one. Returns the one that is kept, the
	 * same for all who make one at the same time.
	 */
	async keepDraftGrid(country: string, made: StoredDraftGrid): Promise<StoredDraftGrid> {
		const { result } = await this.#database.write((run) =>
			run<StoredDraftGrid>(KEEP_DRAFT_GRID, { country, ...made }),
		)
		return result[0] ?? made
	}

	/** What parties say of some records, the newest first; one query for all. */
	partyAnswersOf(ids: readonly Id[]): Promise<readonly StoredPartyAnswer[]> {
		return this.#database.read<StoredPartyAnswer>(PARTY_ANSWERS_OF, { ids })
	}

	/** When actors were last reminded of what waits for their word, ISO instants by their ids; one query for all. */
	async remindersOf(actors: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
		const rows = await this.#database.read<{ actor: Id; at: string }>(REMINDERS_OF, { actors })
		return new Map(rows.map(({ actor, at }) => [actor, at]))
	}

	/** Follows the chain of the audit log. */
	checkAudit(): Promise<AuditCheck> {
		return checkAudit(this.#database)
	}

	/**
	 * Removes records and writes their Changes (`after` null) in one transaction; ids that do not exist are left alone. Throws
	 * BadInput, and removes nothing, where a record that stays refers to one of them.
	 */
	async remove(ids: readonly Id[], author: string): Promise<WriteResult> {
		return this.#recorded(author, (run) => removeRecords(run, ids))
	}

	/** Remembers a data set, with its Change. */
	async writeDataset(dataset: Dataset, author: string): Promise<WriteResult> {
		const { id } = dataset
		const properties = datasetProperties(dataset)
		return this.#recorded(author, async (run) => {
			await run(WRITE_DATASET, { id, properties })
			return [{ id, kind: 'Dataset', after: properties.content }]
		})
	}

	/** Forgets a data set, with its Change (`after` null), whose records are gone; one that does not exist is left alone. */
	async removeDataset(id: string, author: string): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			const removed = await run<{ id: string }>(REMOVE_DATASET, { id })
			return removed.map(() => ({ id, kind: 'Dataset', after: null }))
		})
	}

	/**
	 * Actors whose names match, the text being folded as the names were: whole names that are or start with it
	 * first, then by score, then by id. The best hits of the index alone are put in that order: of the scope, where one is
	 * given, so that no actor outside it takes a place. Throws BadInput for a text without a letter or a digit.
	 */
	search(
		text: string,
		labels: readonly ('Territory' | 'Organisation')[],
		limit: number,
		scope: SearchScope | null = null,
	): Promise<readonly SearchHit[]> {
		return searchActors(this.#database, text, { labels, limit, scope })
	}

	/** Hash (hex SHA-256) of every record and relation, in a fixed order: two equal graphs have equal hashes. */
	async hash(): Promise<string> {
		const hash = createHash('sha256')
		for (const { kind } of VOCABULARY) {
			for await (const record of this.stream(kind as RecordKind)) hash.update(`${canonicalJson(record)}\n`)
		}
		for (const dataset of await this.datasets()) hash.update(`${canonicalJson(dataset)}\n`)
		return hash.digest('hex')
	}

	/** Throws Unavailable when the database does not answer within `timeoutMs`. */
	async probe(timeoutMs: number): Promise<void> {
		let timer: NodeJS.Timeout | undefined
		const late = new Promise<never>((_resolve, reject) => {
			timer = setTimeout(
				() => reject(new Unavailable(`The database did not answer within ${timeoutMs} ms.`)),
				timeoutMs,
			)
		})
		try {
			await Promise.race([this.#database.read(cypher`RETURN 1 AS one`, {}, timeoutMs), late])
		} finally {
			clearTimeout(timer)
		}
	}

	close(): Promise<void> {
		return this.#database.close()
	}

	/**
	 * Writes facts and their Changes in one transaction; the feed's lock is taken last, so that it is held shortly.
	 *
	 * @param facts writes, and says what it wrote; called again where the transaction is tried again.
	 */
	async #recorded(
		author: string,
		facts: (run: RunStatement) => Promise<readonly WrittenChange[]>,
	): Promise<WriteResult> {
		const at = this.#now().toISOString()
		const { result, bookmark } = await this.#database.write(async (run) =>
			appendChanges(run, await facts(run), { author, at }),
		)
		return { ...result, bookmark }
	}
}

/** The record, without what stands beside it. */
export type Store = Pick<Neo4jStore, Exclude<keyof Neo4jStore, 'stores'>>
