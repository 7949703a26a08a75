import type { ReportStore } from '../store/reportStore'

export interface PurgeChoice {
	/** How long a report is kept after it was closed. */
	readonly months: number
	/** Milliseconds since 1970. */
	readonly now: number
	/** Says what would go, and removes nothing. */
	readonly isDry: boolean
	readonly log: (line: string) => void
}

/** Removes reports that were closed long enough ago, with what was said about them; open ones stay. Returns how many. */
export async function purgeReports(
	reports: ReportStore,
	{ months, now, isDry, log }: PurgeChoice,
): Promise<number> {
	const before = monthsBefore(now, months)
	const old = await reports.closedBefore(before)
	// Ids alone: what a report says is in no log.
	for (const { id, closedAt } of old) log(`${id}, closed on ${closedAt.slice(0, 10)}`)
	const count = isDry ? old.length : await reports.removeClosedBefore(before)
	const what = `${count} ${count === 1 ? 'report' : 'reports'} closed before ${before.slice(0, 10)}`
	const verb = count === 1 ? 'was' : 'were'
	log(isDry ? `${what} would be removed; nothing was written.` : `${what} ${verb} removed.`)
	return count
}

/** The same day so many months ago, or the last day of that month. */
function monthsBefore(now: number, months: number): string {
	const day = new Date(now)
	const asked = day.getUTCDate()
	day.setUTCDate(1)
	day.setUTCMonth(day.getUTCMonth() - months)
	const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
	day.setUTCDate(Math.min(asked, lastDay))
	return day.toISOString()
}
