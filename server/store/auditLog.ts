import { randomBytes } from 'node:crypto'
import neo4j from 'neo4j-driver'
import {
	type AuditEntry,
	type AuditHead,
	type AuditLine,
	breakAt,
	chained,
	EMPTY_HEAD,
} from '../domain/audit'
import { NotFound } from '../errors'
import { APPEND_AUDIT, AUDIT_AFTER, AUDIT_HEAD, LOCK_AUDIT } from './cypher/audit'
import type { Database, RunStatement } from './database'

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
		const entry = chained(head, { ...line, at: at.toISOString() }, randomBytes(16).toString('hex'))
		entries.push(entry)
		head = { seq: entry.seq, hash: entry.hash }
	}
	const rows = entries.map(({ line, seq, ...entry }) => ({ ...line, ...entry, seq: neo4j.int(seq) }))
	await run(APPEND_AUDIT, { entries: rows, seq: neo4j.int(head.seq), hash: head.hash })
}

/** How the audit log stands: its entries, and where its chain breaks first, in words; null: it holds. */
export interface AuditCheck {
	readonly entries: number
	readonly broken: string | null
}

const PAGE = 1_000

/** Reads the whole audit log and follows its chain. Writes nothing. */
export async function checkAudit(database: Pick<Database, 'read'>): Promise<AuditCheck> {
	const [last] = await database.read<AuditHead>(AUDIT_HEAD)
	if (last === undefined) throw lost()
	let head: AuditHead = EMPTY_HEAD
	for (;;) {
		const page = await database.read<AuditRow>(AUDIT_AFTER, {
			seq: neo4j.int(head.seq),
			limit: neo4j.int(PAGE),
		})
		for (const row of page) {
			const broken = breakAt(head, entryOf(row))
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
