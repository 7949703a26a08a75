/** Personal data past its time: what it is, how it is removed, and the results of each run. */
import neo4j from 'neo4j-driver'
import type { RetentionCategory } from '../../schema/personalData'
import { AuditedStore } from './auditedDatabase'
import { type CypherText, cypher } from './cypherText'
import type { RunStatement } from './database'
import { type NewLetter, writeLetters } from './mailStore'

/** The result of a run for one category. */
export interface RetentionCount {
	readonly category: RetentionCategory
	/** How much is past its time, or was removed. */
	readonly count: number
	/** How much somebody should review before. */
	readonly toReview: number
}

export interface RetentionRun {
	readonly id: string
	/** ISO instant. */
	readonly at: string
	/** The day whose state it looked at. */
	readonly asOf: string
	/** Whether it only announced what would be removed. */
	readonly isDry: boolean
	/** Who started it; null: the schedule. */
	readonly account: string | null
	readonly counts: readonly RetentionCount[]
}

export interface UnusedAccount {
	readonly id: string
	/** ISO instants: when it was last used, or made; when its holder was told that it will be closed, null: not yet. */
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

export class Neo4jRetentionStore extends AuditedStore {
	/** Accounts, neither closed nor frozen, that nobody has used since an instant. */
	unusedAccounts(before: string): Promise<readonly UnusedAccount[]> {
		return this.database.read<UnusedAccount>(UNUSED_ACCOUNTS, { before })
	}

	/** Whether an account is one of them. */
	async isUnused(id: string, before: string): Promise<boolean> {
		return (await this.database.read(UNUSED_ACCOUNT, { id, before })).length > 0
	}

	/** Writes the letter that announces the closing, once for each time of disuse; false if the account was used meanwhile. */
	async warnUnused({ id, usedAt }: UnusedAccount, at: string, letter: NewLetter): Promise<boolean> {
		return this.database.write(async (run) => {
			if ((await run(NOTE_WARNING, { id, usedAt, at })).length === 0) return false
			await writeLetters(run, [letter])
			await this.database.audit(run, { account: null, action: 'retention.tell', object: id })
			return true
		})
	}

	/** Discussions whose last comment is older than an instant. */
	oldDiscussions(before: string): Promise<readonly OldDiscussion[]> {
		return this.database.read<OldDiscussion>(OLD_DISCUSSIONS, { before })
	}

	/** Removes their comments; returns the number of discussions. */
	async removeDiscussions(before: string): Promise<number> {
		const old = await this.oldDiscussions(before)
		return this.#remove(
			old.map(({ subject, subjectId }) => ({
				statement: REMOVE_OLD_DISCUSSION,
				parameters: { subject, subjectId, before },
				action: 'comment.purge',
				object: subjectId,
			})),
		)
	}

	/** Proposals that ended before an instant, except accepted ones. */
	oldProposals(before: string): Promise<readonly { readonly id: string; readonly closedAt: string }[]> {
		return this.database.read(OLD_PROPOSALS, { before })
	}

	/** Removes them with their answers and comments; returns how many. */
	async removeProposals(before: string): Promise<number> {
		const old = await this.oldProposals(before)
		return this.#remove(
			old.map(({ id }) => ({
				statement: REMOVE_PROPOSAL,
				parameters: { id },
				action: 'proposal.purge',
				object: id,
			})),
		)
	}

	/** Removes each in its own transaction, with its audit log line. Returns how many were still there. */
	async #remove(removals: readonly Removal[]): Promise<number> {
		let removed = 0
		for (const { statement, parameters, ...line } of removals) {
			if (await this.database.removed(statement, parameters, { account: null, ...line })) removed += 1
		}
		return removed
	}

	/** Newest first. */
	async runs(limit: number): Promise<readonly RetentionRun[]> {
		const rows = await this.database.read<Omit<RetentionRun, 'counts'> & { counts: string }>(RETENTION_RUNS, {
			limit: neo4j.int(limit),
		})
		return rows.map(({ counts, ...run }) => ({
			...run,
			counts: JSON.parse(counts) as RetentionRun['counts'],
		}))
	}
}

export type RetentionStore = Pick<Neo4jRetentionStore, keyof Neo4jRetentionStore>

