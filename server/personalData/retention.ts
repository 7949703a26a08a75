/** Personal data past its time: announced first, removed a week later, recorded both times. */
import { parisDay } from '../../schema/parisTime'
import { RETENTION_CATEGORIES, type RetentionCategory } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { type Accounts, instantAfter, type RequestAccounts } from '../accounts/accounts'
import { closeUnused } from '../accounts/roles'
import { newId } from '../accounts/secrets'
import { signedCheckpoint } from '../domain/auditLog'
import { monthsAfter } from '../domain/fuzzyDate'
import { dayBefore, RETENTION_MONTHS, type RetentionMonths } from '../domain/retentionMonths'
import { VISITOR } from '../policy/reader'
import { expectMay } from '../policy/rights'
import type { ContactHead } from '../store/contactStore'
import type { NewLetter } from '../store/mailStore'
import type { PersonRequest } from '../store/personRequestStore'
import type { OldDiscussion, RetentionCount, RetentionRun, UnusedAccount } from '../store/retentionStore'
import { type Command, perform } from '../writing/perform'
import { erase } from './erasing'

/** What a run needs. */
export type RetentionParts = Pick<RequestAccounts, 'store' | 'clock' | 'ledger' | 'retention' | 'hasMail'>

/** What is past its time on a day. */
interface Due {
	readonly contacts: readonly ContactHead[]
	readonly contactsToReview: number
	/** Those whose holders were told a month ago. */
	readonly accounts: readonly UnusedAccount[]
	/** Those unused for as long, or nearly, whose holders were not told a month ago. */
	readonly accountsToTell: number
	readonly discussions: readonly OldDiscussion[]
	readonly proposals: readonly { readonly id: string; readonly closedAt: string }[]
	readonly reports: readonly { readonly id: string; readonly closedAt: string }[]
	readonly requests: readonly PersonRequest[]
	readonly activities: number
	readonly auditLines: number
}

/** How many runs are shown. */
const MAX_RUNS = 200

/** How long data is kept, what would be removed today, and what was removed, for administrators. */
export interface Retention {
	readonly months: RetentionMonths
	readonly counts: readonly RetentionCount[]
	/** Newest first. */
	readonly runs: readonly RetentionRun[]
}

/** Throws Unauthenticated, Forbidden. */
export async function retention(context: AccountContext, today: string): Promise<Retention> {
	accountIdOf(context)
	expectMay(context.reader, 'retention', 'read')
	const services = servicesOf(context)
	const [counts, runs] = await Promise.all([
		countsOf(services, today),
		services.store.retention.runs(MAX_RUNS),
	])
	return {
		months: services.retention ?? RETENTION_MONTHS,
		counts,
		runs,
	}
}

/** Removes at once what is past its time. Throws Unauthenticated, Forbidden. */
export async function purgeNow(context: AccountContext, today: string): Promise<RetentionRun> {
	return keeping(context, {
		name: 'retention.purge',
		rule: () => expectMay(context.reader, 'retention', 'purge'),
		run: () => removePastTime(servicesOf(context), today, accountIdOf(context)),
	})
}

/** Removes what was past its time on a day, for the schedule and for a command line. */
export async function purge(parts: RetentionParts, asOf: string): Promise<RetentionRun> {
	return keeping(byNobody(parts), {
		name: 'retention.purge',
		asker: SCHEDULE,
		run: () => removePastTime(parts, asOf, null),
	})
}

/** What would be removed on a day; writes nothing. */
async function countsOf(parts: RetentionParts, today: string): Promise<readonly RetentionCount[]> {
	const due = await dueOn(parts, today)
	return countsFrom(due, {
		CONTACTS: due.contacts.length,
		ACCOUNTS: due.accounts.length,
		COMMENTS: due.discussions.length,
		PROPOSALS: due.proposals.length,
		REPORTS: due.reports.length,
		REQUESTS: due.requests.length,
		ACTIVITIES: due.activities,
		AUDIT_LOG: due.auditLines,
	})
}

