/**
 * Measures the turns of the event loop; `stop` gives the most processor time of one of them, in milliseconds.
 */
export function watchTurns(): { stop(): number } {
	let longest = 0
	let stopped = false
	let before = process.cpuUsage()
	const look = (): void => {
		const now = process.cpuUsage()
		longest = Math.max(longest, (now.user + now.system - before.user - before.system) / 1e3)
		before = now
		if (!stopped) setImmediate(look)
	}
	setImmediate(look)
	return {
		stop: () => {
			stopped = true
			return longest
		},
	}
}
