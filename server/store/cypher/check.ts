/** What the graph holds beside what the change feed says that it should: see `graphDifferences`. */
import { type Kind, VOCABULARY } from '../../../schema/vocabulary'
import { type CypherText, cypher, joinCypher, label } from '../cypherText'

/** A node as it is, with all that it refers to, whatever the type: what was added by hand is in no list. */
export interface NodeFound {
	readonly id: string
	readonly properties: Readonly<Record<string, unknown>>
	readonly edges: readonly (readonly [type: string, position: unknown, id: unknown])[]
}

export interface LastChangeRow {
	readonly id: string
	readonly seq: number
	readonly kind: string
	readonly after: string | null
}

export interface WithoutIdRow {
	readonly kind: string
	readonly count: number
}

const FOUND = cypher`
RETURN record.id AS id, properties(record) AS properties,
  [(record)-[edge]->(to) | [type(edge), edge.position, to.id]] AS edges
ORDER BY id`

/** Nodes of a kind with an id above $after, in the order of their ids, $limit at most. */
export function nodesPage(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id > $after
WITH record ORDER BY record.id LIMIT $limit
${FOUND}`
}

/** Nodes of a kind whose id is one of $ids. */
export function nodesByIds(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id IN $ids
${FOUND}`
}

const ANY_KIND = joinCypher(
	VOCABULARY.map(({ kind }) => label(kind)),
	'|',
)

/** How many nodes of each of $kinds have no id, or one that is no text: no server reads them. */
export const COUNT_WITHOUT_ID = cypher`
MATCH (record:${ANY_KIND}) WHERE NOT coalesce(record.id > '', false)
UNWIND [name IN labels(record) WHERE name IN $kinds] AS kind
RETURN kind, count(record) AS count ORDER BY kind`

/** The last Change of each record of $ids that has any: one look at all, also where the index is not there yet. */
export const LAST_CHANGES = cypher`
MATCH (change:Change) WHERE change.recordId IN $ids
WITH change.recordId AS id, max(change.seq) AS seq
MATCH (last:Change {seq: seq})
RETURN id, seq, last.kind AS kind, last.after AS after`

/** What has a Change, by ids above $after, in their order, $limit at most. */
export const CHANGED_PAGE = cypher`
MATCH (change:Change) WHERE change.recordId > $after
WITH DISTINCT change.recordId AS id ORDER BY id LIMIT $limit
RETURN id`

export const DATASET_NODES = cypher`
MATCH (dataset:Dataset)
RETURN dataset.id AS id, properties(dataset) AS properties, [] AS edges
ORDER BY id LIMIT 1000`
