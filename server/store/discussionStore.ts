/**
 * Comments: what those concerned by an overlap or a proposal say to each other. Beside the record: no kind of the vocabulary, no
 * Change. Instants are ISO texts in UTC.
 */
import neo4j from 'neo4j-driver'
import type { DiscussionSubject } from '../../schema/discussions'
import type { CountryCode, Id } from '../domain/ids'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

export interface Comment {
	readonly id: string
	readonly subject: DiscussionSubject
	readonly subjectId: Id
	/** The group in whose view the subject is; its coordinators may read. */
	readonly group: CountryCode
	/** In whose name; null: the coordinators'. */
	readonly actor: Id | null
	/** The author. */
	readonly accountId: string
	/** '' if it was withdrawn. */
	readonly text: string
	readonly at: string
	readonly editedAt: string | null
	readonly withdrawnAt: string | null
	readonly version: number
}

/** A discussion, by its subject. */
export interface DiscussionKey {
	readonly subject: DiscussionSubject
	readonly subjectId: Id
}

export class Neo4jDiscussionStore extends AuditedStore {
	/** All comments on some subjects, oldest first; one query for all. */
	commentsOn(keys: readonly DiscussionKey[]): Promise<readonly Comment[]> {
		return this.database.read<Comment>(COMMENTS_ON, { keys })
	}

	byId(id: string): Promise<Comment | null> {
		return this.database.readOne<Comment>(COMMENT_BY_ID, { id })
	}

	/** Removes all comments on a purged subject; returns how many. */
	async removeAll({ subject, subjectId }: DiscussionKey): Promise<number> {
		return this.database.write(async (run) => {
			const rows = await run<{ id: string }>(REMOVE_COMMENTS_ON, { subject, subjectId })
			const lines = rows.map(({ id }) => ({
				account: null,
				action: 'comment.purge',
				object: id,
			}))
			await this.database.audit(run, ...lines)
			return rows.length
		})
	}
}

export type DiscussionStore = Pick<Neo4jDiscussionStore, keyof Neo4jDiscussionStore>

/** A comment locked until the transaction ends; null: there is none of that id. */
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

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
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
