/**
 * One way to write. A command reads what it changes under locks, and describes the result: the store writes all of it in the same
 * transaction, with the Changes of the feed, the activity and the audit log lines, or nothing.
 */
import neo4j from 'neo4j-driver'
import type { NewActivity } from '../domain/activity'
import type { AuditLine } from '../domain/auditLog'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import type { Proposal } from '../domain/proposal'
import type { GraphRecord } from '../domain/records'
import { type AccountWrite, type LockedAccounts, lockedAccounts, writeAccount } from './accountWrites'
import { recordActivity } from './activityStore'
import { appendChanges, CHANGES_OF, type ChangeRow } from './appendChanges'
import { appendAudit } from './auditLog'
import { LOCK_REMINDER, SAVE_PARTY_ANSWER, SAVE_REMINDER } from './besideRecord'
import { type Case, type CaseWrite, lockCase, writeCase } from './caseStore'
import {
	type ContactHead,
	type ContactWrite,
	type ErasedContact,
	eraseContact,
	lockContact,
	writeContact,
} from './contactStore'
import type { Database, Parameters, RunStatement } from './database'
import { type Comment, lockComment, writeComment } from './discussionStore'
import { decidePlace, type ErasurePlace, type PlaceDecision, placesOfRequest } from './erasureStore'
import { type IdempotencyKey, writeUnderKey } from './idempotencyKeys'
import { type NewLetter, writeLetters } from './mailStore'
import { lockRequest, type PersonRequest, type PersonRequestWrite, writeRequest } from './personRequestStore'
import { lockProposal, writeProposal } from './proposalStore'
import { changeOf, lockRecordsByIds, readRecords, type StoredRow } from './readRecords'
import {
	type LockedReport,
	lockReport,
	lockReportOfLink,
	type ReportWrite,
	removeReport,
	writeReport,
} from './reportStore'
import { type RetentionRun, writeRetentionRun } from './retentionStore'
import type { Change } from './store'
import { removeRecords, writeRecords } from './writeRecords'

/** Reads inside a transaction. What was read stays as it is until the transaction ends; null, or absent: there is none of that id. */
export interface LockedReads extends LockedAccounts {
	records(ids: readonly Id[]): Promise<ReadonlyMap<Id, GraphRecord>>
	/** A record's Changes, oldest first. */
	changesOf(id: Id): Promise<readonly Change[]>
	/** When an actor was last reminded to confirm. */
	remindedAt(actor: Id): Promise<string | null>
	proposal(id: Id): Promise<Proposal | null>
	comment(id: string): Promise<Comment | null>
	case(id: string): Promise<Case | null>
	contact(id: string): Promise<ContactHead | null>
	report(id: string): Promise<LockedReport | null>
	/** By the hash of its link's secret. */
	reportOfLink(tokenHash: string): Promise<LockedReport | null>
	request(id: string): Promise<PersonRequest | null>
	/** Others' texts that a request is about. */
	placesOf(request: string): Promise<readonly ErasurePlace[]>
}

/** What a command writes. Each object is whole, in its next version. */
export interface Writes {
	/** Who writes: the author of each Change and audit log line; null: nobody known. */
	readonly by: string | null
	/** A record that was not read in this transaction must be new: else ConcurrentWrite. */
	readonly records?: readonly GraphRecord[]
	readonly removedRecords?: readonly Id[]
	/** About another actor's record, beside the record. */
	readonly partyAnswer?: StoredPartyAnswer
	readonly reminder?: { readonly actor: Id; readonly at: string }
	readonly proposal?: Proposal
	readonly comment?: Comment
	readonly case?: CaseWrite
	readonly contact?: ContactWrite
	readonly erasedContact?: ErasedContact
	readonly report?: ReportWrite
	/** With its answers and remarks. */
	readonly removedReport?: string
	readonly request?: PersonRequestWrite
	readonly decision?: PlaceDecision
	/** In this order. */
	readonly accounts?: readonly AccountWrite[]
	readonly retentionRun?: RetentionRun
	readonly letters?: readonly NewLetter[]
	/** Its entries in the activity feed. */
	readonly activity?: readonly NewActivity[]
	readonly audit: Omit<AuditLine, 'account'>
	/** The answer, also for whoever repeats the request under the same key within a day. */
	readonly answer: string
}

