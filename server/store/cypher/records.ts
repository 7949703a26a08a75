/** Reading whole records, by the vocabulary: properties as they are stored, what they refer to as edges. */
import type { Kind } from '../../../schema/vocabulary'
import { type CypherText, cypher, joinCypher, label, property, readProperties, types } from '../cypherText'

export type StoredEdge = readonly [type: string, position: number, id: string]

export interface StoredRow {
	/** Values of `readProperties` in their order: their names with each of thousands would take longer to read. */
	readonly values: readonly unknown[]
	/** What the record refers to: the type of the relation, its place in the list, the id; in no order. */
	readonly edges: readonly StoredEdge[]
}

/** Records of a kind with an id above $after, in the order of their ids, $limit at most. */
export function recordsPageCypher(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id > $after
WITH record ORDER BY record.id LIMIT $limit
${returned(kind)}`
}

/** Records of a kind whose id is one of $ids. */
export function recordsByIds(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id IN $ids
${returned(kind)}`
}

/** The same, locked: the SET takes the locks, so that one of two who write at once finds what the other wrote. */
export function lockRecordsByIds(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id IN $ids
SET record.id = record.id
WITH record
${returned(kind)}`
}

function returned(kind: Kind): CypherText {
	// One pattern for all relations: a sub-query for each took most of the time, and far longer to plan.
	const edges =
		kind.relations.length === 0
			? cypher`[]`
			: cypher`[(record)-[edge:${types(...kind.relations.map(({ type }) => type))}]->(to) |
  [type(edge), edge.position, to.id]]`
	const values = joinCypher(
		readProperties(kind).map((name) => cypher`record.${property(name)}`),
		', ',
	)
	return cypher`RETURN [${values}] AS values, ${edges} AS edges
ORDER BY record.id`
}
