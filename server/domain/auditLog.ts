/**
 * The audit log: what people did, line by line. Each line is chained to the one before by a hash over a salted digest
 * (security.md §7). An erased line leaves its digest, so the chain still holds; changing, removing or inserting a line
 * breaks it.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { AuditField } from '../../schema/auditLog'
import { canonicalJson } from './canonicalJson'

/** One logged action: ids and field names, never values, personal names, addresses or secrets. */
export interface AuditLine {
	/** Id of the account; null: nobody known, for example a refused sign-in. */
	readonly account: string | null
	/** For example `mission.declare`, `role.give`, `session.refuse`. */
	readonly action: string
	/** Id of the object of the action. */
	readonly object: string | null
	/** Names of the written fields. */
	readonly fields: readonly AuditField[]
}

/** A line as the log holds it: one written by an earlier version may name a field that no longer exists. */
export interface DatedLine extends Omit<AuditLine, 'fields'> {
	/** ISO instant, UTC. */
	readonly at: string
	readonly fields: readonly string[]
}

export interface AuditEntry {
	/** 1, 2, 3… without gaps. */
	readonly seq: number
	/** null: erased, together with its salt. */
	readonly line: DatedLine | null
	/** Random, so that nobody can find an erased line by guessing. */
	readonly salt: string | null
	/** Hex SHA-256 of salt and line. */
	readonly digest: string
	/** Hex SHA-256 of `seq`, the digest and the hash of the entry before. */
	readonly hash: string
}

/** The end of the chain. */
export interface AuditHead {
	readonly seq: number
	/** Empty before the first entry. */
	readonly hash: string
}

/**
 * Head of the log at an instant, signed with a key that is not in the database. Whoever holds only the database can
 * neither cut the end of the log unnoticed nor pass a cut off as a purge.
 */
export interface AuditCheckpoint extends AuditHead {
	/** ISO instant, UTC. */
	readonly at: string
	/**
	 * The head kept before, when the log was found to have gone back (a database restore, or a cut). null: the log
	 * continues from that head.
	 */
	readonly wentBackFrom: number | null
	/** Hex HMAC-SHA256 of the other fields. */
	readonly signature: string
}

export function signedCheckpoint(
	checkpoint: Omit<AuditCheckpoint, 'signature'>,
	key: Buffer,
): AuditCheckpoint {
	return { ...checkpoint, signature: signatureOf(checkpoint, key) }
}

export function isSigned(checkpoint: AuditCheckpoint, key: Buffer): boolean {
	const expected = Buffer.from(signatureOf(checkpoint, key), 'hex')
	const came = Buffer.from(checkpoint.signature, 'hex')
	return came.length === expected.length && timingSafeEqual(came, expected)
}

function signatureOf(
	{ seq, hash, at, wentBackFrom }: Omit<AuditCheckpoint, 'signature'>,
	key: Buffer,
): string {
	return createHmac('sha256', key).update(canonicalJson({ seq, hash, at, wentBackFrom })).digest('hex')
}

export const EMPTY_HEAD: AuditHead = { seq: 0, hash: '' }

/**
 * State of the audit log.
 * `broken`: the first break in the chain, in words; null: the chain holds.
 */
export interface AuditCheck {
	/** Entries up to which the chain holds. */
	readonly entries: number
	readonly broken: string | null
}

/** The same, plus when the log was found to have gone back, after a restore or a cut. */
export interface AuditCheckByLedger extends AuditCheck {
	/** The entry after which the chain was checked, that of a signed checkpoint; 0: from the beginning. */
	readonly after: number
	readonly wentBack: readonly {
		/** ISO instant. */
		readonly at: string
		/** The last entry before, and the last entry then. */
		readonly from: number
		readonly to: number
	}[]
}

export function chainedEntry(head: AuditHead, line: DatedLine, salt: string): AuditEntry {
	const seq = head.seq + 1
	const digest = digestOf(line, salt)
	return { seq, line, salt, digest, hash: hashOf(seq, digest, head.hash) }
}

/** What is wrong with an entry that follows another; null if the chain holds. */
export function chainBreakAt(before: AuditHead, entry: AuditEntry): string | null {
	const { seq, line, salt, digest, hash } = entry
	if (seq !== before.seq + 1) return `Expected entry ${before.seq + 1}; entry ${seq} came.`
	if ((line === null) !== (salt === null)) return `Entry ${seq} was erased in part.`
	if (line !== null && salt !== null && digestOf(line, salt) !== digest) {
		return `Entry ${seq} is not what was written.`
	}
	return hashOf(seq, digest, before.hash) === hash ? null : `Entry ${seq} does not follow on the one before.`
}

function digestOf({ at, account, action, object, fields }: DatedLine, salt: string): string {
	return sha256(`${salt}\n${canonicalJson({ at, account, action, object, fields })}`)
}

function hashOf(seq: number, digest: string, before: string): string {
	return sha256(`${seq}\n${digest}\n${before}`)
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}
