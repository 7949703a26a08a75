import { Refused } from '../errors'
import { cypher } from './cypherText'
import { type Database, OPENING_TIMEOUT } from './database'

/**
 * Refuses a database that holds nodes but no change feed of ours: it is someone else's. An interrupted first
 * start leaves migrations without a feed, and is ours.
 */
export async function assertOwnDatabase(database: Database): Promise<void> {
	const [row] = await database.read<{ ours: boolean; labels: readonly string[] | null }>(
		FOREIGN,
		{},
		OPENING_TIMEOUT,
	)
	if (!row || row.ours || row.labels === null) return
	throw new Refused(
		'Expected an empty database or one of ours; this one holds nodes ' +
			`(${row.labels.length === 0 ? 'without a label' : row.labels.join(', ')}) and no change feed of ours, so it ` +
			'is someone else’s and is left alone. Point NEO4J_URI or NEO4J_DATABASE to an empty database, empty this ' +
			'one if it is yours to empty, or unset NEO4J_URI to let the server manage a local one.',
	)
}

const FOREIGN = cypher`
RETURN EXISTS { MATCH (feed:Feed {id: 1}) WHERE feed.epoch IS NOT NULL } AS ours,
  head(COLLECT { MATCH (node) WHERE NOT node:Migration RETURN labels(node) LIMIT 1 }) AS labels`
