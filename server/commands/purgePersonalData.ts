import { dueOn, purge, type RetentionParts } from '../personalData/retention'

interface PurgeChoice {
	/** ISO day. */
	readonly today: string
	/** Says what would go, and removes nothing. */
	readonly isDry: boolean
	readonly log: (line: string) => void
}

/** Removes what about persons is past its time. Returns how much. */
export async function purgePersonalData(
	parts: RetentionParts,
	{ today, isDry, log }: PurgeChoice,
): Promise<number> {
	const { contacts, contactsToReview, reports, requests, auditLines } = await dueOn(parts, today)
	// Ids alone: who it is and what was said is in no log.
	for (const { id, confirmedOn } of contacts) log(`${id}, last confirmed on ${confirmedOn}`)
	for (const { id, closedAt } of reports) log(`${id}, closed on ${closedAt.slice(0, 10)}`)
	for (const { id, closedOn } of requests) log(`${id}, answered on ${closedOn}`)
	const counts = isDry
		? [contacts.length, reports.length, requests.length, auditLines]
		: (await purge(parts, today, null)).counts.map(({ count }) => count)
	const [one = 0, two = 0, three = 0, four = 0] = counts
	const what = [
		counted(one, 'contact', 'contacts'),
		counted(two, 'report', 'reports'),
		counted(three, 'request', 'requests'),
		counted(four, 'line of the audit log', 'lines of the audit log'),
	].join(', ')
	log(isDry ? `${what} would be removed; nothing was written.` : `${what}: removed.`)
	if (contactsToReview > 0) {
		log(`${counted(contactsToReview, 'contact', 'contacts')} to be looked at again before.`)
	}
	return one + two + three + four
}

function counted(count: number, one: string, more: string): string {
	return `${count} ${count === 1 ? one : more}`
}
