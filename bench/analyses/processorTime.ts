import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time that a process has used, all its threads together (Linux). */
export function processorTime(pid: number): number {
	if (pid === process.pid) {
		// Counted to the moment; what the files say of a thread that runs is some milliseconds old.
		const { user, system } = process.cpuUsage()
		return (user + system) / 1000
	}
	const threads = readdirSync(`/proc/${pid}/task`)
	const nanoseconds = threads.reduce((sum, thread) => sum + runTime(`/proc/${pid}/task/${thread}`), 0)
	return nanoseconds / 1e6
}

function runTime(folder: string): number {
	try {
		return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0])
	} catch {
		// A thread that has just ended.
		return 0
	}
}
