import type { Id } from '../domain/ids'
import { recordActivity } from './activityLog'
import { appendChanges } from './appendChanges'
import { appendAudit } from './auditLog'
import { lockRecordsByIds, type StoredRow } from './cypher/records'
import type { Database, RunStatement } from './database'
import { writeUnderKey } from './idempotentWrites'
import { lockCase, writeCase } from './neo4jCaseStore'
import { lockComment, writeComment } from './neo4jDiscussionStore'
import { lockProposal, writeProposal } from './neo4jProposalStore'
import { writeLetters } from './outbox'
import { readRecords } from './readRecords'
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
		proposal: (id) => lockProposal(run, id),
		comment: (id) => lockComment(run, id),
		case: (id) => lockCase(run, id),
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
	const { proposal, comment, case: followed } = writes
	if (proposal) await writeProposal(run, proposal)
	if (comment) await writeComment(run, comment)
	if (followed) await writeCase(run, followed)
	await writeRecords(run, records, read)
	const removed = await removeRecords(run, removedRecords)
	await writeLetters(run, letters)
	const changes = [...records.map((record) => ({ ...record, after: JSON.stringify(record) })), ...removed]
	if (changes.length > 0) await appendChanges(run, changes, { author: by ?? '', at: at.toISOString() })
	await recordActivity(run, activity, at)
	await appendAudit(run, [{ account: by, ...audit }], at)
}
