import { readdirSync, readFileSync } from 'node:fs'

/** The processor time of a process with all its threads, in milliseconds (Linux). */
export function processorTime(pid: number): number {
	if (pid === process.pid) {
		// Exact; the files are some milliseconds old for a running thread.
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
		// The thread has just ended.
		return 0
	}
}
