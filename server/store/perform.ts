import neo4j from 'neo4j-driver'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import { recordActivity } from './activityStore'
import { appendChanges, CHANGES_OF, type ChangeRow } from './appendChanges'
import { appendAudit } from './auditLog'
import { LOCK_REMINDER, SAVE_PARTY_ANSWER, SAVE_REMINDER } from './besideRecord'
import { lockCase, writeCase } from './caseStore'
import { eraseContact, lockContact, writeContact } from './contactStore'
import type { Database, Parameters, RunStatement } from './database'
import { lockComment, writeComment } from './discussionStore'
import { decidePlace, placesOfRequest } from './erasureStore'
import { writeUnderKey } from './idempotentWrites'
import { writeLetters } from './mailStore'
import { lockRequest, writeRequest } from './personRequestStore'
import { lockProposal, writeProposal } from './proposalStore'
import { changeOf, lockRecordsByIds, readRecords, type StoredRow } from './readRecords'
import { lockReport, lockReportOfLink, removeReport, writeReport } from './reportStore'
import type { LockedReads, Perform, Writes } from './transaction'
import { removeRecords, writeRecords } from './writeRecords'

/** The door through which all commands write into the Neo4j of the record: see `transaction.ts`. */
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

/** @param read takes the version of each record that is read. */
function lockedReads(run: RunStatement, read: Map<Id, number>): LockedReads {
	return {
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

/** The locks of the feeds and of the audit log come last, in the order in which all take them: they are held shortly. */
async function writeAll(
	run: RunStatement,
	writes: Writes,
	read: ReadonlyMap<Id, number>,
	at: Date,
): Promise<void> {
	const { by, records = [], removedRecords = [], letters = [], activity = [], audit } = writes
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

/** One a party and a record. */
function stored({ version, ...answer }: StoredPartyAnswer): Parameters {
	return { ...answer, key: `${answer.recordId} ${answer.actor}`, version: neo4j.int(version) }
}
