/** What a run of tests comes to. */
export interface Counts {
	readonly passed: number
	readonly failed: number
	readonly skipped: number
}

/** The last line of `npm test`, with the end of the line. */
const LAST_LINE = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\n$/m

/** « 1234 passed, 0 failed », and « , 5 skipped » where any was: what `countsIn` reads. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The counts in the output of `npm test`; null where it ended without saying. */
export function countsIn(output: string): Counts | null {
	const [, passed, failed, skipped = '0'] = LAST_LINE.exec(output) ?? []
	return passed && failed
		? { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
		: null
}
