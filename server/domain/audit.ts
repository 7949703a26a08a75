/**
 * The audit log: what persons did, line by line, each chained to the one before by a hash over a salted digest (security.md
 * §7). A line that is erased leaves its digest, so that the chain still holds; one that is changed, taken out or put in breaks it.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { AuditField } from '../../schema/auditFields'
import { canonicalJson } from './canonicalJson'

/** What is told of one action: ids and names of fields, never values, names, addresses nor secrets. */
export interface AuditLine {
	/** Id of the account; null: nobody who is known, such as a sign-in that was refused. */
	readonly account: string | null
	/** Such as `mission.declare`, `role.give`, `session.refuse`. */
	readonly action: string
	/** Id of what it is about. */
	readonly object: string | null
	/** Names of the fields that were written. */
	readonly fields: readonly AuditField[]
}

/** A line as the log holds it: one of an earlier version may name a field that is no more. */
export interface DatedLine extends Omit<AuditLine, 'fields'> {
	/** ISO instant, UTC. */
	readonly at: string
	readonly fields: readonly string[]
}

export interface AuditEntry {
	/** 1, 2, 3… without a hole. */
	readonly seq: number
	/** null: erased, together with its salt. */
	readonly line: DatedLine | null
	/** Random, so that an erased line is not found again by guessing. */
	readonly salt: string | null
	/** Hex SHA-256 of salt and line. */
	readonly digest: string
	/** Hex SHA-256 of number, digest and the hash of the entry before. */
	readonly hash: string
}

/** Where the chain ends. */
export interface AuditHead {
	readonly seq: number
	/** Empty before the first entry. */
	readonly hash: string
}

/**
 * Where the log stood at an instant, signed with a key that is not in the database: whoever holds that alone can neither cut the
 * end of the log unseen nor pass a cut for a purge.
 */
export interface AuditCheckpoint extends AuditHead {
	/** ISO instant, UTC. */
	readonly at: string
	/**
	 * What was kept as the head before, where the log was found to have gone back: a restore of the database, or a cut. null: it
	 * goes on from there.
	 */
	readonly wentBackFrom: number | null
	/** Hex HMAC-SHA256 of the rest. */
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

/** How the audit log stands: its entries, and where its chain breaks first, in words; null: it holds. */
export interface AuditCheck {
	/** Up to where it holds. */
	readonly entries: number
	readonly broken: string | null
}

/** The same, and when the log was found to have gone back, which a restore and a cut both do. */
export interface AuditCheckByLedger extends AuditCheck {
	/** The entry after which the chain was followed, that of a signed checkpoint; 0: from the beginning. */
	readonly after: number
	readonly wentBack: readonly {
		/** ISO instant. */
		readonly at: string
		/** The entry at which it ended before, and the one at which it ended then. */
		readonly from: number
		readonly to: number
	}[]
}

/** The entry that follows. */
export function chainedEntry(head: AuditHead, line: DatedLine, salt: string): AuditEntry {
	const seq = head.seq + 1
	const digest = digestOf(line, salt)
	return { seq, line, salt, digest, hash: hashOf(seq, digest, head.hash) }
}

/** What is wrong with an entry that follows on another; null where the chain holds. */
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
