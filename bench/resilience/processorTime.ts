import { existsSync, readFileSync } from 'node:fs'

/** Milliseconds of one tick of `/proc`; 100 a second on Linux, whatever the kernel's own clock. */
const TICK = 10

/**
 * Milliseconds of the processor that a process has used with all its threads; null where there is no `/proc`.
 * Unlike times of the clock it hardly suffers from what else the machine does.
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
