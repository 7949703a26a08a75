/**
 * What is asked of Neo4j about personal data as a whole: what was erased, and what of it a restore brought back; what is held of one
 * person; what persons asked for; what was kept for as long as it may be; the audit log as it is read.
 */
import type {
	HeldCategory,
	PersonRequestKind,
	PersonRequestState,
	RetentionCategory,
} from '../../schema/personalData'
import type { AuditCheckByLedger, AuditCheckpoint, AuditHead, DatedLine } from '../domain/audit'
import type { Erasure, Redact } from '../domain/erasure'
import type { CountryCode, Id } from '../domain/ids'
import type { OnceKey } from './answeredWrites'
import type { Ledger } from './ledger'

/** One thing that is held of a person. */
export interface HeldEntry {
	readonly category: HeldCategory
	/** Of its kind. */
	readonly id: string
	/** ISO instant or day; null: of no time. */
	readonly at: string | null
	/** As texts, by the names of the database. */
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

/** A contact that has the address of an account. */
export interface ContactOfAddress {
	readonly id: string
	readonly organisation: Id
	readonly entry: HeldEntry
}

/** What a person asked for about what is held of them, without a word about who it is but the id. */
export interface PersonRequest {
	readonly id: string
	readonly kind: PersonRequestKind
	readonly state: PersonRequestState
	/** In whose group; null: of the instance as a whole. */
	readonly group: CountryCode | null
	/** Id of the contact or the account; null: of neither. */
	readonly subject: string | null
	/** How the request is found again, such as the number of a letter; no name. */
	readonly reference: string
	/** How it ended, or why it takes longer; empty: nothing is said. */
	readonly outcome: string
	/** ISO days. */
	readonly receivedOn: string
	readonly dueOn: string
	/** null: it is open. */
	readonly closedOn: string | null
	/** 1 when it was written, one more at each answer. */
	readonly version: number
}

export interface PersonRequestWrite {
	/** As it is after the write. */
	readonly request: PersonRequest
	/** The version that was read; null: it is new. */
	readonly before: number | null
	/** Of the audit log, such as `record`. */
	readonly action: string
	readonly fields: readonly string[]
	readonly account: string
}

/** Which lines of the audit log are read. */
export interface AuditChoice {
	/** ISO instants; null: without a bound. */
	readonly from: string | null
	readonly until: string | null
	readonly account: string | null
	readonly action: string | null
	readonly object: string | null
}

export interface AuditLineRow extends DatedLine {
	readonly seq: number
}

/** What a run of the retention found, or removed. */
export interface RetentionCount {
	readonly category: RetentionCategory
	/** What was kept for as long as it may be. */
	readonly count: number
	/** What is to be looked at again before. */
	readonly toReview: number
}

export interface RetentionRun {
	readonly id: string
	/** ISO instant. */
	readonly at: string
	/** The day as of which it looked. */
	readonly asOf: string
	/** Whether it only said what would go. */
	readonly isDry: boolean
	/** Who asked for it; null: the schedule. */
	readonly account: string | null
	readonly counts: readonly RetentionCount[]
}

export interface PersonalDataStore {
	/** In the order in which they were done. */
	erasures(): Promise<readonly Erasure[]>
	/** Those of some subjects of which something is held all the same. */
	heldAgain(subjects: readonly string[]): Promise<readonly string[]>
	/**
	 * Erases again what an older state of the database brought back: the subject, and what free texts hold of it. Idempotent.
	 * Returns in how many texts something was found.
	 */
	eraseAgain(erasure: Erasure, redact: Redact): Promise<number>

	/** All that is held of an account but the contact of the same person; as many queries however much it is. */
	heldOfAccount(accountId: string): Promise<readonly HeldEntry[]>
	/** Contacts that have the address of an account and are shown. */
	contactsOfAddress(accountId: string): Promise<readonly ContactOfAddress[]>
	/** All that is held of a contact. */
	heldOfContact(contactId: string): Promise<readonly HeldEntry[]>
	/** Writes into the audit log that what is held of a person was given out. */
	noteExport(account: string, subject: string): Promise<void>

	/** Open ones first, by the day on which they are due; then the others, the latest first. */
	requests(): Promise<readonly PersonRequest[]>
	request(id: string): Promise<PersonRequest | null>
	/** Done once under its key; returns what was answered. Throws Conflict where it has another version by now. */
	writeRequest(write: PersonRequestWrite, once: OnceKey): Promise<string>
	/** Removes some; returns how many. */
	removeRequests(ids: readonly string[]): Promise<number>

	/** The latest first. @param before the number of the line after which it goes on; null: from the end. */
	auditLines(choice: AuditChoice, before: number | null, limit: number): Promise<readonly AuditLineRow[]>
	countAuditLines(choice: AuditChoice): Promise<number>
	/** Each action that stands in the log, once. */
	auditActions(): Promise<readonly string[]>
	auditHead(): Promise<AuditHead>
	/** The hash of one entry; null where it is not there. */
	auditHashAt(seq: number): Promise<string | null>
	/** Where the log was last cut on purpose; null: never. */
	auditCheckpoint(): Promise<AuditCheckpoint | null>
	/**
	 * Removes the oldest entries, those before an instant, and leaves a signed checkpoint. Returns how many went. @param sign signs
	 * where the log begins from then on.
	 */
	purgeAudit(before: string, sign: (head: AuditHead) => AuditCheckpoint): Promise<number>
	/** Follows the chain of the whole log, from where it was last cut on purpose. */
	checkAudit(ledger: Pick<Ledger, 'key' | 'checkpoints'>): Promise<AuditCheckByLedger>

	/** The latest first. */
	retentionRuns(limit: number): Promise<readonly RetentionRun[]>
	/** Once by its id, with its line of the audit log. */
	keepRetentionRun(run: RetentionRun): Promise<void>
}
