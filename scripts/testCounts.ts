/** The counts of a run of tests. */
export interface Counts {
	readonly passed: number
	readonly failed: number
	readonly skipped: number
}

/** « 1234 passed, 0 failed », and « , 5 skipped » if any was. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
