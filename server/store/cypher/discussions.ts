/** What those concerned say to each other. See `discussionStore.ts`. */
import { cypher } from '../cypherText'

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
