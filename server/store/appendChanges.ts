import neo4j from 'neo4j-driver'
import { NotFound } from '../errors'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import type { Change } from './store'

/** A transaction's effect on one record: `after` is the whole record as JSON, null if it is gone. */
export interface WrittenChange extends Pick<Change, 'id' | 'kind'> {
	readonly after: string | null
}

/** Takes the feed's lock, and appends what was written. */
export async function appendChanges(
	run: RunStatement,
	written: readonly WrittenChange[],
	{ author, at }: Pick<Change, 'author' | 'at'>,
): Promise<FeedRow> {
	const [feed] = await run<FeedRow>(TAKE_NUMBERS, { count: neo4j.int(written.length) })
	if (!feed) throw new NotFound('Expected a change feed in the database; it holds none: was it emptied?')
	const first = feed.seq - written.length + 1
	await run(APPEND_CHANGES, {
		changes: written.map(({ id, kind, after }, position) => ({
			seq: neo4j.int(first + position),
			at,
			author,
			kind,
			recordId: id,
			after,
		})),
	})
	return feed
}

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