export async function writeRetentionRun(run: RunStatement, kept: RetentionRun): Promise<void> {
	await run(SAVE_RETENTION_RUN, { ...kept, counts: JSON.stringify(kept.counts) })
}

/** Something to remove, and its audit log line. */
interface Removal {
	/** Returns a count; 0 if it is gone already, or was used since. */
	readonly statement: CypherText
	readonly parameters: Readonly<Record<string, unknown>>
	readonly action: string
	readonly object: string
}

export const RETENTION_RUNS = cypher`
MATCH (run:RetentionRun)
RETURN run.id AS id, run.at AS at, run.asOf AS asOf, run.isDry AS isDry, run.account AS account,
  run.counts AS counts
ORDER BY at DESC, id LIMIT $limit`

export const SAVE_RETENTION_RUN = cypher`
MERGE (run:RetentionRun {id: $id})
SET run.at = $at, run.asOf = $asOf, run.isDry = $isDry, run.account = $account, run.counts = $counts`

/** Also counts sessions from before accounts recorded their use. */
const USED_AT = cypher`
CALL (account) {
  OPTIONAL MATCH (session:Session)-[:OF]->(account)
  RETURN max(session.seenAt) AS seenAt
}
WITH account, coalesce(CASE WHEN seenAt > account.usedAt THEN seenAt ELSE account.usedAt END, seenAt, account.createdAt) AS usedAt`

/** Accounts that nobody has used since an instant. */
export const UNUSED_ACCOUNTS = cypher`
MATCH (account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
${USED_AT}
WHERE usedAt <= $before
RETURN account.id AS id, usedAt, account.warnedAt AS warnedAt ORDER BY id`

/** No row if it was used since. */
export const UNUSED_ACCOUNT = cypher`
MATCH (account:Account {id: $id}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
${USED_AT}
WHERE usedAt <= $before
RETURN account.id AS id`

/** No row if it was used, or its holder was told, meanwhile. */
export const NOTE_WARNING = cypher`
MATCH (account:Account {id: $id}) WHERE account.closedAt IS NULL
SET account.id = $id
WITH account
${USED_AT}
WHERE usedAt <= $usedAt AND (account.warnedAt IS NULL OR account.warnedAt <= usedAt)
SET account.warnedAt = $at
RETURN account.id AS id`

/** Discussions whose last comment is older than an instant. */
export const OLD_DISCUSSIONS = cypher`
MATCH (comment:Comment)
WITH comment.subject AS subject, comment.subjectId AS subjectId, max(comment.at) AS last, count(*) AS comments
WHERE last <= $before
RETURN subject, subjectId, last, comments ORDER BY subject, subjectId`

export const REMOVE_OLD_DISCUSSION = cypher`
MATCH (comment:Comment {subjectId: $subjectId}) WHERE comment.subject = $subject
WITH collect(comment) AS all, max(comment.at) AS last WHERE last <= $before
UNWIND all AS comment
DETACH DELETE comment
RETURN count(*) AS count`

/** Proposals that were closed, declined or expired before an instant, except those on record because all accepted. */
export const OLD_PROPOSALS = cypher`
MATCH (proposal:Proposal)
WHERE NOT EXISTS { MATCH (:AcceptedProposal {id: proposal.id}) }
OPTIONAL MATCH (slot:ProposalSlot)-[:OF]->(proposal)
WITH proposal, min(slot.declinedAt) AS declinedAt
WITH proposal, CASE proposal.state
  WHEN 'CLOSED' THEN proposal.closedAt
  WHEN 'SOUNDED' THEN coalesce(declinedAt, proposal.expiresOn)
END AS closedAt
WHERE closedAt <= $before
RETURN proposal.id AS id, closedAt ORDER BY id`

export const REMOVE_PROPOSAL = cypher`
MATCH (proposal:Proposal {id: $id})
OPTIONAL MATCH (slot:ProposalSlot)-[:OF]->(proposal)
OPTIONAL MATCH (comment:Comment {subjectId: $id})
WITH proposal, collect(DISTINCT slot) + collect(DISTINCT comment) AS held
FOREACH (one IN held | DETACH DELETE one)
DETACH DELETE proposal
RETURN count(*) AS count`
