/** The audit log: writing, reading, checking and purging its chain of lines. */

import { randomBytes } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { parisDay } from '../../schema/parisTime'
import {
	type AuditCheck,
	type AuditCheckByLedger,
	type AuditCheckpoint,
	type AuditEntry,
	type AuditHead,
	type AuditLine,
	chainBreakAt,
	chainedEntry,
	type DatedLine,
	EMPTY_HEAD,
	isSigned,
} from '../domain/auditLog'
import { NotFound } from '../errors'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Database, RunStatement } from './database'
import type { Ledger } from './ledger'

/**
 * Writes lines of the audit log inside the transaction that they describe, as its last step: every transaction takes this lock after
 * the feed's, and holds it shortly.
 */
export async function appendAudit(run: RunStatement, lines: readonly AuditLine[], at: Date): Promise<void> {
	if (lines.length === 0) return
	const [before] = await run<AuditHead>(LOCK_AUDIT)
	if (before === undefined) throw lost()
	let head = before
	const entries: AuditEntry[] = []
	for (const line of lines) {
		const entry = chainedEntry(head, { ...line, at: at.toISOString() }, randomBytes(16).toString('hex'))
		entries.push(entry)
		head = { seq: entry.seq, hash: entry.hash }
	}
	const rows = entries.map(({ line, seq, ...entry }) => ({ ...line, ...entry, seq: neo4j.int(seq) }))
	await run(APPEND_AUDIT, { entries: rows, seq: neo4j.int(head.seq), hash: head.hash })
}

const PAGE = 1_000

/** Reads the whole audit log and checks its chain, from where a purge last cut it. Writes nothing. */
export async function checkAudit(database: Pick<Database, 'read'>): Promise<AuditCheck> {
	return followChain(database, null, new Map(), null)
}

/**
 * The same, compared with the checkpoints outside the database: finds a log whose end was cut, whose beginning was cut by anything
 * but a purge, or that was rewritten from some entry on.
 *
 * @param isWhole false: only from the last checkpoint on, whose hash covers everything before; only a whole check finds an earlier
 *   line   that was changed without its hash.
 */
export async function checkAuditByLedger(
	database: Pick<Database, 'read'>,
	{ key, checkpoints }: Pick<Ledger, 'key' | 'checkpoints'>,
	isWhole = true,
): Promise<AuditCheckByLedger> {
	const kept = checkpoints()
	const forged = kept.find((checkpoint) => !isSigned(checkpoint, key))
	const wentBack = kept.flatMap(({ at, seq, wentBackFrom }) =>
		wentBackFrom === null ? [] : [{ at, from: wentBackFrom, to: seq }],
	)
	const expected = standing(kept)
	const last = Math.max(0, ...expected.keys())
	const lastEntry = expected.get(last)
	const start = isWhole ? null : await standingEntry(database, lastEntry)
	const { entries, broken } = await followChain(database, key, expected, start)
	const isCut = lastEntry !== undefined && broken === null && entries < last
	const cut = isCut
		? `Expected ${last} entries, as on ${parisDay(lastEntry.at)}; there are ${entries}.`
		: null
	const said =
		forged === undefined
			? (broken ?? cut)
			: `The checkpoint of ${parisDay(forged.at)} beside the database is not signed by its key.`
	return { entries, broken: said, wentBack, after: start?.seq ?? 0 }
}

/** The entry of a checkpoint, if it is unchanged; null: the log is checked from its beginning. */
async function standingEntry(
	database: Pick<Database, 'read'>,
	checkpoint: AuditCheckpoint | undefined,
): Promise<AuditHead | null> {
	if (checkpoint === undefined) return null
	const { seq, hash } = checkpoint
	const [row] = await database.read<{ hash: string }>(AUDIT_HASH_AT, { seq: neo4j.int(seq) })
	return row?.hash === hash ? { seq, hash } : null
}

/** The checkpoints that the log must contain, by number: after it went back, earlier ones no longer count. */
function standing(kept: readonly AuditCheckpoint[]): ReadonlyMap<number, AuditCheckpoint> {
	const expected = new Map<number, AuditCheckpoint>()
	for (const checkpoint of kept) {
		if (checkpoint.wentBackFrom !== null) expected.clear()
		if (checkpoint.seq > 0) expected.set(checkpoint.seq, checkpoint)
	}
	return expected
}

/**
 * @param key signs the cut of a purge; null: the cut is not verified.
 * @param start the entry after which to check; null: from the beginning.
 */
