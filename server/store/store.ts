/** The record in Neo4j. No driver type leaves the store: dates are texts, integers are numbers, element ids stay inside. */
import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../../schema/vocabulary'
import type { AuditCheck } from '../domain/auditLog'
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
import {
	ALL_RECORDS,
	changeOf,
	readRecords,
	recordOfRow,
	recordsByIds,
	recordsPageCypher,
	type StoredRow,
	type WholeRow,
} from './readRecords'
import { searchActors } from './searchActors'
import { datasetProperties, fromStored, storedFromValues } from './storedShape'
import { type Stores, storesIn } from './stores'
import { READ_DATASETS, REMOVE_DATASET, removeRecords, WRITE_DATASET, writeRecords } from './writeRecords'

/** One applied write in the feed. `after` null: the record is gone. */
export interface Change {
	readonly seq: number
	/** ISO instant, UTC. */
	readonly at: string
	/** Who wrote: a data set's import, an account's id, a command. */
	readonly author: string
	readonly kind: RecordKind | 'Dataset'
	readonly id: Id
	readonly after: GraphRecord | Dataset | null
}

/** The end of the feed: `epoch` changes when a database is restored. */
export interface FeedState {
	readonly epoch: string
	readonly seq: number
}

export interface WriteResult extends FeedState {
	readonly bookmark: string
}

/** A hit of the full-text search: the record, how well it matched, and by which name. */
export interface SearchHit {
	readonly id: Id
	/** The score of the index; not used for sorting. */
	readonly score: number
	/** The name that matched best, as it is written. */
	readonly matched: string
	/** Its language or script; null for an alias, a former name or a code, for which that is unknown. */
	readonly matchedAs: MatchedAs
	/** 0: the name is the text; 1: starts with it; 2: has all its words; 3: is similar. */
	readonly rank: number
}

/** The actors to search: those of some data sets, and others that these also state. */
export interface SearchScope {
	/** Ids of data sets. */
	readonly datasets: readonly string[]
	/** Ids of actors of other data sets. */
	readonly alsoStated: readonly Id[]
}

export type MatchedAs = Extract<keyof Names, 'fr' | 'en' | 'zh' | 'local' | 'romanisation'> | null

/** Versions of records that were read, by id; absent records were not stored. */
export type ReadVersions = ReadonlyMap<Id, number>

/** The counts of drafts on a day (model.md §1, "Records"). */
export interface StoredDraftGrid {
	/** ISO day. */
	readonly day: string
	/** As JSON. */
	readonly drafts: string
}

/** Records that one read of a stream brings. */
const PAGE = 1_000
/** For work that no user waits for, such as comparing an import with the record. */
const LONG_TIMEOUT = 60_000
/** For the whole record: half a million take 20 s. */
const WHOLE_TIMEOUT = 600_000
const DAY_MILLISECONDS = 86_400_000
/** More ids than one question asks for. */
const MIN_IDS_OF_LONG_READ = 300

/** The store over our own, migrated Neo4j: see `openStore`. */
export class Neo4jStore {
	/** The stores beside the record, in the same database. */
	readonly stores: Stores
	readonly #database: Database
	readonly #now: () => Date

	constructor(database: Database, now: () => Date = () => new Date()) {
		this.#database = database
		this.#now = now
		this.stores = storesIn(database, now)
	}

