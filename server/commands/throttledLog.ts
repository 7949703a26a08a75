/** Logs a line if the last one is two seconds old: long work shows progress, short work nothing. */
export function throttledLog(log: (line: string) => void): (line: string) => void {
	let last = Date.now()
	return (line) => {
		if (Date.now() - last < 2_000) return
		last = Date.now()
		log(line)
	}
}
