/** What whoever contests does, without an account: reports, follows by a secret link, adds a remark, withdraws. */
import { REPORT_CHARACTERS, type ReportFault } from '../../schema/reports'
import type { AccountContext, AccountServices } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { hashOf, newId, newSecret } from '../accounts/secrets'
import { expectPlainText } from '../domain/plainText'
import type { Language } from '../domain/records'
import { Conflict, Forbidden, NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { Report, ReportNote } from '../store/reportStore'
import { countWritten } from './reportRate'
import { expectSource } from './reportTexts'
import { subjectAt } from './subject'

/** Where a write comes from. */
export interface WrittenFrom {
	/** Whether a page of this server asks. */
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
	/** What the link ends in; nobody is shown it again. */
	readonly secret: string
}

/** Remarks that may be added to one report. */
export const MAX_REMARKS = 10

/** Throws BadInput, Forbidden from another site or a program, RateLimited, and NotFound where nobody could answer. */
export async function reportError(
	account: AccountContext,
	reading: QueryContext,
	from: WrittenFrom,
	{ address, fault, text, source, language }: ReportInput,
): Promise<CreatedReport> {
	const services = answering(account)
	expectOwnPage(from)
	expectMay(account.reader, 'report', 'create')
	const written = { text: expectPlainText(text, REPORT_CHARACTERS.text), source: expectSource(source) }
	const { kind, id, ...subject } = await subjectAt(reading, address, language)
	await countWritten(services, 'report', from.network)
	const now = instantAfter(services.clock)
	const secret = newSecret()
	const report: Report = {
		id: newId('report'),
		subject: kind,
		subjectId: id,
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
	await services.store.reports.create(report, hashOf(secret))
	return { report, secret }
}

/** null where the link holds no more. */
export async function reportOfLink({ services }: AccountContext, secret: string): Promise<Report | null> {
	return services === null ? null : services.store.reports.byLink(hashOf(secret))
}

/** Throws BadInput, Forbidden, RateLimited, NotFound where the link holds no more, Conflict after so many remarks. */
export async function remarkOnReport(
	account: AccountContext,
	from: WrittenFrom,
	secret: string,
	text: string,
): Promise<Report> {
	const services = answering(account)
	expectOwnPage(from)
	const written = expectPlainText(text, REPORT_CHARACTERS.text)
	await countWritten(services, 'remark', from.network)
	const tokenHash = hashOf(secret)
	const { reports } = services.store
	const remark = { id: newId('note'), text: written, at: instantAfter(services.clock) }
	const made = await reports.remark(tokenHash, remark, MAX_REMARKS)
	if (made === 'TOO_MANY') throw new Conflict(`A report may have ${MAX_REMARKS} remarks.`)
	const report = made === 'ABSENT' ? null : await reports.byLink(tokenHash)
	if (report === null) throw holdsNoMore()
	services.loaders.reportNotes.clear(report.id)
	return report
}

/** Removes the report, and all that was said about it. Throws Forbidden, RateLimited, NotFound where the link holds no more. */
export async function withdrawReport(
	account: AccountContext,
	from: WrittenFrom,
	secret: string,
): Promise<void> {
	const services = answering(account)
	expectOwnPage(from)
	await countWritten(services, 'remark', from.network)
	if (!(await services.store.reports.withdraw(hashOf(secret)))) throw holdsNoMore()
}

/** What gives a report has asked for the right to it. */
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

function holdsNoMore(): NotFound {
	return new NotFound('This link holds no more: the report was withdrawn, or was closed long ago.')
}
