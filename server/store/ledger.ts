/**
 * What must be kept outside the database, so that whoever restores or controls it cannot undo it: erasures, stopped letters,
 * checkpoints of the audit log, and the key that signs. Files in one folder, readable only by its owner.
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
import type { AuditCheckpoint } from '../domain/auditLog'
import type { Erasure, ErasureDecision } from '../domain/erasure'
import type { LetterStop } from './letterChoiceStore'

export interface Ledger {
	/** 32 bytes. */
	readonly key: Buffer
	erasures(): readonly Erasure[]
	keepErasure(erasure: Erasure): void
	/** Decisions on others' texts. */
	decisions(): readonly ErasureDecision[]
	keepDecision(decision: ErasureDecision): void
	/** Letters that were stopped or started again, in order. */
	letterStops(): readonly LetterStop[]
	keepLetterStop(stop: LetterStop): void
	/** The audit log's checkpoints, in order. */
	checkpoints(): readonly AuditCheckpoint[]
	keepCheckpoint(checkpoint: AuditCheckpoint): void
}

/** The fields that every line has. */
type ErasureBefore = Omit<Erasure, 'organisation' | 'group' | 'by'>

const KEY_BYTES = 32

/**
 * @param secret the key is derived from it; null: a random key, kept in the folder.
 * @param former its earlier folder, whose content is moved.
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
		// Lines of earlier versions concerned everybody's texts.
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
 * Moves a ledger. Files only grow: one that was moved before, or that begins like the old one, needs nothing. If a file differs, both
 * folders stay as they are: one belongs to another database. If it is killed, the next start completes it.
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
		// Whole or not at all; the folders may be on two disks.
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

/** For a server that keeps nothing outside its database. */
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