async function followChain(
	database: Pick<Database, 'read'>,
	key: Buffer | null,
	expected: ReadonlyMap<number, AuditCheckpoint>,
	start: AuditHead | null,
): Promise<AuditCheck> {
	const [last] = await database.read<AuditHead>(AUDIT_HEAD)
	if (last === undefined) throw lost()
	const [cut] = await database.read<AuditCheckpoint>(AUDIT_CHECKPOINT)
	if (cut !== undefined && key !== null && !isSigned(cut, key)) {
		return { entries: 0, broken: `The beginning was cut at entry ${cut.seq}, and not by a purge.` }
	}
	let head: AuditHead = start ?? cut ?? EMPTY_HEAD
	for (;;) {
		const page = await database.read<AuditRow>(AUDIT_AFTER, {
			seq: neo4j.int(head.seq),
			limit: neo4j.int(PAGE),
		})
		for (const row of page) {
			const checkpoint = expected.get(row.seq)
			const broken =
				chainBreakAt(head, entryOf(row)) ??
				(checkpoint === undefined || checkpoint.hash === row.hash
					? null
					: `Entry ${row.seq} is not the one that stood there on ${parisDay(checkpoint.at)}.`)
			if (broken !== null) return { entries: head.seq, broken }
			head = { seq: row.seq, hash: row.hash }
		}
		if (page.length === PAGE) continue
		// Entries written during the check only add to the log.
		const isWhole = head.seq > last.seq || (head.seq === last.seq && head.hash === last.hash)
		const broken = isWhole ? null : `Expected ${last.seq} entries; there are ${head.seq}.`
		return { entries: head.seq, broken }
	}
}

interface AuditRow extends Omit<AuditEntry, 'line'> {
	readonly at: string | null
	readonly account: string | null
	readonly action: string | null
	readonly object: string | null
	readonly fields: readonly string[] | null
}

function entryOf({ at, account, action, object, fields, ...entry }: AuditRow): AuditEntry {
	const line = at === null || action === null ? null : { at, account, action, object, fields: fields ?? [] }
	return { ...entry, line }
}

function lost(): NotFound {
	return new NotFound('Expected an audit log in the database; it holds none: was it emptied?')
}

/** A filter of audit log lines. */
export interface AuditChoice {
	/** ISO instants; null: no limit. */
	readonly from: string | null
	readonly until: string | null
	readonly account: string | null
	readonly action: string | null
	readonly object: string | null
}

export interface AuditLineRow extends DatedLine {
	readonly seq: number
}

/** Entries that one transaction of a purge removes. */
const PURGED_AT_ONCE = 2_000

/** No AuditedStore, whose file imports this one: reading or cutting the log adds no line to it. */
export class Neo4jAuditLogStore {
	private readonly database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.database = database
	}

	/** Newest first. @param before the number of the line after which to continue; null: from the end. */
	lines(choice: AuditChoice, before: number | null, limit: number): Promise<readonly AuditLineRow[]> {
		return this.database.read<AuditLineRow>(AUDIT_LINES, {
			...bounds(choice),
			before: neo4j.int(before ?? Number.MAX_SAFE_INTEGER),
			limit: neo4j.int(limit),
		})
	}

	async count(choice: AuditChoice): Promise<number> {
		const [row] = await this.database.read<{ count: number }>(COUNT_AUDIT_LINES, bounds(choice))
		return row?.count ?? 0
	}

	/** Each action of the log, once. */
	async actions(): Promise<readonly string[]> {
		const rows = await this.database.read<{ action: string }>(AUDIT_ACTIONS)
		return rows.map(({ action }) => action)
	}

	async head(): Promise<AuditHead> {
		const [head] = await this.database.read<AuditHead>(AUDIT_HEAD)
		return head ?? { seq: 0, hash: '' }
	}

	/** The hash of an entry; null if it is not there. */
	async hashAt(seq: number): Promise<string | null> {
		const [row] = await this.database.read<{ hash: string }>(AUDIT_HASH_AT, { seq: neo4j.int(seq) })
		return row?.hash ?? null
	}

	/** Where a purge last cut the log; null: never. */
	checkpoint(): Promise<AuditCheckpoint | null> {
		return this.database.readOne<AuditCheckpoint>(AUDIT_CHECKPOINT)
	}

	/**
	 * Removes the entries before an instant, and leaves a signed checkpoint. Returns how many it removed. @param sign signs the new
	 * beginning.
	 */
	async purge(before: string, sign: (head: AuditHead) => AuditCheckpoint): Promise<number> {
		const last = await this.database.write(async (run) => {
			const [row] = await run<AuditHead>(LAST_AUDIT_BEFORE, { instant: before })
			if (row === undefined) return null
			const { seq, hash, at, signature } = sign(row)
			await run(SAVE_AUDIT_CHECKPOINT, { seq: neo4j.int(seq), hash, at, signature })
			return row
		})
		if (last === null) return 0
		// The log now begins after the checkpoint: what a stopped purge leaves is not part of it, and goes with the next one.
		let count = 0
		for (;;) {
			const result = await this.database.write((run) =>
				run<{ count: number }>(PURGE_AUDIT, {
					seq: neo4j.int(last.seq),
					limit: neo4j.int(PURGED_AT_ONCE),
				}),
			)
			const removed = result[0]?.count ?? 0
			count += removed
			if (removed < PURGED_AT_ONCE) return count
		}
	}

	/** Checks the chain: all of it from where a purge last cut it, or from the last signed checkpoint. */
	check(ledger: Pick<Ledger, 'key' | 'checkpoints'>, isWhole?: boolean): Promise<AuditCheckByLedger> {
		return checkAuditByLedger(this.database, ledger, isWhole)
	}
}

