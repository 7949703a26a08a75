/** Reading whole records, by the vocabulary: properties as they are stored, relations as ordered lists of ids. */
import type { Kind } from '../../../schema/vocabulary'
import { type Cypher, fromLists, joined, label, property, storedProperties, types } from '../fromLists'

export interface StoredRow {
	readonly stored: Readonly<Record<string, unknown>>
	/** One list of ids for each relation of the kind, in the order of the vocabulary. */
	readonly relations: readonly (readonly string[])[]
}

/** Records of a kind with an id above $after, in the order of their ids, $limit at most. */
export function pageOf(kind: Kind): Cypher {
	return fromLists`
MATCH (record:${label(kind.kind)}) WHERE record.id > $after
WITH record ORDER BY record.id LIMIT $limit
${returned(kind)}`
}

/** Records of a kind whose id is one of $ids. */
export function someOf(kind: Kind): Cypher {
	return fromLists`
MATCH (record:${label(kind.kind)}) WHERE record.id IN $ids
${returned(kind)}`
}

function returned(kind: Kind): Cypher {
	const properties = ['id', ...storedProperties(kind)].filter((name) => name !== 'searchText')
	return fromLists`RETURN record{${joined(
		properties.map((name) => fromLists`.${property(name)}`),
		', ',
	)}} AS stored,
[${joined(
		kind.relations.map(
			({ type }) =>
				fromLists`COLLECT { MATCH (record)-[edge:${types(type)}]->(to) RETURN to.id ORDER BY edge.position, to.id }`,
		),
		', ',
	)}] AS relations
ORDER BY stored.id`
}
