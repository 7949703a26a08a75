import { startTimeOf } from './processIdentity'

const POLL_MILLISECONDS = 50

/** Asks a process to end, waits, and kills it only when it has not ended in time. */
export async function stopProcess(pid: number, startTime: string, patience: number): Promise<void> {
	signal(pid, 'SIGTERM')
	const giveUp = Date.now() + patience
	while (startTimeOf(pid) === startTime) {
		if (Date.now() > giveUp) signal(pid, 'SIGKILL')
		await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
	}
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name)
	} catch (error) {
		// Gone between the look and the signal: that is what was wanted.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
	}
}
