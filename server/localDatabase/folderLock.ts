import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../errors'
import { startTimeOf } from './processes'

export interface LockHolder {
	readonly pid: number
	readonly startTime: string
	readonly since: string
}

/**
 * Locks a folder for this process until `release`.
 *
 * @throws Refused naming the holder. A holder that no longer runs (kill -9, a crash) does not count.
 */
export function lockFolder(folder: string): { release(): void } {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const lock = lockOf(folder)
	const mine = `${lock}.${randomUUID()}`
	const startTime = startTimeOf(process.pid) ?? ''
	const me: LockHolder = { pid: process.pid, startTime, since: new Date().toISOString() }
	writeFileSync(mine, JSON.stringify(me), { mode: 0o600 })
	try {
		while (!linked(mine, lock)) {
			const holder = lockHolderOf(folder)
			if (holder) throw heldBy(holder, folder)
			clearStale(lock, mine)
		}
	} finally {
		rmSync(mine, { force: true })
	}
	return { release: () => rmSync(lock, { force: true }) }
}

/** The process that holds the folder; null if no running process does. */
export function lockHolderOf(folder: string): LockHolder | null {
	const holder = read(lockOf(folder))
	return holder && startTimeOf(holder.pid) === holder.startTime ? holder : null
}

const lockOf = (folder: string): string => join(folder, 'lock.json')

/** A link is created whole or not at all: of two processes that try together, one wins. */
function linked(mine: string, lock: string): boolean {
	try {
		linkSync(mine, lock)
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
		throw error
	}
}

/**
 * Moves a stale lock away, then checks the moved one: if another start put its own lock there in between, puts it
 * back.
 */
function clearStale(lock: string, mine: string): void {
	const aside = `${mine}.stale`
	try {
		renameSync(lock, aside)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
		throw error
	}
	const moved = read(aside)
	if (moved && startTimeOf(moved.pid) === moved.startTime) linked(aside, lock)
	rmSync(aside, { force: true })
}

function read(file: string): LockHolder | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as LockHolder
	} catch {
		return null
	}
}

function heldBy({ pid, since }: LockHolder, folder: string): Refused {
	return new Refused(
		`The local database in ${folder} is held by process ${pid} since ${since}. Use that one, stop it (Ctrl-C in ` +
			`its terminal, or \`kill ${pid}\`) and start again, or set NEO4J_FOLDER to another folder for a second database.`,
		{ pid },
	)
}