/** Called again if the database asks to repeat the transaction: only its result may have an effect. */
export type Work = (locked: LockedReads) => Promise<Writes>

/**
 * Does some work once under a key, and returns its answer; if it was done before, returns that answer and writes nothing.
 *
 * @param once null: there is no key.
 * @throws BadInput if the key was used for another request; what `work` throws; ConcurrentWrite.
 */
export type Perform = (once: IdempotencyKey | null, work: Work) => Promise<string>

/** The only way for commands to write into Neo4j. */
export function performIn(database: Database, now: () => Date): Perform {
	return async (once, work) => {
		const { result } = await database.write(async (run) => {
			const at = now()
			const write = async (): Promise<string> => {
				const read = new Map<Id, number>()
				const writes = await work(lockedReads(run, read))
				await writeAll(run, writes, read, at)
				return writes.answer
			}
			return once === null ? write() : (await writeUnderKey(run, once, at, write)).answer
		})
		return result
	}
}

/** @param read receives the version of each record that is read. */
function lockedReads(run: RunStatement, read: Map<Id, number>): LockedReads {
	return {
		...lockedAccounts(run),
		records: async (ids) => {
			const found = await readRecords(ids, (kind, group) =>
				run<StoredRow>(lockRecordsByIds(kind), { ids: group }),
			)
			for (const { id, version } of found.values()) read.set(id, version)
			return found
		},
		changesOf: async (id) => (await run<ChangeRow>(CHANGES_OF, { id })).map(changeOf),
		remindedAt: async (actor) => {
			const [row] = await run<{ at: string | null }>(LOCK_REMINDER, { actor })
			return row?.at ?? null
		},
		proposal: (id) => lockProposal(run, id),
		comment: (id) => lockComment(run, id),
		case: (id) => lockCase(run, id),
		contact: (id) => lockContact(run, id),
		report: (id) => lockReport(run, id),
		reportOfLink: (tokenHash) => lockReportOfLink(run, tokenHash),
		request: (id) => lockRequest(run, id),
		placesOf: (request) => placesOfRequest(run, request),
	}
}

/** Takes the locks of the feeds and of the audit log last, to hold them shortly, in the same order as every transaction. */
async function writeAll(
	run: RunStatement,
	writes: Writes,
	read: ReadonlyMap<Id, number>,
	at: Date,
): Promise<void> {
	const { by, records = [], removedRecords = [], accounts = [], letters = [], activity = [], audit } = writes
	const {
		partyAnswer,
		reminder,
		proposal,
		comment,
		case: followed,
		contact,
		erasedContact,
		report,
		removedReport,
		decision,
		request,
		retentionRun,
	} = writes
	if (partyAnswer) await run(SAVE_PARTY_ANSWER, stored(partyAnswer))
	if (reminder) await run(SAVE_REMINDER, reminder)
	if (proposal) await writeProposal(run, proposal)
	if (comment) await writeComment(run, comment)
	if (followed) await writeCase(run, followed)
	if (contact) await writeContact(run, contact)
	if (erasedContact) await eraseContact(run, erasedContact, at)
	if (report) await writeReport(run, report)
	if (removedReport !== undefined) await removeReport(run, removedReport)
	if (decision) await decidePlace(run, decision)
	for (const write of accounts) await writeAccount(run, write, at)
	if (retentionRun) await writeRetentionRun(run, retentionRun)
	const more = request ? await writeRequest(run, request, at) : []
	await writeRecords(run, records, read)
	const removed = await removeRecords(run, removedRecords)
	await writeLetters(run, letters)
	const changes = [...records.map((record) => ({ ...record, after: JSON.stringify(record) })), ...removed]
	if (changes.length > 0) await appendChanges(run, changes, { author: by ?? '', at: at.toISOString() })
	await recordActivity(run, activity, at)
	await appendAudit(
		run,
		[audit, ...more].map((line) => ({ account: by, ...line })),
		at,
	)
}

/** One answer for each party and record. */
function stored({ version, ...answer }: StoredPartyAnswer): Parameters {
	return { ...answer, key: `${answer.recordId} ${answer.actor}`, version: neo4j.int(version) }
}
