/**
 * One way to write. What a command changes is read locked, and what becomes of it is described: the store writes all of it in the
 * same transaction, with the Changes of the feed, what is told of it and the lines of the audit log, or nothing of it.
 */
import type { NewActivity } from '../domain/activity'
import type { AuditLine } from '../domain/audit'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import type { Proposal } from '../domain/proposal'
import type { GraphRecord } from '../domain/records'
import type { Case, CaseWrite } from './caseStore'
import type { ContactHead, ContactWrite, ErasedContact } from './contactStore'
import type { Comment } from './discussionStore'
import type { ErasurePlace, PlaceDecision } from './erasureStore'
import type { IdempotencyKey } from './idempotentWrites'
import type { NewLetter } from './mailStore'
import type { PersonRequest, PersonRequestWrite } from './personRequestStore'
import type { LockedReport, ReportWrite } from './reportStore'
import type { Change } from './store'

/** Reads inside a transaction. What is read stays as it is until the transaction ends; null, or absent: there is none of that id. */
export interface LockedReads {
	records(ids: readonly Id[]): Promise<ReadonlyMap<Id, GraphRecord>>
	/** Of a record, the oldest first. */
	changesOf(id: Id): Promise<readonly Change[]>
	/** When an actor was last reminded of what waits for its word. */
	remindedAt(actor: Id): Promise<string | null>
	proposal(id: Id): Promise<Proposal | null>
	comment(id: string): Promise<Comment | null>
	case(id: string): Promise<Case | null>
	contact(id: string): Promise<ContactHead | null>
	report(id: string): Promise<LockedReport | null>
	/** By the hash of the secret of its link. */
	reportOfLink(tokenHash: string): Promise<LockedReport | null>
	request(id: string): Promise<PersonRequest | null>
	/** Texts of others that a request is about. */
	placesOf(request: string): Promise<readonly ErasurePlace[]>
}

/** What a command writes. Each object is whole, and of its next version. */
export interface Writes {
	/** Who writes: the author of each Change, in each line of the audit log; null: nobody who is known. */
	readonly by: string | null
	/** One that was not read in this transaction must not be on record yet: else ConcurrentWrite. */
	readonly records?: readonly GraphRecord[]
	readonly removedRecords?: readonly Id[]
	/** Said of a record of another actor, beside the record. */
	readonly partyAnswer?: StoredPartyAnswer
	readonly reminder?: { readonly actor: Id; readonly at: string }
	readonly proposal?: Proposal
	readonly comment?: Comment
	readonly case?: CaseWrite
	readonly contact?: ContactWrite
	readonly erasedContact?: ErasedContact
	readonly report?: ReportWrite
	/** With all that was said of it. */
	readonly removedReport?: string
	readonly request?: PersonRequestWrite
	readonly decision?: PlaceDecision
	readonly letters?: readonly NewLetter[]
	/** What the feed of what was said and done tells of it. */
	readonly activity?: readonly NewActivity[]
	readonly audit: Omit<AuditLine, 'account'>
	/** What is answered, now and to whoever asks again under the same key within a day. */
	readonly answer: string
}

/** Asked again where the database asks for the transaction again: it changes nothing but what it answers. */
export type Work = (locked: LockedReads) => Promise<Writes>

/**
 * Does some work once under a key, and gives its answer; where it was done before, the answer of then, and nothing is written.
 *
 * @param once null: it is known by no key.
 * @throws BadInput where the key was used for something else; what `work` throws; ConcurrentWrite.
 */
export type Perform = (once: IdempotencyKey | null, work: Work) => Promise<string>
