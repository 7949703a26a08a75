import { randomBytes } from 'node:crypto'
import neo4j from 'neo4j-driver'
import {
	type AuditCheck,
	type AuditCheckByLedger,
	type AuditCheckpoint,
	type AuditEntry,
	type AuditHead,
	type AuditLine,
	chainBreakAt,
	chainedEntry,
	EMPTY_HEAD,
	isSigned,
} from '../domain/audit'
import { NotFound } from '../errors'
import {
	APPEND_AUDIT,
	AUDIT_AFTER,
	AUDIT_CHECKPOINT,
	AUDIT_HASH_AT,
	AUDIT_HEAD,
	LOCK_AUDIT,
} from './cypher/audit'
import type { Database, RunStatement } from './database'
import type { Ledger } from './ledger'

/**
 * Writes lines of the audit log inside the transaction of what they tell of. The last thing that it does: the lock of the log is
 * held shortly, and taken after that of the feed by all.
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

/** Reads the whole audit log and follows its chain, from where it was last cut on purpose. Writes nothing. */
export async function checkAudit(database: Pick<Database, 'read'>): Promise<AuditCheck> {
	return followChain(database, null, new Map(), null)
}

/**
 * The same, held to what stands outside of the database: a log whose end was cut, whose beginning was cut by somebody else, or that
 * was made anew from some entry on, is told from one that holds.
 *
 * @param isWhole false: from the last checkpoint on, which stands for what was before, unless a line of then was changed without
 *   its hash; that a whole check finds.
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
	const start = isWhole ? null : await standingEntry(database, expected.get(last))
	const { entries, broken } = await followChain(database, key, expected, start)
	const isCut = broken === null && entries < last
	const cut = isCut
		? `Expected ${last} entries, as on ${expected.get(last)?.at.slice(0, 10)}; there are ${entries}.`
		: null
	const said =
		forged === undefined
			? (broken ?? cut)
			: `The checkpoint of ${forged.at.slice(0, 10)} beside the database is not signed by its key.`
	return { entries, broken: said, wentBack, after: start?.seq ?? 0 }
}

/** The entry of a checkpoint, where it stands as it stood; null: the log is followed from its beginning. */
async function standingEntry(
	database: Pick<Database, 'read'>,
	checkpoint: AuditCheckpoint | undefined,
): Promise<AuditHead | null> {
	if (checkpoint === undefined) return null
	const { seq, hash } = checkpoint
	const [row] = await database.read<{ hash: string }>(AUDIT_HASH_AT, { seq: neo4j.int(seq) })
	return row?.hash === hash ? { seq, hash } : null
}

/** By number, the checkpoints that the log has to go through: once it went back, those before no longer stand. */
function standing(kept: readonly AuditCheckpoint[]): ReadonlyMap<number, AuditCheckpoint> {
	const expected = new Map<number, AuditCheckpoint>()
	for (const checkpoint of kept) {
		if (checkpoint.wentBackFrom !== null) expected.clear()
		if (checkpoint.seq > 0) expected.set(checkpoint.seq, checkpoint)
	}
	return expected
}

/**
 * @param key what a cut on purpose is signed with; null: it is believed.
 * @param start the entry after which it is followed; null: from the beginning.
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
					: `Entry ${row.seq} is not the one that stood there on ${checkpoint.at.slice(0, 10)}.`)
			if (broken !== null) return { entries: head.seq, broken }
			head = { seq: row.seq, hash: row.hash }
		}
		if (page.length === PAGE) continue
		// What was written while this was read is of no concern: it only adds.
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
