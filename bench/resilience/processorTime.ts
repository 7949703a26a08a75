import { existsSync, readFileSync } from 'node:fs'

/** Milliseconds of one tick of `/proc`; 100 a second on Linux, whatever the kernel's own clock. */
const TICK = 10

/**
 * The processor time of a process with all its threads, in milliseconds; null without `/proc`. Unlike clock
 * times it hardly depends on other work of the machine.
 */
export function processorTime(pid: number | undefined): number | null {
	const file = `/proc/${pid}/stat`
	if (!existsSync(file)) return null
	// The second field is the command's name in brackets, and may hold blanks.
	const fields = readFileSync(file, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ')
	return (Number(fields[11]) + Number(fields[12])) * TICK
}
