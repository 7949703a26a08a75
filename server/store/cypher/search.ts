/** Actors found by the full-text index, with the names and the code that tell which of them matched. */
import { type CypherText, cypher, joinCypher, property, STORED_NAMES } from '../cypherText'

export interface SearchRow {
	readonly id: string
	readonly score: number
	readonly stored: Readonly<Record<string, unknown>>
}

const NAMES = [...STORED_NAMES, 'code'] as const

const BEST = cypher`WITH node, score ORDER BY score DESC, node.id LIMIT $candidates
RETURN node.id AS id, score, node{${joinCypher(
	NAMES.map((name) => cypher`.${property(name)}`),
	', ',
)}} AS stored
ORDER BY score DESC, id`

/** Among all actors: the index itself gives its best hits alone. */
export const SEARCH: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene, {limit: $candidates}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
${BEST}`

/** The same of some data sets: what lies outside them is left out before anything is cut. */
export const SEARCH_IN_SCOPE: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
	AND (node.${property('dataset')} IN $datasets OR node.id IN $alsoStated)
${BEST}`
