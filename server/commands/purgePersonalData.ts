import { parisDay } from '../../schema/parisTime'
import { dueOn, purge, type RetentionParts } from '../personalData/retention'

interface PurgeChoice {
	/** ISO day. */
	readonly today: string
	/** Only says what would be removed. */
	readonly isDry: boolean
	readonly log: (line: string) => void
}

/** Removes personal data past its time. Returns how many things. */
export async function purgePersonalData(
	parts: RetentionParts,
	{ today, isDry, log }: PurgeChoice,
): Promise<number> {
	const due = await dueOn(parts, today)
	const { contacts, contactsToReview, accounts, discussions, proposals, reports, requests } = due
	// Only ids: names and texts belong in no log.
	for (const { id, confirmedOn } of contacts) log(`${id}, last confirmed on ${confirmedOn}`)
	for (const { id, usedAt } of accounts) log(`${id}, last used on ${parisDay(usedAt)}`)
	for (const { subject, subjectId, last } of discussions) {
		log(`discussion of ${subject.toLowerCase()} ${subjectId}, last comment on ${parisDay(last)}`)
	}
	for (const { id, closedAt } of proposals) log(`${id}, over on ${parisDay(closedAt)}`)
	for (const { id, closedAt } of reports) log(`${id}, closed on ${parisDay(closedAt)}`)
	for (const { id, closedOn } of requests) log(`${id}, answered on ${closedOn}`)
	const counts = isDry
		? [contacts, accounts, discussions, proposals, reports, requests]
				.map(({ length }) => length)
				.concat(due.activities, due.auditLines)
		: (await purge(parts, today)).counts.map(({ count }) => count)
	const what = NAMES.map(([one, more], at) => counted(counts[at] ?? 0, one, more)).join(', ')
	log(isDry ? `${what} would be removed; nothing was written.` : `${what}: removed.`)
	if (contactsToReview > 0) {
		log(`${counted(contactsToReview, 'contact', 'contacts')} to be looked at again before.`)
	}
	return counts.reduce((sum, count) => sum + count, 0)
}

/** In the order of the counts of a run. */
const NAMES = [
	['contact', 'contacts'],
	['account', 'accounts'],
	['discussion', 'discussions'],
	['proposal', 'proposals'],
	['report', 'reports'],
	['request', 'requests'],
	['activity', 'activities'],
	['line of the audit log', 'lines of the audit log'],
] as const

function counted(count: number, one: string, more: string): string {
	return `${count} ${count === 1 ? one : more}`
}
