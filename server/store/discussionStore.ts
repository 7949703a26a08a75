/**
 * What is asked of Neo4j about comments: what those concerned by an overlap or a proposal say to each other. Beside the record: no
 * kind of the vocabulary, no Change. Instants are ISO texts in UTC. What is written is told in the audit log in the same transaction.
 */
import neo4j from 'neo4j-driver'
import type { DiscussionSubject } from '../../schema/discussions'
import type { CountryCode, Id } from '../domain/ids'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

export interface Comment {
	readonly id: string
	readonly subject: DiscussionSubject
	readonly subjectId: Id
	/** In which group's view the subject is; its coordinators may read. */
	readonly group: CountryCode
	/** In whose name; null: the coordination's. */
	readonly actor: Id | null
	/** Who wrote it. */
	readonly accountId: string
	/** '' once it was withdrawn. */
	readonly text: string
	readonly at: string
	readonly editedAt: string | null
	readonly withdrawnAt: string | null
	readonly version: number
}

/** A discussion, by what it is about. */
export interface DiscussionKey {
	readonly subject: DiscussionSubject
	readonly subjectId: Id
}

/** Comments in the Neo4j of the record. */
export class Neo4jDiscussionStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** All comments on some subjects, the oldest first; one query for all. */
	commentsOn(keys: readonly DiscussionKey[]): Promise<readonly Comment[]> {
		return this.#database.read<Comment>(COMMENTS_ON, { keys })
	}

	async byId(id: string): Promise<Comment | null> {
		const [row] = await this.#database.read<Comment>(COMMENT_BY_ID, { id })
		return row ?? null
	}

	/** Removes all comments on a subject that is purged; how many. */
	async removeAll({ subject, subjectId }: DiscussionKey): Promise<number> {
		return this.#database.write(async (run) => {
			const rows = await run<{ id: string }>(REMOVE_COMMENTS_ON, { subject, subjectId })
			const lines = rows.map(({ id }) => ({
				account: null,
				action: 'comment.purge',
				object: id,
				fields: [],
			}))
			await this.#database.audit(run, ...lines)
			return rows.length
		})
	}
}

export type DiscussionStore = Pick<Neo4jDiscussionStore, keyof Neo4jDiscussionStore>

/** A comment that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockComment(run: RunStatement, id: string): Promise<Comment | null> {
	const [row] = await run<Comment>(LOCK_COMMENT, { id })
	return row ?? null
}

export async function writeComment(run: RunStatement, comment: Comment): Promise<void> {
	const { id, version } = comment
	await run(WRITE_COMMENT, { id, properties: { ...comment, version: neo4j.int(version) } })
}

const COMMENT = cypher`comment.id AS id, comment.subject AS subject, comment.subjectId AS subjectId,
  comment.group AS group, comment.actor AS actor, comment.accountId AS accountId, comment.text AS text,
  comment.at AS at, comment.editedAt AS editedAt, comment.withdrawnAt AS withdrawnAt, comment.version AS version`

export const COMMENTS_ON = cypher`
UNWIND $keys AS key
MATCH (comment:Comment {subjectId: key.subjectId}) WHERE comment.subject = key.subject
RETURN ${COMMENT} ORDER BY at, id`

export const COMMENT_BY_ID = cypher`
MATCH (comment:Comment {id: $id})
RETURN ${COMMENT}`

/** The SET takes the lock, so that one of two who write at once finds what the other wrote. */
export const LOCK_COMMENT = cypher`
MATCH (comment:Comment {id: $id})
SET comment.id = $id
RETURN ${COMMENT}`

export const WRITE_COMMENT = cypher`
MERGE (comment:Comment {id: $id})
SET comment = $properties`

export const REMOVE_COMMENTS_ON = cypher`
MATCH (comment:Comment {subjectId: $subjectId}) WHERE comment.subject = $subject
WITH comment, comment.id AS id
DETACH DELETE comment
RETURN id`
