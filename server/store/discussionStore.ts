/**
 * What is asked of Neo4j about comments: what those concerned by an overlap or a proposal say to each other. Beside the record: no
 * kind of the vocabulary, no Change. Instants are ISO texts in UTC. What is written is told in the audit log in the same transaction.
 */
import type { DiscussionSubject } from '../../schema/discussions'
import type { CountryCode, Id } from '../domain/ids'

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

export interface DiscussionStore {
	/** All comments on some subjects, the oldest first; one query for all. */
	commentsOn(keys: readonly DiscussionKey[]): Promise<readonly Comment[]>
	byId(id: string): Promise<Comment | null>
	/** Removes all comments on a subject that is purged; how many. */
	removeAll(key: DiscussionKey): Promise<number>
}