/** The counts in the order of the categories, with how much somebody should review. */
function countsFrom(
	{ contactsToReview, accountsToTell }: Due,
	counts: Readonly<Record<RetentionCategory, number>>,
): readonly RetentionCount[] {
	const toReview: Partial<Record<RetentionCategory, number>> = {
		CONTACTS: contactsToReview,
		ACCOUNTS: accountsToTell,
	}
	return RETENTION_CATEGORIES.map((category) => ({
		category,
		count: counts[category],
		toReview: toReview[category] ?? 0,
	}))
}

/** Announces what would be removed, and keeps a record of that. */
async function plan(parts: RetentionParts, today: string): Promise<RetentionRun> {
	return keeping(byNobody(parts), {
		name: 'retention.plan',
		asker: SCHEDULE,
		run: async () =>
			newRun(parts, {
				asOf: today,
				isDry: true,
				account: null,
				counts: await countsOf(parts, today),
			}),
	})
}

/**
 * Removes what was past its time on a day, in many transactions, each with its own lines of the audit log. Idempotent: another server
 * may have removed some of it, and a run that was stopped is continued by the next one.
 */
async function removePastTime(
	parts: RetentionParts,
	asOf: string,
	account: string | null,
): Promise<RetentionRun> {
	const { store, ledger, clock } = parts
	const due = await dueOn(parts, asOf)
	let erased = 0
	for (const { id } of due.contacts) {
		if ((await erase(parts, id, 'RETENTION', { by: account, group: null })) !== null) erased += 1
	}
	let closed = 0
	for (const { id, usedAt } of due.accounts) {
		const isStillUnused = await store.retention.isUnused(id, usedAt)
		if (isStillUnused && (await closeUnused(parts, id, account))) closed += 1
	}
	const months = parts.retention ?? RETENTION_MONTHS
	const discussions = await store.retention.removeDiscussions(instantBefore(asOf, months.comments))
	const proposals = await store.retention.removeProposals(instantBefore(asOf, months.proposals))
	const reports = await store.reports.removeClosedBefore(instantBefore(asOf, months.reports))
	const requests = await store.personRequests.remove(due.requests.map(({ id }) => id))
	const activities = await store.activity.removeBefore(instantBefore(asOf, months.activities))
	const lines = await store.auditLog.purge(instantBefore(asOf, months.audit), ({ seq, hash }) =>
		signedCheckpoint({ seq, hash, at: instantAfter(clock), wentBackFrom: null }, ledger.key),
	)
	return newRun(parts, {
		asOf,
		isDry: false,
		account,
		counts: countsFrom(due, {
			CONTACTS: erased,
			ACCOUNTS: closed,
			COMMENTS: discussions,
			PROPOSALS: proposals,
			REPORTS: reports,
			REQUESTS: requests,
			ACTIVITIES: activities,
			AUDIT_LOG: lines,
		}),
	})
}

/** Days between the letter and the closing of an account. */
const DAYS_TOLD = 30

/**
 * Writes once to the holders of accounts that reach their time within a month; an account is closed a month later at the earliest.
 * If no letter can be sent, nobody is told and no account is closed. Returns how many were written to.
 */
export async function tellUnused(
	parts: RetentionParts & Pick<Accounts, 'store'>,
	today: string,
): Promise<number> {
	const { store, clock, hasMail = false } = parts
	if (!hasMail) return 0
	const { accounts: months } = parts.retention ?? RETENTION_MONTHS
	const unused = await store.retention.unusedAccounts(unusedSince(today, months - 1))
	let told = 0
	for (const account of unused.filter((one) => !isTold(one))) {
		const due = [
			monthsAfter(parisDay(account.usedAt), months),
			parisDay(instantAfter(clock, DAYS_TOLD * DAY_MILLISECONDS)),
		]
		const letter: NewLetter = {
			id: `letter:unused ${account.id} ${account.usedAt}`,
			kind: 'UNUSED_ACCOUNT',
			accountId: account.id,
			content: JSON.stringify({
				usedAt: account.usedAt,
				closesOn: due.sort().at(-1),
			}),
			createdAt: instantAfter(clock),
			expiresAt: instantAfter(clock, DAYS_TOLD * DAY_MILLISECONDS),
			details: null,
		}
		if (await store.retention.warnUnused(account, instantAfter(clock), letter)) told += 1
	}
	return told
}

