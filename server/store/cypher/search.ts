/** Actors found by the full-text index, with the names and the code that tell which of them matched. */
import { type CypherText, cypher, joinCypher, property, STORED_NAMES } from '../cypherText'

export interface SearchRow {
	readonly id: string
	readonly score: number
	readonly stored: Readonly<Record<string, unknown>>
}

const NAMES = [...STORED_NAMES, 'code'] as const

export const SEARCH: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene, {limit: $candidates}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, score, node{${joinCypher(
	NAMES.map((name) => cypher`.${property(name)}`),
	', ',
)}} AS stored
ORDER BY score DESC, id LIMIT $candidates`
