/**
 * The change feed. TAKE_NUMBERS and APPEND_CHANGES are the last two statements of each write: the lock that the
 * first takes on the feed makes the numbers dense and in commit order.
 */
import { cypher } from '../cypherText'

export interface FeedRow {
	readonly epoch: string
	readonly seq: number
}

export interface ChangeRow {
	readonly seq: number
	readonly at: string
	readonly author: string
	readonly kind: string
	readonly recordId: string
	readonly after: string | null
}

export const READ_FEED = cypher`
MATCH (feed:Feed {id: 1})
RETURN feed.epoch AS epoch, feed.seq AS seq`

export const TAKE_NUMBERS = cypher`
MATCH (feed:Feed {id: 1})
SET feed.seq = feed.seq + $count
RETURN feed.epoch AS epoch, feed.seq AS seq`

export const APPEND_CHANGES = cypher`
UNWIND $changes AS change
CREATE (:Change {
  seq: change.seq, at: change.at, author: change.author,
  kind: change.kind, recordId: change.recordId, after: change.after
})`

export const CHANGES_AFTER = cypher`
MATCH (change:Change) WHERE change.seq > $seq
RETURN change.seq AS seq, change.at AS at, change.author AS author, change.kind AS kind,
  change.recordId AS recordId, change.after AS after
ORDER BY change.seq LIMIT $limit`

export const CHANGES_OF = cypher`
MATCH (change:Change {recordId: $id})
RETURN change.seq AS seq, change.at AS at, change.author AS author, change.kind AS kind,
  change.recordId AS recordId, change.after AS after
ORDER BY change.seq`