/** Since it was last used. */
function isTold({ usedAt, warnedAt }: UnusedAccount): boolean {
	return warnedAt !== null && warnedAt > usedAt
}

/** At least one month, whatever is configured. */
function unusedSince(day: string, months: number): string {
	return instantBefore(day, Math.max(1, months))
}

/** The beginning of the day that many months before. */
function instantBefore(day: string, months: number): string {
	return `${dayBefore(day, months)}T00:00:00.000Z`
}

const DAY_MILLISECONDS = 86_400_000
/** Days between announcing and removing, and between removing and the next look. */
const DAYS_BETWEEN = 7

/**
 * The schedule: announces what would be removed; a week later removes it, unless somebody confirmed it meanwhile; a week later
 * looks again. Returns what it did; null: it is not yet time.
 */
export async function keepRetention(parts: RetentionParts, today: string): Promise<RetentionRun | null> {
	const [last] = await parts.store.retention.runs(1)
	if (last !== undefined && parts.clock() - Date.parse(last.at) < DAYS_BETWEEN * DAY_MILLISECONDS) return null
	if (last?.isDry && last.counts.some(({ count }) => count > 0)) return purge(parts, last.asOf)
	return plan(parts, today)
}

export async function dueOn(
	{ store, retention: months = RETENTION_MONTHS }: RetentionParts,
	day: string,
): Promise<Due> {
	const from = (count: number): string => instantBefore(day, count)
	const [heads, unused, discussions, proposals, reports, requests, activities, auditLines] =
		await Promise.all([
			store.contacts.heads(),
			store.retention.unusedAccounts(unusedSince(day, months.accounts - 1)),
			store.retention.oldDiscussions(from(months.comments)),
			store.retention.oldProposals(from(months.proposals)),
			store.reports.closedBefore(from(months.reports)),
			store.personRequests.all(),
			store.activity.countBefore(from(months.activities)),
			store.auditLog.count({
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
	const toldBefore = new Date(Date.parse(`${day}T23:59:59.999Z`) - DAYS_TOLD * DAY_MILLISECONDS).toISOString()
	const accounts = unused.filter(
		(one) => isTold(one) && (one.warnedAt ?? '') <= toldBefore && one.usedAt <= from(months.accounts),
	)
	return {
		contacts,
		accounts,
		accountsToTell: unused.length - accounts.length,
		discussions,
		proposals,
		contactsToReview: Math.max(0, unconfirmed(months.contactReview).length - contacts.length),
		reports,
		requests: requests.filter(
			({ closedOn }) => closedOn !== null && closedOn <= dayBefore(day, months.requests),
		),
		activities,
		auditLines,
	}
}

function newRun({ clock }: RetentionParts, run: Omit<RetentionRun, 'id' | 'at'>): RetentionRun {
	return { id: newId('retention'), at: instantAfter(clock), ...run }
}

interface RunCommand extends Pick<Command<undefined, RetentionRun>, 'name' | 'rule' | 'asker'> {
	/** Removes, or counts, what is past its time. */
	readonly run: () => Promise<RetentionRun>
}

/** Writes the record of a run, after it. */
function keeping(
	context: Parameters<typeof perform>[0],
	{ run, ...command }: RunCommand,
): Promise<RetentionRun> {
	return perform<undefined, RetentionRun, RetentionRun>(context, {
		...command,
		asked: {},
		prepare: run,
		change: (_none, made) => ({ retentionRun: made, object: made.id, answer: made }),
	})
}

const SCHEDULE = { account: null, knownBy: 'retention' }

function byNobody(services: RetentionParts) {
	return { reader: VISITOR, services }
}
