/**
 * What is asked of Neo4j about reports: errors that a reader says there are, and what was answered. Nothing of it is a record.
 * Instants are ISO texts in UTC, so that they compare as texts. Of the secret of a link the store knows the hash alone. What is
 * written is told in the audit log in the same transaction.
 */
import type { ReportFault, ReportState, ReportSubjectKind } from '../../schema/reports'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'

/** What decides who sees a report. */
export interface ReportHead {
	readonly id: string
	readonly subject: ReportSubjectKind
	/** Of the record, the actor or the result; null of a page. */
	readonly subjectId: Id | null
	/** The countries on whose record it was, when it was reported. */
	readonly groups: readonly CountryCode[]
}

export interface Report extends ReportHead {
	/** Path and query of the page that it was reported from. */
	readonly address: string
	/** What the subject was called, in the language of the reader; null of a page, and of a result that was gone. */
	readonly title: string | null
	/** In which it was written. */
	readonly language: Language
	readonly fault: ReportFault
	readonly text: string
	/** An https address; null: none was given. */
	readonly source: string | null
	readonly state: ReportState
	/** 1 when it came, one more at each change. */
	readonly version: number
	readonly createdAt: string
	readonly changedAt: string
	/** null while somebody has to answer. */
	readonly closedAt: string | null
}

/** An answer, or a remark of whoever reported. */
export interface ReportNote {
	readonly id: string
	readonly isAnswer: boolean
	/** The state that an answer gave; null of a remark. */
	readonly state: ReportState | null
	/** '' of an answer without a word. */
	readonly text: string
	readonly at: string
}

/** A report while nobody else changes it. */
export interface LockedReport extends Report {
	/** How many remarks were added to it. */
	readonly remarks: number
}

export interface ReportWrite {
	/** Whole, with the next version. */
	readonly next: Report
	/** Hash of the secret of its link, of one that is new. */
	readonly tokenHash?: string
	/** What is said of it; the account of who answers is kept, and shown to nobody. */
	readonly note?: ReportNote & { readonly accountId: string | null }
}

export interface ReportStore {
	/** null where no report has that link. */
	byLink(tokenHash: string): Promise<Report | null>
	/** Open ones from the oldest, closed ones from the latest closed. */
	heads(isOpen: boolean): Promise<readonly ReportHead[]>
	head(id: string): Promise<ReportHead | null>
	/** In no order; those that are there. */
	byIds(ids: readonly string[]): Promise<readonly Report[]>
	/** By the id of the report, in the order in which they came; one query for all. */
	notesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReportNote[]>>
	/** Those that were closed before an instant, the oldest first. */
	closedBefore(instant: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]>
	/** Removes them; how many. */
	removeClosedBefore(instant: string): Promise<number>
}
