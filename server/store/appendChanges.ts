import neo4j from 'neo4j-driver'
import { NotFound } from '../errors'
import { APPEND_CHANGES, type FeedRow, TAKE_NUMBERS } from './cypher/feed'
import type { RunStatement } from './database'
import type { Change } from './store'

/** What a transaction did to one record: `after` is the whole of it as JSON, null where it is gone. */
export interface WrittenChange extends Pick<Change, 'id' | 'kind'> {
	readonly after: string | null
}

/** Takes the feed's lock, and tells it of what was written. */
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