export type AuditLogStore = Pick<Neo4jAuditLogStore, keyof Neo4jAuditLogStore>

/** Every instant's text lies between these. */
function bounds({ from, until, ...choice }: AuditChoice) {
	return { ...choice, from: from ?? '', until: until ?? '~' }
}

/** The SET takes the lock: one writer waits for the other. */
export const LOCK_AUDIT = cypher`
MATCH (head:AuditHead {id: 1})
SET head.id = 1
RETURN head.seq AS seq, head.hash AS hash`

export const APPEND_AUDIT = cypher`
MATCH (head:AuditHead {id: 1})
SET head.seq = $seq, head.hash = $hash
WITH head
UNWIND $entries AS entry
CREATE (:AuditEntry {
  seq: entry.seq, at: entry.at, account: entry.account, action: entry.action, object: entry.object,
  fields: entry.fields, salt: entry.salt, digest: entry.digest, hash: entry.hash
})`

export const AUDIT_HEAD = cypher`
MATCH (head:AuditHead {id: 1})
RETURN head.seq AS seq, head.hash AS hash`

export const AUDIT_AFTER = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq > $seq
RETURN entry.seq AS seq, entry.at AS at, entry.account AS account, entry.action AS action,
  entry.object AS object, entry.fields AS fields, entry.salt AS salt, entry.digest AS digest, entry.hash AS hash
ORDER BY entry.seq LIMIT $limit`

/** Where the log begins: a purge removed what was before. */
export const AUDIT_CHECKPOINT = cypher`
MATCH (checkpoint:AuditCheckpoint)
RETURN checkpoint.seq AS seq, checkpoint.hash AS hash, checkpoint.at AS at, checkpoint.wentBackFrom AS wentBackFrom,
  checkpoint.signature AS signature
ORDER BY seq DESC LIMIT 1`

export const AUDIT_HASH_AT = cypher`
MATCH (entry:AuditEntry {seq: $seq})
RETURN entry.hash AS hash`

const CHOSEN = cypher`entry.at >= $from AND entry.at < $until
  AND ($account IS NULL OR entry.account = $account)
  AND ($action IS NULL OR entry.action = $action)
  AND ($object IS NULL OR entry.object = $object)`

export const AUDIT_LINES = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq < $before AND ${CHOSEN}
RETURN entry.seq AS seq, entry.at AS at, entry.account AS account, entry.action AS action,
  entry.object AS object, entry.fields AS fields
ORDER BY seq DESC LIMIT $limit`

export const COUNT_AUDIT_LINES = cypher`
MATCH (entry:AuditEntry) WHERE ${CHOSEN}
RETURN count(entry) AS count`

export const AUDIT_ACTIONS = cypher`
MATCH (entry:AuditEntry) WHERE entry.action IS NOT NULL
RETURN DISTINCT entry.action AS action ORDER BY action`

/** The last entry before an instant in the unbroken run at the beginning. */
export const LAST_AUDIT_BEFORE = cypher`
MATCH (kept:AuditEntry) WHERE kept.at >= $instant
WITH min(kept.seq) AS firstKept
MATCH (head:AuditHead {id: 1})
MATCH (entry:AuditEntry) WHERE entry.seq < coalesce(firstKept, head.seq + 1)
RETURN entry.seq AS seq, entry.hash AS hash ORDER BY seq DESC LIMIT 1`

export const SAVE_AUDIT_CHECKPOINT = cypher`
MERGE (checkpoint:AuditCheckpoint {seq: $seq})
SET checkpoint.hash = $hash, checkpoint.at = $at, checkpoint.signature = $signature`

export const PURGE_AUDIT = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq <= $seq
WITH entry LIMIT $limit
DELETE entry
RETURN count(*) AS count`
