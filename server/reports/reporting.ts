/** What people who contest something do, without an account: report, follow by a secret link, add a remark, withdraw. */
import { REPORT_CHARACTERS, type ReportFault } from '../../schema/reports'
import type { AccountContext, AccountServices } from '../accounts/accountContext'
import { instantAfter, type RequestAccounts } from '../accounts/accounts'
import { countInHour } from '../accounts/hourlyCount'
import { hashOf, newId, newSecret } from '../accounts/secrets'
import { expectPlainText } from '../domain/plainText'
import type { Language } from '../domain/records'
import { BadInput, Conflict, Forbidden, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { LockedReport, Report, ReportNote } from '../store/reportStore'
import type { Writes } from '../store/transaction'
import { type Command, perform } from '../writing/perform'
import { subjectAt } from './subject'

/** Where a write comes from. */
export interface WrittenFrom {
	/** Whether a page of this server sent it. */
	readonly isOwnPage: boolean
	readonly network: string
}

export interface ReportInput {
	readonly address: string
	readonly fault: ReportFault
	readonly text: string
	readonly source: string | null
	readonly language: Language
}

export interface CreatedReport {
	readonly report: Report
	/** The end of the link; it is shown only once. */
	readonly secret: string
}

/** Remarks that may be added to one report. */
export const MAX_REMARKS = 10

/** Throws BadInput, Forbidden for another site or a program, RateLimited, and NotFound if nobody could answer. */
export async function reportError(
	account: AccountContext,
	reading: QueryContext,
	from: WrittenFrom,
	{ address, fault, text, source, language }: ReportInput,
): Promise<CreatedReport> {
	const services = answering(account)
	const secret = newSecret()
	const { id } = await perform<undefined, WrittenReport, Report>(account, {
		name: 'report.create',
		asked: { address, fault, text, source, language },
		asker: { account: null, knownBy: hashOf(`report ${from.network}`) },
		rule: () => {
			expectOwnPage(from)
			expectMay(account.reader, 'report', 'create')
		},
		prepare: async () => {
			const written = { text: expectPlainText(text, REPORT_CHARACTERS.text), source: expectSource(source) }
			const { kind, id: subjectId, ...subject } = await subjectAt(reading, address, language)
			await countWritten(services, 'report', from.network)
			const now = instantAfter(services.clock)
			return {
				id: newId('report'),
				subject: kind,
				subjectId,
				...subject,
				language,
				fault,
				...written,
				state: 'RECEIVED',
				version: 1,
				createdAt: now,
				changedAt: now,
				closedAt: null,
			}
		},
		change: (_none, next) => ({
			report: { next, tokenHash: hashOf(secret) },
			object: next.id,
			answer: { id: next.id },
		}),
	})
	return { report: await writtenReport(services, id), secret }
}

/** null if the link is no longer valid. */
export async function reportOfLink({ services }: AccountContext, secret: string): Promise<Report | null> {
	return services === null ? null : services.store.reports.byLink(hashOf(secret))
}

/** Throws BadInput, Forbidden, RateLimited, NotFound if the link is no longer valid, Conflict after too many remarks. */
export async function remarkOnReport(
	account: AccountContext,
	from: WrittenFrom,
	secret: string,
	text: string,
): Promise<Report> {
	const services = answering(account)
	const at = instantAfter(services.clock)
	const { id } = await byLink(account, from, secret, {
		name: 'report.remark',
		asked: { text },
		check: () => expectPlainText(text, REPORT_CHARACTERS.text),
		change: ({ remarks, ...report }, written) => {
			if (remarks >= MAX_REMARKS) throw new Conflict(`A report may have ${MAX_REMARKS} remarks.`)
			const next: Report = {
				...report,
				// A remark opens a closed report again.
				state: report.closedAt === null ? report.state : 'RECEIVED',
				version: report.version + 1,
				changedAt: at,
				closedAt: null,
			}
			const note = { id: newId('note'), isAnswer: false, state: null, text: written, at, accountId: null }
			return { report: { next, note } }
		},
	})
	services.loaders.reportNotes.clear(id)
	return writtenReport(services, id)
}

/** Removes a report with its answers and remarks. Throws Forbidden, RateLimited, NotFound if the link is no longer valid. */
export async function withdrawReport(
	account: AccountContext,
	from: WrittenFrom,
	secret: string,
): Promise<void> {
	await byLink(account, from, secret, {
		name: 'report.withdraw',
		asked: {},
		check: () => null,
		change: ({ id }) => ({ removedReport: id }),
	})
}

/** The stored answer: not a word of the report. */
interface WrittenReport {
	readonly id: string
}

interface LinkCommand<Checked> extends Pick<Command<LockedReport, WrittenReport>, 'name' | 'asked'> {
	readonly check: () => Checked
	readonly change: (report: LockedReport, checked: Checked) => Pick<Writes, 'report' | 'removedReport'>
}

/** Changes the report of a link, for whoever shows the secret. */
function byLink<Checked>(
	account: AccountContext,
	from: WrittenFrom,
	secret: string,
	{ check, change, ...command }: LinkCommand<Checked>,
): Promise<WrittenReport> {
	const services = answering(account)
	const tokenHash = hashOf(secret)
	return perform<LockedReport, WrittenReport, Checked>(account, {
		...command,
		asker: { account: null, knownBy: tokenHash },
		rule: () => expectOwnPage(from),
		prepare: async () => {
			const checked = check()
			await countWritten(services, 'remark', from.network)
			return checked
		},
		read: async (locked) => {
			const report = await locked.reportOfLink(tokenHash)
			if (report !== null) return report
			throw holdsNoMore()
		},
		change: (report, checked) => ({
			...change(report, checked),
			object: report.id,
			answer: { id: report.id },
		}),
	})
}

/** The caller has checked the right to read the report. */
export async function notesOfReport(
	account: AccountContext,
	{ id }: Pick<Report, 'id'>,
): Promise<readonly ReportNote[]> {
	return answering(account).loaders.reportNotes.load(id)
}

function answering({ services }: AccountContext): AccountServices {
	if (services !== null) return services
	throw new NotFound('Nothing can be reported here: nobody can sign in to answer.')
}

function expectOwnPage({ isOwnPage }: WrittenFrom): void {
	if (isOwnPage) return
	throw new Forbidden('Only pages of this server may ask this: the Origin is another, or is not said.')
}

async function writtenReport({ store }: AccountServices, id: string): Promise<Report> {
	const [report] = await store.reports.byIds([id])
	if (report === undefined) throw holdsNoMore()
	return report
}

function holdsNoMore(): NotFound {
	return new NotFound('This link holds no more: the report was withdrawn, or was closed long ago.')
}

/** What people who are not signed in may write in an hour: from one network, and in total. */
const A_NETWORK = { report: 5, remark: 20 } as const
const ALL = { report: 200, remark: 400 } as const

/**
 * Counts a write that is about to happen, for all servers. Throws RateLimited, without counting, if the hour of the network, or the
 * total, is used up.
 */
export async function countWritten(
	accounts: Pick<RequestAccounts, 'store' | 'clock'>,
	what: keyof typeof ALL,
	network: string,
): Promise<void> {
	const sentence = 'Too much was reported in an hour'
	// The network first: whoever has used up their own hour must not use up the total.
	await countInHour(accounts, hashOf(`${what} ${network}`), A_NETWORK[what], sentence)
	await countInHour(accounts, hashOf(what), ALL[what], sentence)
}

/** The stored form of a source's public address; null if none is given. Throws BadInput if it is not https. */
function expectSource(source: string | null): string | null {
	const written = source?.trim() ?? ''
	if (written === '') return null
	if (
		written.length <= REPORT_CHARACTERS.source &&
		!/[\s\p{Cc}\p{Cs}]/u.test(written) &&
		URL.canParse(written)
	) {
		const { protocol, username, password, hostname, href } = new URL(written)
		const isPublic = protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
		if (isPublic && href.length <= REPORT_CHARACTERS.source) return href
	}
	throw new BadInput(
		`"source" must be the https:// address of a public page, of ${REPORT_CHARACTERS.source} characters at most; another text came.`,
		{ argument: 'source' },
	)
}
