/**
 * What has to stand outside of the database, so that whoever restores it, or holds it, does not undo it: what was erased, which
 * letters were stopped, where the audit log stood, and the key that signs. Files of one folder, for its owner alone.
 */
import { createHmac, randomBytes } from 'node:crypto'
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { AuditCheckpoint } from '../domain/audit'
import type { Erasure, ErasureDecision } from '../domain/erasure'
import type { LetterStop } from './letterChoiceStore'

export interface Ledger {
	/** 32 bytes. */
	readonly key: Buffer
	erasures(): readonly Erasure[]
	keepErasure(erasure: Erasure): void
	/** What was decided about others' texts. */
	decisions(): readonly ErasureDecision[]
	keepDecision(decision: ErasureDecision): void
	/** Which letters were stopped or started again, in the order in which that was asked. */
	letterStops(): readonly LetterStop[]
	keepLetterStop(stop: LetterStop): void
	/** Where the audit log stood, in the order in which it was written down. */
	checkpoints(): readonly AuditCheckpoint[]
	keepCheckpoint(checkpoint: AuditCheckpoint): void
}

/** What a line has always said. */
type ErasureBefore = Omit<Erasure, 'organisation' | 'group' | 'by'>

const KEY_BYTES = 32

/**
 * @param secret what the key is made of; null: a random one, kept in the folder.
 * @param former where it stood before: what is there is moved.
 */
export function ledgerIn(folder: string, secret: string | null, former: string | null = null): Ledger {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	if (former !== null && former !== folder) moveLedger(former, folder)
	const erasuresFile = join(folder, 'erasures.jsonl')
	const decisionsFile = join(folder, 'decisions.jsonl')
	const stopsFile = join(folder, 'letters.jsonl')
	const checkpointsFile = join(folder, 'audit.jsonl')
	return {
		key: secret === null ? ownKey(join(folder, 'key')) : keyFrom(secret),
		// Lines of earlier versions were about everybody's texts.
		erasures: () =>
			linesOf<Partial<Erasure> & ErasureBefore>(erasuresFile).map((line) => ({
				organisation: null,
				group: null,
				by: null,
				...line,
			})),
		keepErasure: (erasure) => append(erasuresFile, erasure),
		decisions: () => linesOf<ErasureDecision>(decisionsFile),
		keepDecision: (decision) => append(decisionsFile, decision),
		letterStops: () => linesOf<LetterStop>(stopsFile),
		keepLetterStop: (stop) => append(stopsFile, stop),
		checkpoints: () => linesOf<AuditCheckpoint>(checkpointsFile),
		keepCheckpoint: (checkpoint) => append(checkpointsFile, checkpoint),
	}
}

/**
 * Files only grow: what was moved before, or whose beginning this is, has nothing to add. Where a file says something else both
 * folders stay as they are: one of them is another database's. Killed midway it is done by the next start.
 */
function moveLedger(former: string, folder: string): void {
	const files = filesIn(former).map((name) => ({
		name,
		held: readFileSync(join(former, name)),
		there: existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null,
	}))
	if (files.length === 0) return
	if (files.some(({ held, there }) => there !== null && !there.subarray(0, held.length).equals(held))) return
	for (const { name, held, there } of files) {
		if (there !== null) continue
		// Whole or not at all; the folders may be of two disks.
		const unfinished = join(folder, `${name}.moving`)
		writeFileSync(unfinished, held, { mode: 0o600, flush: true })
		renameSync(unfinished, join(folder, name))
	}
	rmSync(former, { recursive: true, force: true })
}

function filesIn(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.moving')) : []
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
	const decisions: ErasureDecision[] = []
	const stops: LetterStop[] = []
	const checkpoints: AuditCheckpoint[] = []
	return {
		key: randomBytes(KEY_BYTES),
		erasures: () => [...erasures],
		keepErasure: (erasure) => void erasures.push(erasure),
		decisions: () => [...decisions],
		keepDecision: (decision) => void decisions.push(decision),
		letterStops: () => [...stops],
		keepLetterStop: (stop) => void stops.push(stop),
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
