import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Which process this is, beyond its number, which the system gives again: when it started. null where no such
 * process runs (one that has ended and waits to be reaped does not run).
 */
export function startTimeOf(pid: number): string | null {
	if (existsSync('/proc/self/stat')) return startTimeInProc(pid)
	const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
	return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

/** The command line of a process; empty where it cannot be read. */
export function commandOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
	} catch {
		const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
		return (stdout ?? '').trim()
	}
}

/** Fields of /proc/<pid>/stat after the name, which may hold blanks and brackets: state is the 3rd, start the 22nd. */
function startTimeInProc(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
		return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
	} catch {
		return null
	}
}
