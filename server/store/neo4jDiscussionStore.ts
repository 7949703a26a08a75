import neo4j from 'neo4j-driver'
import { appendAudit } from './auditLog'
import * as discussions from './cypher/discussions'
import type { Database, RunStatement } from './database'
import type { Comment, DiscussionKey, DiscussionStore } from './discussionStore'

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

/** A comment that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockComment(run: RunStatement, id: string): Promise<Comment | null> {
	const [row] = await run<Comment>(discussions.LOCK_COMMENT, { id })
	return row ?? null
}

export async function writeComment(run: RunStatement, comment: Comment): Promise<void> {
	const { id, version } = comment
	await run(discussions.WRITE_COMMENT, { id, properties: { ...comment, version: neo4j.int(version) } })
}
