/** Writing whole records, by the vocabulary: nodes first, then what they refer to. */
import { type Kind, VOCABULARY } from '../../../schema/vocabulary'
import { type CypherText, cypher, label, types } from '../cypherText'

/** Where a record's node is, for the statements that follow in the same transaction. */
export interface NodeRow {
	readonly id: string
	readonly element: string
}

export interface WrittenRow extends NodeRow {
	/** true where the record was on record before. */
	readonly known: boolean
	/** true where it was written by somebody else since it was read: another version, and not this very one. */
	readonly overtaken: boolean
}

/**
 * Writes the nodes of $rows ({id, properties, read}); what a node held before is replaced. `read` is the version that the
 * writer had read, 0 where there was none, null where it does not matter. The first SET takes the lock of the node, so
 * that its version is read after whoever held it has ended.
 */
export function writeNodes(kind: Kind): CypherText {
	return cypher`
UNWIND $rows AS row
MERGE (record:${label(kind.kind)} {id: row.id})
SET record.id = row.id
WITH record, row, record.version AS before, coalesce(properties(record) = row.properties, false) AS written
SET record = row.properties
RETURN row.id AS id, elementId(record) AS element, before IS NOT NULL AS known,
	row.read IS NOT NULL AND coalesce(before, 0) <> row.read AND NOT written AS overtaken`
}

/** Where the records $ids of a kind are; those that the database lacks are absent. */
export function findNodes(kind: Kind): CypherText {
	return cypher`
UNWIND $ids AS id
MATCH (record:${label(kind.kind)} {id: id})
RETURN id, elementId(record) AS element`
}

const EVERY_TYPE = types(...new Set(VOCABULARY.flatMap(({ relations }) => relations.map(({ type }) => type))))

/** Removes all that the records at $elements refer to. */
export const CLEAR_LINKS = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
MATCH (record)-[edge:${EVERY_TYPE}]->()
DELETE edge`

/**
 * Creates the $links ({from, to, type, position}): one statement for all relations of all kinds, since planning
 * one for each took most of the time of a first load. The types come from the vocabulary.
 */
export const WRITE_LINKS = cypher`
UNWIND $links AS link
MATCH (record) WHERE elementId(record) = link.from
MATCH (target) WHERE elementId(target) = link.to
CREATE (record)-[:$(link.type) {position: link.position}]->(target)`

/** Which of the records at $elements others refer to that stay. */
export const FIND_USERS = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
MATCH (user)-[:${EVERY_TYPE}]->(record) WHERE NOT elementId(user) IN $elements
RETURN user.id AS user, record.id AS used LIMIT 5`

/** Removes the records at $elements with all that they refer to. */
export const REMOVE_NODES = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
DETACH DELETE record`

/** Remembers a data set: the whole of it as text, and what an analyst asks for as properties. */
export const WRITE_DATASET = cypher`
MERGE (dataset:Dataset {id: $id})
SET dataset = $properties`

/** Forgets a data set; the rows say whether there was one. */
export const REMOVE_DATASET = cypher`
MATCH (dataset:Dataset {id: $id})
WITH dataset, dataset.id AS id
DELETE dataset
RETURN id`

export const READ_DATASETS = cypher`
MATCH (dataset:Dataset)
RETURN dataset.content AS content ORDER BY dataset.id LIMIT 1000`
