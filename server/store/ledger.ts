/**
 * What has to stand outside of the database, so that whoever restores it, or holds it, does not undo it: what was erased, where
 * the audit log stood, and the key that signs. Files of one folder, for its owner alone.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditCheckpoint } from '../domain/audit'
import type { Erasure } from '../domain/erasure'

export interface Ledger {
	/** 32 bytes. */
	readonly key: Buffer
	erasures(): readonly Erasure[]
	keepErasure(erasure: Erasure): void
	/** Where the audit log stood, in the order in which it was written down. */
	checkpoints(): readonly AuditCheckpoint[]
	keepCheckpoint(checkpoint: AuditCheckpoint): void
}

const KEY_BYTES = 32

/** @param secret what the key is made of; null: a random one, kept in the folder. */
export function ledgerIn(folder: string, secret: string | null): Ledger {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const erasuresFile = join(folder, 'erasures.jsonl')
	const checkpointsFile = join(folder, 'audit.jsonl')
	return {
		key: secret === null ? ownKey(join(folder, 'key')) : keyFrom(secret),
		erasures: () => linesOf<Erasure>(erasuresFile),
		keepErasure: (erasure) => append(erasuresFile, erasure),
		checkpoints: () => linesOf<AuditCheckpoint>(checkpointsFile),
		keepCheckpoint: (checkpoint) => append(checkpointsFile, checkpoint),
	}
}

function linesOf<Line>(file: string): readonly Line[] {
	if (!existsSync(file)) return []
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line)
}

function append(file: string, line: object): void {
	appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true })
}

/** For a server that keeps nothing outside of its database. */
export function ledgerInMemory(): Ledger {
	const erasures: Erasure[] = []
	const checkpoints: AuditCheckpoint[] = []
	return {
		key: randomBytes(KEY_BYTES),
		erasures: () => [...erasures],
		keepErasure: (erasure) => void erasures.push(erasure),
		checkpoints: () => [...checkpoints],
		keepCheckpoint: (checkpoint) => void checkpoints.push(checkpoint),
	}
}

function ownKey(file: string): Buffer {
	if (!existsSync(file))
		writeFileSync(file, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flush: true })
	chmodSync(file, 0o600)
	return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}

function keyFrom(secret: string): Buffer {
	return createHmac('sha256', 'constellations ledger').update(secret).digest()
}
