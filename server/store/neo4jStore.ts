import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../../schema/vocabulary'
import type { AuditCheck } from '../domain/audit'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import type { GraphRecord, RecordKind } from '../domain/records'
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
import type {
	Change,
	FeedState,
	ReadVersions,
	SearchHit,
	SearchScope,
	Store,
	StoredDraftGrid,
	WriteResult,
} from './store'
import { datasetProperties, fromStored, storedFromValues } from './storedShape'
import { type Stores, storesIn } from './stores'
import { READ_DATASETS, REMOVE_DATASET, removeRecords, WRITE_DATASET, writeRecords } from './writeRecords'

/** How many records one read of a stream brings. */
const PAGE = 1_000
/** For what no user waits for: a load of the whole record, an import that compares what is on record. */
const LONG_TIMEOUT = 60_000
const DAY_MILLISECONDS = 86_400_000
/** More ids than a question asks for at once. */
const MIN_IDS_OF_LONG_READ = 300

/** The store over a Neo4j that is ours and migrated: see `openStore`. */
export class Neo4jStore implements Store {
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

	async changesAfter(seq: number, limit: number): Promise<readonly Change[]> {
		const rows = await this.#database.read<ChangeRow>(
			CHANGES_AFTER,
			{ seq: neo4j.int(seq), limit: neo4j.int(limit) },
			LONG_TIMEOUT,
		)
		return rows.map(changeOf)
	}

	async changesOf(id: Id): Promise<readonly Change[]> {
		return (await this.#database.read<ChangeRow>(CHANGES_OF, { id })).map(changeOf)
	}

	async write(records: readonly GraphRecord[], author: string, read?: ReadVersions): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			await writeRecords(run, records, read)
			return records.map((record) => ({ ...record, after: JSON.stringify(record) }))
		})
	}

	async countQuestion(asker: string, day: string, question: string, max: number): Promise<number | null> {
		const key = createHash('sha256').update(`${day} ${asker}`).digest('hex')
		const expiresAt = new Date(Date.parse(day) + 2 * DAY_MILLISECONDS).toISOString()
		const { result } = await this.#database.write((run) =>
			run<{ count: number | null }>(COUNT_QUESTION, { key, question, max: neo4j.int(max), expiresAt }),
		)
		return result[0]?.count ?? null
	}

	async draftGrid(country: string): Promise<StoredDraftGrid | null> {
		const [found] = await this.#database.read<StoredDraftGrid>(DRAFT_GRID, { country })
		return found ?? null
	}

	async keepDraftGrid(country: string, made: StoredDraftGrid): Promise<StoredDraftGrid> {
		const { result } = await this.#database.write((run) =>
			run<StoredDraftGrid>(KEEP_DRAFT_GRID, { country, ...made }),
		)
		return result[0] ?? made
	}

	partyAnswersOf(ids: readonly Id[]): Promise<readonly StoredPartyAnswer[]> {
		return this.#database.read<StoredPartyAnswer>(PARTY_ANSWERS_OF, { ids })
	}

	async remindersOf(actors: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
		const rows = await this.#database.read<{ actor: Id; at: string }>(REMINDERS_OF, { actors })
		return new Map(rows.map(({ actor, at }) => [actor, at]))
	}

	checkAudit(): Promise<AuditCheck> {
		return checkAudit(this.#database)
	}

	async remove(ids: readonly Id[], author: string): Promise<WriteResult> {
		return this.#recorded(author, (run) => removeRecords(run, ids))
	}

	async writeDataset(dataset: Dataset, author: string): Promise<WriteResult> {
		const { id } = dataset
		const properties = datasetProperties(dataset)
		return this.#recorded(author, async (run) => {
			await run(WRITE_DATASET, { id, properties })
			return [{ id, kind: 'Dataset', after: properties.content }]
		})
	}

	async removeDataset(id: string, author: string): Promise<WriteResult> {
		return this.#recorded(author, async (run) => {
			const removed = await run<{ id: string }>(REMOVE_DATASET, { id })
			return removed.map(() => ({ id, kind: 'Dataset', after: null }))
		})
	}

	search(
		text: string,
		labels: readonly ('Territory' | 'Organisation')[],
		limit: number,
		scope: SearchScope | null = null,
	): Promise<readonly SearchHit[]> {
		return searchActors(this.#database, text, { labels, limit, scope })
	}

	async hash(): Promise<string> {
		const hash = createHash('sha256')
		for (const { kind } of VOCABULARY) {
			for await (const record of this.stream(kind as RecordKind)) hash.update(`${canonicalJson(record)}\n`)
		}
		for (const dataset of await this.datasets()) hash.update(`${canonicalJson(dataset)}\n`)
		return hash.digest('hex')
	}

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
