/** Writing whole records, by the vocabulary: nodes first, then what they refer to. */
import type { Kind, Relation } from '../../../schema/vocabulary'
import { type Cypher, fromLists, label, types } from '../fromLists'

/** Writes the nodes of $rows ({id, properties}); what a node held before is replaced. */
export function writeNodes(kind: Kind): Cypher {
	return fromLists`
UNWIND $rows AS row
MERGE (record:${label(kind.kind)} {id: row.id})
SET record = row.properties`
}

/** Removes the relations of the records $ids. */
export function clearRelations(kind: Kind): Cypher {
	return fromLists`
MATCH (record:${label(kind.kind)})-[edge:${types(...kind.relations.map(({ type }) => type))}]->()
WHERE record.id IN $ids
DELETE edge`
}

/** Creates the $links ({from, to, position}) of one relation to one kind, and counts them. */
export function writeLinks(from: Kind, relation: Relation, to: Kind): Cypher {
	return fromLists`
UNWIND $links AS link
MATCH (record:${label(from.kind)} {id: link.from})
MATCH (target:${label(to.kind)} {id: link.to})
CREATE (record)-[:${types(relation.type)} {position: link.position}]->(target)
RETURN count(*) AS written`
}

/** Of the ids $ids, those that no node of the kind has. */
export function missingOf(kind: Kind): Cypher {
	return fromLists`
UNWIND $ids AS id
WITH DISTINCT id WHERE NOT EXISTS { MATCH (:${label(kind.kind)} {id: id}) }
RETURN id ORDER BY id LIMIT 10`
}

/** Remembers a data set: the whole of it as text, and what an analyst asks for as properties. */
export const WRITE_DATASET = fromLists`
MERGE (dataset:Dataset {id: $id})
SET dataset = $properties`

export const READ_DATASETS = fromLists`
MATCH (dataset:Dataset)
RETURN dataset.content AS content ORDER BY dataset.id LIMIT 1000`
