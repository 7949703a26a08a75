import { groupBy } from '../../schema/groupBy'
import { type Kind, VOCABULARY } from '../../schema/vocabulary'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import type { ChangeRow } from './appendChanges'
import {
	type CypherText,
	cypher,
	joinCypher,
	kindOfId,
	label,
	property,
	readProperties,
	types,
} from './cypherText'
import type { Change } from './store'
import { fromStored, readChanged, type StoredProperties, storedFromValues } from './storedShape'

/** Records by id, of any kind; unknown ids are absent. @param read reads those of one kind. */
export async function readRecords(
	ids: readonly Id[],
	read: (kind: Kind, ids: readonly Id[]) => Promise<readonly StoredRow[]>,
): Promise<ReadonlyMap<Id, GraphRecord>> {
	const found = new Map<Id, GraphRecord>()
	for (const [kind, group] of groupBy([...new Set(ids)], kindOfId)) {
		if (!kind) continue
		for (const { values, edges } of await read(kind, group)) {
			const record = fromStored(kind, storedFromValues(kind, values), edges)
			found.set(record.id, record)
		}
	}
	return found
}

export function changeOf({ seq, at, author, kind, recordId, after }: ChangeRow): Change {
	return {
		seq,
		at,
		author,
		kind: kind as Change['kind'],
		id: recordId,
		after: after === null ? null : readChanged(after),
	}
}

export type StoredEdge = readonly [type: string, position: number, id: string]

export interface StoredRow {
	/** Values of `readProperties` in their order: their names would take longer to read. */
	readonly values: readonly unknown[]
	/** The record's references: type of relation, position in the list, id; in no order. */
	readonly edges: readonly StoredEdge[]
}

/** A record of any kind. */
export interface WholeRow extends Pick<StoredRow, 'edges'> {
	readonly labels: readonly string[]
	readonly properties: StoredProperties
}

/** All records of all kinds, in no order: one text, because a server that has just started is slow to plan each. */
export const ALL_RECORDS = cypher`
MATCH (record:${joinCypher(
	VOCABULARY.map(({ kind }) => label(kind)),
	'|',
)})
RETURN labels(record) AS labels, properties(record) AS properties, ${edgesOf(VOCABULARY)} AS edges`

export function recordOfRow({ labels, properties, edges }: WholeRow): GraphRecord {
	const kind = VOCABULARY.find((one) => labels.includes(one.kind)) as Kind
	return fromStored(kind, properties, edges)
}

/** Records of a kind with an id above $after, by id, $limit at most. */
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

/** The same, locked: the SET takes the locks, so that of two writers the second finds what the first wrote. */
export function lockRecordsByIds(kind: Kind): CypherText {
	return cypher`
MATCH (record:${label(kind.kind)}) WHERE record.id IN $ids
SET record.id = record.id
WITH record
${returned(kind)}`
}

function returned(kind: Kind): CypherText {
	const values = joinCypher(
		readProperties(kind).map((name) => cypher`record.${property(name)}`),
		', ',
	)
	return cypher`RETURN [${values}] AS values, ${edgesOf([kind])} AS edges
ORDER BY record.id`
}

/** One pattern for all relations: one sub-query for each is slow to run, and much slower to plan. */
function edgesOf(kinds: readonly Kind[]): CypherText {
	const names = new Set(kinds.flatMap(({ relations }) => relations.map(({ type }) => type)))
	if (names.size === 0) return cypher`[]`
	return cypher`[(record)-[edge:${types(...names)}]->(to) |
  [type(edge), edge.position, to.id]]`
}
