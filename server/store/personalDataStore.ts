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
import type { Erasure, ErasureDecision, Redact, TextPlace } from '../domain/erasure'
import type { CountryCode, Id } from '../domain/ids'
import type { Ledger } from './ledger'
import type { NewLetter } from './mailStore'

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
	/** Of texts of others in which an erasure found something: its id. null: of something else. */
	readonly erasure: string | null
	/** The organisation of whose contact it was; null where `erasure` is. */
	readonly organisation: Id | null
	/** Who erased the contact; null: nobody, or it is something else. */
	readonly askedBy: string | null
}

/** A text of somebody else in which an erasure found something. */
export interface ErasurePlace extends TextPlace {
	readonly id: string
	/** Id of the erasure, and of the request in which somebody is asked about it. */
	readonly erasure: string
	readonly request: string
	/** Whether it was taken out; null: nobody has decided. */
	readonly isErased: boolean | null
	/** ISO instant. */
	readonly decidedAt: string | null
}

/** Whether what was found goes out of one text of somebody else, or stays there. */
export interface PlaceDecision {
	readonly place: ErasurePlace
	readonly isErased: boolean
	readonly redact: Redact
	/** ISO instant. */
	readonly at: string
}

export interface PersonRequestWrite {
	/** As it is after the write. */
	readonly next: PersonRequest
	/**
	 * Keeps the contact, or the account, that it is about apart, or ends that if it was this request that did so and no other one does.
	 * Conflict where it would keep the last administrator's account apart.
	 */
	readonly apart: 'FREEZE' | 'UNFREEZE' | null
}

/** An open request, and how far those who answer it were told. */
export interface ToldRequest extends PersonRequest {
	/** Empty: not yet. */
	readonly told: string
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

export interface UnusedAccount {
	readonly id: string
	/** ISO instants: when it was last used, or made; when its holder was told that it goes, null: not yet. */
	readonly usedAt: string
	readonly warnedAt: string | null
}

export interface OldDiscussion {
	readonly subject: string
	readonly subjectId: string
	/** ISO instant of the last comment. */
	readonly last: string
	readonly comments: number
}

export interface PersonalDataStore {
	/** In the order in which they were done. */
	erasures(): Promise<readonly Erasure[]>
	/** Those of some subjects of which something is held all the same. */
	heldAgain(subjects: readonly string[]): Promise<readonly string[]>
	/**
	 * Erases again what an older state of the database brought back: the subject, and what free texts hold of it, those of others by
	 * what was decided about each. Idempotent. Returns in how many texts something went.
	 */
	eraseAgain(erasure: Erasure, redact: Redact, decisions: readonly ErasureDecision[]): Promise<number>
	/**
	 * Writes over the bytes of what was erased since it last did so, and fills the file of the database's log in which it stands, so
	 * that the database removes it at its next checkpoint. false: nothing was erased, or something was within ten seconds.
	 */
	overwriteErased(): Promise<boolean>
	erasure(id: string): Promise<Erasure | null>
	/** What was decided about others' texts, in the order in which it was. */
	decisions(): Promise<readonly ErasureDecision[]>
	placesOf(request: string): Promise<readonly ErasurePlace[]>
	/** What stands there, in the order of the places: a line of the audit log, in the same transaction. */
	readPlaces(
		request: string,
		places: readonly ErasurePlace[],
		account: string,
	): Promise<readonly (readonly string[])[]>

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
	/** Open ones. */
	requestsToTell(): Promise<readonly ToldRequest[]>
	/** Writes the letters that tell of a request, once for each `told`; false where another server did, or it is closed. */
	tellOfRequest(id: string, told: string, letters: readonly NewLetter[]): Promise<boolean>
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
	/** Follows the chain of the log: of all of it, from where it was last cut on purpose, or from the last signed checkpoint. */
	checkAudit(ledger: Pick<Ledger, 'key' | 'checkpoints'>, isWhole?: boolean): Promise<AuditCheckByLedger>

	/** Accounts that are neither closed nor frozen, and that nobody has used since an instant. */
	unusedAccounts(before: string): Promise<readonly UnusedAccount[]>
	/** Whether an account is one of these. */
	isUnused(id: string, before: string): Promise<boolean>
	/** Writes the letter that says that an account goes, once for each time that it falls out of use; false where it was used meanwhile. */
	warnUnused(account: UnusedAccount, at: string, letter: NewLetter): Promise<boolean>
	/** Discussions whose last comment was written before an instant. */
	oldDiscussions(before: string): Promise<readonly OldDiscussion[]>
	/** Removes their comments; returns how many discussions went. */
	removeDiscussions(before: string): Promise<number>
	/** Proposals that were over before an instant, but for those that all accepted. */
	oldProposals(before: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]>
	/** Removes them with their answers and comments; returns how many went. */
	removeProposals(before: string): Promise<number>

	/** The latest first. */
	retentionRuns(limit: number): Promise<readonly RetentionRun[]>
	/** Once by its id, with its line of the audit log. */
	keepRetentionRun(run: RetentionRun): Promise<void>
}
