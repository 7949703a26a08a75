/** What is kept for as long as it may be: said first, removed a week later, each time written down. */
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { type Accounts, instantAfter } from '../accounts/accounts'
import { newId } from '../accounts/secrets'
import { signedCheckpoint } from '../domain/audit'
import { dayBefore, RETENTION_MONTHS, type RetentionMonths } from '../domain/retentionMonths'
import { expectMay } from '../policy/rights'
import type { ContactHead } from '../store/contactStore'
import type { PersonRequest, RetentionCount, RetentionRun } from '../store/personalDataStore'
import { erase } from './erasing'

/** What a run stands on. */
export type RetentionParts = Pick<Accounts, 'store' | 'clock' | 'ledger' | 'retention'>

/** What is past its time on a day. */
interface Due {
	readonly contacts: readonly ContactHead[]
	readonly contactsToReview: number
	readonly reports: readonly { readonly id: string; readonly closedAt: string }[]
	readonly requests: readonly PersonRequest[]
	readonly auditLines: number
}

/** How many runs are told. */
const MAX_RUNS = 200

/** Which months hold, what would go today, and what was done, for who administers. */
export interface Retention {
	readonly months: RetentionMonths
	readonly counts: readonly RetentionCount[]
	/** The latest first. */
	readonly runs: readonly RetentionRun[]
}

/** Throws Unauthenticated, Forbidden. */
export async function retention(context: AccountContext, today: string): Promise<Retention> {
	accountIdOf(context)
	expectMay(context.reader, 'retention', 'read')
	const services = servicesOf(context)
	const [counts, runs] = await Promise.all([
		countsOf(services, today),
		services.store.personalData.retentionRuns(MAX_RUNS),
	])
	return {
		months: services.retention ?? RETENTION_MONTHS,
		counts,
		runs,
	}
}

/** Removes, now, what is past its time. Throws Unauthenticated, Forbidden. */
export async function purgeNow(context: AccountContext, today: string): Promise<RetentionRun> {
	const account = accountIdOf(context)
	expectMay(context.reader, 'retention', 'purge')
	return purge(servicesOf(context), today, account)
}

/** How much is past its time on a day; nothing is written. */
async function countsOf(parts: RetentionParts, today: string): Promise<readonly RetentionCount[]> {
	const { contacts, contactsToReview, reports, requests, auditLines } = await dueOn(parts, today)
	return [
		{ category: 'CONTACTS', count: contacts.length, toReview: contactsToReview },
		{ category: 'REPORTS', count: reports.length, toReview: 0 },
		{ category: 'REQUESTS', count: requests.length, toReview: 0 },
		{ category: 'AUDIT_LOG', count: auditLines, toReview: 0 },
	]
}

/** Says what would go, and keeps that it said so. */
async function plan(parts: RetentionParts, today: string): Promise<RetentionRun> {
	return keep(parts, { asOf: today, isDry: true, account: null, counts: await countsOf(parts, today) })
}

/** Removes what was past its time on a day. Idempotent: what was removed by another server is no longer there. */
export async function purge(
	parts: RetentionParts,
	asOf: string,
	account: string | null,
): Promise<RetentionRun> {
	const { store, ledger, clock } = parts
	const { contacts, requests, contactsToReview } = await dueOn(parts, asOf)
	let erased = 0
	for (const { id } of contacts) {
		if ((await erase(parts, id, 'RETENTION', account)) !== null) erased += 1
	}
	const months = parts.retention ?? RETENTION_MONTHS
	const reports = await store.reports.removeClosedBefore(`${dayBefore(asOf, months.reports)}T00:00:00.000Z`)
	const removed = await store.personalData.removeRequests(requests.map(({ id }) => id))
	const lines = await store.personalData.purgeAudit(
		`${dayBefore(asOf, months.audit)}T00:00:00.000Z`,
		({ seq, hash }) =>
			signedCheckpoint({ seq, hash, at: instantAfter(clock), wentBackFrom: null }, ledger.key),
	)
	return keep(parts, {
		asOf,
		isDry: false,
		account,
		counts: [
			{ category: 'CONTACTS', count: erased, toReview: contactsToReview },
			{ category: 'REPORTS', count: reports, toReview: 0 },
			{ category: 'REQUESTS', count: removed, toReview: 0 },
			{ category: 'AUDIT_LOG', count: lines, toReview: 0 },
		],
	})
}

const DAY_MILLISECONDS = 86_400_000
/** Between what is said and what is done, and from then to the next look. */
const DAYS_BETWEEN = 7

/**
 * The schedule: says what would go; a week later removes what it said, unless somebody confirmed it meanwhile; a week later looks
 * again. Returns what it did; null: it is not yet time.
 */
export async function keepRetention(parts: RetentionParts, today: string): Promise<RetentionRun | null> {
	const [last] = await parts.store.personalData.retentionRuns(1)
	if (last !== undefined && parts.clock() - Date.parse(last.at) < DAYS_BETWEEN * DAY_MILLISECONDS) return null
	if (last?.isDry && last.counts.some(({ count }) => count > 0)) return purge(parts, last.asOf, null)
	return plan(parts, today)
}

export async function dueOn(
	{ store, retention: months = RETENTION_MONTHS }: RetentionParts,
	day: string,
): Promise<Due> {
	const from = (count: number): string => `${dayBefore(day, count)}T00:00:00.000Z`
	const [heads, reports, requests, auditLines] = await Promise.all([
		store.contacts.heads(),
		store.reports.closedBefore(from(months.reports)),
		store.personalData.requests(),
		store.personalData.countAuditLines({
			from: null,
			until: from(months.audit),
			account: null,
			action: null,
			object: null,
		}),
	])
	const unconfirmed = (count: number): readonly ContactHead[] =>
		heads.filter(({ confirmedOn }) => confirmedOn <= dayBefore(day, count))
	const contacts = unconfirmed(months.contacts)
	return {
		contacts,
		contactsToReview: Math.max(0, unconfirmed(months.contactReview).length - contacts.length),
		reports,
		requests: requests.filter(
			({ closedOn }) => closedOn !== null && closedOn <= dayBefore(day, months.requests),
		),
		auditLines,
	}
}

async function keep(
	{ store, clock }: RetentionParts,
	run: Omit<RetentionRun, 'id' | 'at'>,
): Promise<RetentionRun> {
	const kept = { id: newId('retention'), at: instantAfter(clock), ...run }
	await store.personalData.keepRetentionRun(kept)
	return kept
}
