/**
 * What has to stand outside of the database, so that whoever restores it, or holds it, does not undo it: what was erased, where
 * the audit log stood, and the key that signs. Files of one folder, for its owner alone.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Erasure } from '../domain/erasure'

export interface Ledger {
	/** 32 bytes. */
	readonly key: Buffer
	erasures(): readonly Erasure[]
	keepErasure(erasure: Erasure): void
}

const KEY_BYTES = 32

/** @param secret what the key is made of; null: a random one, kept in the folder. */
export function ledgerIn(folder: string, secret: string | null): Ledger {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const erasuresFile = join(folder, 'erasures.jsonl')
	return {
		key: secret === null ? ownKey(join(folder, 'key')) : keyFrom(secret),
		erasures: () =>
			existsSync(erasuresFile)
				? readFileSync(erasuresFile, 'utf8')
						.split('\n')
						.filter((line) => line !== '')
						.map((line) => JSON.parse(line) as Erasure)
				: [],
		keepErasure: (erasure) =>
			appendFileSync(erasuresFile, `${JSON.stringify(erasure)}\n`, { mode: 0o600, flush: true }),
	}
}

/** For a server that keeps nothing outside of its database. */
export function ledgerInMemory(): Ledger {
	const erasures: Erasure[] = []
	return {
		key: randomBytes(KEY_BYTES),
		erasures: () => [...erasures],
		keepErasure: (erasure) => void erasures.push(erasure),
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
