import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Start time of a process, which identifies it even if the system reuses its number. null if no such process runs;
 * a zombie does not count as running.
 */
export function startTimeOf(pid: number): string | null {
	if (existsSync('/proc/self/stat')) return startTimeInProc(pid)
	const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
	return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

/** A process's command line; empty if it cannot be read. */
export function commandOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
	} catch {
		const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
		return (stdout ?? '').trim()
	}
}

/** The database process as recorded in the folder, so that the next start finds a process left behind. */
export interface ProcessRecord {
	readonly pid: number
	readonly startTime: string
	readonly version: string
	readonly boltPort: number
	/** The archive of classes that it writes when it ends; null or absent: none. */
	readonly classArchive?: string | null
}

const fileOf = (home: string): string => join(home, 'process.json')

export function writeProcessRecord(home: string, record: ProcessRecord): void {
	const partial = `${fileOf(home)}.partial`
	writeFileSync(partial, JSON.stringify(record), { mode: 0o600 })
	renameSync(partial, fileOf(home))
}

export function readProcessRecord(home: string): ProcessRecord | null {
	try {
		return JSON.parse(readFileSync(fileOf(home), 'utf8')) as ProcessRecord
	} catch {
		return null
	}
}

export function removeProcessRecord(home: string): void {
	rmSync(fileOf(home), { force: true })
}

/** Whether the recorded process still runs: its number, its start time and its command line agree. */
export function isStillRunning(home: string, { pid, startTime }: ProcessRecord): boolean {
	return startTimeOf(pid) === startTime && commandOf(pid).includes(`--home-dir=${home}`)
}

const POLL_MILLISECONDS = 50

/** Asks a process to end, waits, and kills it if it does not end in time. Returns whether it ended by itself. */
export async function stopProcess(pid: number, startTime: string, timeout: number): Promise<boolean> {
	signal(pid, 'SIGTERM')
	const giveUp = Date.now() + timeout
	let isKilled = false
	while (startTimeOf(pid) === startTime) {
		if (Date.now() > giveUp) {
			signal(pid, 'SIGKILL')
			isKilled = true
		}
		await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
	}
	return !isKilled
}

/**
 * Fields of /proc/<pid>/stat after the name, which may contain blanks and brackets: state is the 3rd, start time
 * the 22nd.
 */
function startTimeInProc(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
		return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
	} catch {
		return null
	}
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name)
	} catch (error) {
		// It ended just before the signal, as wanted.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
	}
}
