import neo4j from 'neo4j-driver'
import { appendAudit } from './auditLog'
import * as discussions from './cypher/discussions'
import type { Database } from './database'
import type { Comment, CommentWrite, DiscussionKey, DiscussionStore } from './discussionStore'
import { writeUnderKey } from './idempotentWrites'

/** Comments in the Neo4j of the record. */
export class Neo4jDiscussionStore implements DiscussionStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	commentsOn(keys: readonly DiscussionKey[]): Promise<readonly Comment[]> {
		return this.#database.read<Comment>(discussions.COMMENTS_ON, { keys })
	}

	async byId(id: string): Promise<Comment | null> {
		const [row] = await this.#database.read<Comment>(discussions.COMMENT_BY_ID, { id })
		return row ?? null
	}

	async write({
		next,
		version,
		action,
		once,
		answer,
	}: CommentWrite): Promise<{ readonly answer: string } | 'STALE'> {
		const now = this.#now()
		try {
			const { result } = await this.#database.write((run) =>
				writeUnderKey(run, once, now, async () => {
					const { id } = next
					const [locked] = await run<{ version: number }>(discussions.LOCK_COMMENT, { id })
					if (locked?.version !== version) throw new StaleComment()
					const properties = { ...next, version: neo4j.int(next.version) }
					await run(discussions.WRITE_COMMENT, { id, properties })
					await appendAudit(run, [{ account: next.accountId, action, object: id, fields: [] }], now)
					return answer
				}),
			)
			return { answer: result.answer }
		} catch (error) {
			if (error instanceof StaleComment) return 'STALE'
			throw error
		}
	}

	async removeAll({ subject, subjectId }: DiscussionKey): Promise<number> {
		const { result } = await this.#database.write(async (run) => {
			const rows = await run<{ id: string }>(discussions.REMOVE_COMMENTS_ON, { subject, subjectId })
			const lines = rows.map(({ id }) => ({
				account: null,
				action: 'comment.purge',
				object: id,
				fields: [],
			}))
			await appendAudit(run, lines, this.#now())
			return rows.length
		})
		return result
	}
}

/** Undoes the transaction: nothing of a stale write stays, not even its key. */
class StaleComment extends Error {}
