/** Passes a line on where the last one is two seconds old: long work shows that it goes on, short work says nothing. */
export function throttledLog(log: (line: string) => void): (line: string) => void {
	let last = Date.now()
	return (line) => {
		if (Date.now() - last < 2_000) return
		last = Date.now()
		log(line)
	}
}