	/**
	 * Page by page by id, each in its own transaction, which can be repeated: a load survives a lost connection. The next page is
	 * requested while one is read, so that neither side waits.
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
		// If it fails while another page is read, whoever awaits it gets the error; perhaps nobody does.
		page.catch(() => undefined)
		return page
	}

	/** All records, in no order. A failure ends it: whoever loads the whole record begins again. */
	async *streamAll(): AsyncGenerator<GraphRecord> {
		for await (const row of this.#database.stream<WholeRow>(ALL_RECORDS, WHOLE_TIMEOUT))
			yield recordOfRow(row)
	}

	/** Records by id, of any kind; unknown ids are absent. One query for each kind. */
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

	/** All Changes of a record, oldest first. */
	async changesOf(id: Id): Promise<readonly Change[]> {
		return (await this.#database.read<ChangeRow>(CHANGES_OF, { id })).map(changeOf)
	}

	/**
	 * Writes whole records and their Changes in one transaction, in place of earlier versions. The caller has set `version`.
	 * Idempotent when the driver repeats it. References must be to stored records or to records of the same call: else BadInput names
	 * them and nothing is written.
	 *
	 * @param read versions that the caller read: ConcurrentWrite, and nothing is written, if a record has another one now.
	 */
	async write(records: readonly GraphRecord[], author: string, read?: ReadVersions): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			await writeRecords(run, records, read)
			return records.map((record) => ({ ...record, after: JSON.stringify(record) }))
		})
	}

	/**
	 * Counts a question of an asker on a day, once, for all servers. Returns the number of questions; null, without counting, if
	 * there are `max` others.
	 *
	 * @param asker an id; stored as a hash.
	 */
	async countQuestion(asker: string, day: string, question: string, max: number): Promise<number | null> {
		const key = createHash('sha256').update(`${day} ${asker}`).digest('hex')
		const expiresAt = new Date(Date.parse(day) + 2 * DAY_MILLISECONDS).toISOString()
		const { result } = await this.#database.write((run) =>
			run<{ count: number | null }>(COUNT_QUESTION, { key, question, max: neo4j.int(max), expiresAt }),
		)
		return result[0]?.count ?? null
	}

	/** A country's last grid of counted drafts; null if there is none. */
	async draftGrid(country: string): Promise<StoredDraftGrid | null> {
		const [found] = await this.#database.read<StoredDraftGrid>(DRAFT_GRID, { country })
		return found ?? null
	}

	/**
	 * Stores a country's grid of a day, unless there is one of that day or later. Returns the stored one, the same for all who make
	 * one at the same time.
	 */
	async keepDraftGrid(country: string, made: StoredDraftGrid): Promise<StoredDraftGrid> {
		const { result } = await this.#database.write((run) =>
			run<StoredDraftGrid>(KEEP_DRAFT_GRID, { country, ...made }),
		)
		return result[0] ?? made
	}

	/** The parties' answers about some records, newest first; one query for all. */
	partyAnswersOf(ids: readonly Id[]): Promise<readonly StoredPartyAnswer[]> {
		return this.#database.read<StoredPartyAnswer>(PARTY_ANSWERS_OF, { ids })
	}

	/** When actors were last reminded to confirm, ISO instants by id; one query for all. */
	async remindersOf(actors: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
		const rows = await this.#database.read<{ actor: Id; at: string }>(REMINDERS_OF, { actors })
		return new Map(rows.map(({ actor, at }) => [actor, at]))
	}

	/** Checks the chain of the audit log. */
	checkAudit(): Promise<AuditCheck> {
		return checkAudit(this.#database)
	}

	/**
	 * Removes records and writes their Changes (`after` null) in one transaction; ignores unknown ids. Throws BadInput, and removes
	 * nothing, if a record that stays refers to one of them.
	 */
	async remove(ids: readonly Id[], author: string): Promise<WriteResult> {
		return this.#recorded(author, (run) => removeRecords(run, ids))
	}

	/** Stores a data set, with its Change. */
	async writeDataset(dataset: Dataset, author: string): Promise<WriteResult> {
		const { id } = dataset
		const properties = datasetProperties(dataset)
		return this.#recorded(author, async (run) => {
			await run(WRITE_DATASET, { id, properties })
			return [{ id, kind: 'Dataset', after: properties.content }]
		})
	}

	/** Removes a data set without records, with its Change (`after` null); ignores an unknown one. */
	async removeDataset(id: string, author: string): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			const removed = await run<{ id: string }>(REMOVE_DATASET, { id })
			return removed.map(() => ({ id, kind: 'Dataset', after: null }))
		})
	}

	/**
	 * Actors whose names match the text, folded as the names were: by how well the name matches, then shorter names first, then by
	 * id. Sorts only the best hits of the index, of the scope if one is given, so that no actor outside it takes a place. Throws
	 * BadInput for a text without a letter or a digit.
	 */
	search(
		text: string,
		labels: readonly ('Territory' | 'Organisation')[],
		limit: number,
		scope: SearchScope | null = null,
	): Promise<readonly SearchHit[]> {
		return searchActors(this.#database, text, { labels, limit, scope })
	}

	/** Hash (hex SHA-256) of all records and relations, in a fixed order: equal graphs have equal hashes. */
	async hash(): Promise<string> {
		const hash = createHash('sha256')
		for (const { kind } of VOCABULARY) {
			for await (const record of this.stream(kind as RecordKind)) hash.update(`${canonicalJson(record)}\n`)
		}
		for (const dataset of await this.datasets()) hash.update(`${canonicalJson(dataset)}\n`)
		return hash.digest('hex')
	}

	/** Throws Unavailable if the database does not answer within `timeoutMs`. */
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
	 * Writes records and their Changes in one transaction; takes the feed's lock last, to hold it shortly.
	 *
	 * @param facts writes, and returns what it wrote; called again if the transaction is repeated.
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

/** The record, without the stores beside it. */
export type Store = Pick<Neo4jStore, Exclude<keyof Neo4jStore, 'stores'>>
