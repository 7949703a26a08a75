/**
 * Finds changes that were made in Neo4j by hand, without a Change, so that no server sees them: compares each node with the `after`
 * of its last Change.
 */
import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import { type Kind, VOCABULARY } from '../../schema/vocabulary'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { type CypherText, cypher, joinCypher, kindOfId, label, storedProperties } from './cypherText'
import type { Database } from './database'
import { datasetProperties, readChanged, referencedIds, toStored } from './storedShape'
import { findNodes, type NodeRow } from './writeRecords'

/**
 * PROPERTY, RELATION: the last Change says something else. NO_CHANGE: no Change describes the node. GONE: a Change's record is not
 * there. NO_ID: nodes without an id, `actual` of them.
 */
type DifferenceSort = 'PROPERTY' | 'RELATION' | 'NO_CHANGE' | 'GONE' | 'NO_ID'

export interface GraphDifference {
	readonly sort: DifferenceSort
	/** A kind of the vocabulary, or Dataset. */
	readonly kind: string
	/** null for nodes without one. */
	readonly id: Id | null
	/** The record's data set, from its Change or, without one, from the graph. */
	readonly dataset: string | null
	/** A stored property (`nameFr`, `startApproximate`), or the type of a relation. */
	readonly field: string | null
	/** Number of the last Change. */
	readonly seq: number | null
	/** The value in that Change and in the graph: null for nothing; ids for a relation. */
	readonly expected: unknown
	readonly actual: unknown
}

const PAGE = 1_000
const TIMEOUT = 60_000

/**
 * Every difference between the graph and its Changes, page by page; returns the number of compared records. A property that the
 * vocabulary gained after the Change does not count. Only reads.
 *
 * @param onCompared called after each page with the number of records compared so far.
 */
export async function* graphDifferences(
	database: Database,
	onCompared: (records: number) => void = () => {},
): AsyncGenerator<GraphDifference, number> {
	let compared = 0
	for (const kind of VOCABULARY) {
		for await (const nodes of pages<NodeFound>(database, nodesPage(kind))) {
			yield* await differencesOf(database, kind, nodes)
			compared += nodes.length
			onCompared(compared)
		}
	}
	const datasets = await database.read<NodeFound>(DATASET_NODES, {}, TIMEOUT)
	yield* await compareNodes(database, null, datasets)
	for await (const ids of pages<{ id: Id }>(database, CHANGED_PAGE)) {
		yield* await goneOf(
			database,
			ids.map(({ id }) => id),
			new Set(datasets.map(({ id }) => id)),
		)
	}
	const kinds = VOCABULARY.map(({ kind }) => kind)
	for (const { kind, count } of await database.read<WithoutIdRow>(COUNT_WITHOUT_ID, { kinds }, TIMEOUT)) {
		yield { ...NOTHING, sort: 'NO_ID', kind, id: null, dataset: null, actual: count }
	}
	return compared + datasets.length
}

/** Compares twice: a server may write between the reading of the nodes and of their Changes. */
async function differencesOf(
	database: Database,
	kind: Kind,
	nodes: readonly NodeFound[],
): Promise<readonly GraphDifference[]> {
	const first = await compareNodes(database, kind, nodes)
	if (first.length === 0) return []
	const ids = [...new Set(first.map(({ id }) => id))]
	return compareNodes(database, kind, await database.read<NodeFound>(nodesByIds(kind), { ids }, TIMEOUT))
}

/** @param kind null for data sets. */
async function compareNodes(
	database: Database,
	kind: Kind | null,
	nodes: readonly NodeFound[],
): Promise<readonly GraphDifference[]> {
	const changes = await lastChanges(
		database,
		nodes.map(({ id }) => id),
	)
	return nodes.flatMap((node) => compareNode(kind, node, changes.get(node.id)))
}

function compareNode(
	kind: Kind | null,
	node: NodeFound,
	change: LastChangeRow | undefined,
): GraphDifference[] {
	const { id, properties } = node
	const name = kind?.kind ?? 'Dataset'
	if (change === undefined || change.after === null || change.kind !== name) {
		const seq = change?.seq ?? null
		return [{ ...NOTHING, sort: 'NO_CHANGE', kind: name, id, dataset: textOf(properties.dataset), seq }]
	}
	const after = readChanged(change.after)
	const dataset = kind === null ? id : textOf(Reflect.get(after, 'dataset'))
	const common = { kind: name, id, dataset, seq: change.seq }
	const expected =
		kind === null
			? new Map(Object.entries(datasetProperties(after as Dataset)))
			: expectedProperties(kind, after)
	const found: GraphDifference[] = []
	for (const field of new Set([...expected.keys(), ...addedProperties(kind, node, after)])) {
		const [said, is] = [plain(expected.get(field)), plain(properties[field])]
		if (!isSame(said, is)) found.push({ ...common, sort: 'PROPERTY', field, expected: said, actual: is })
	}
	for (const [field, said] of kind === null ? [] : expectedRelations(kind, node, after as GraphRecord)) {
		const is = idsOfEdges(node, field)
		if (!isSame(said, is)) found.push({ ...common, sort: 'RELATION', field, expected: said, actual: is })
	}
	return found
}

/** What the node should hold, for the properties in the Change; null if it should hold nothing. */
function expectedProperties(kind: Kind, after: object): Map<string, unknown> {
	const stored = toStored(kind, after as GraphRecord)
	const inChange = kind.properties.filter(({ name }) => name in after)
	// Each version of the code folds the search text anew, from the compared names.
	const names = inChange.flatMap((property) => storedProperties({ ...kind, properties: [property] }))
	return new Map(names.filter((name) => name !== 'searchText').map((name) => [name, stored[name] ?? null]))
}

/** Properties of the node that neither the vocabulary nor the Change has. */
function addedProperties(kind: Kind | null, { properties }: NodeFound, after: object): readonly string[] {
	if (kind === null) return Object.keys(properties)
	const known = new Set(['id', 'searchText', ...storedProperties(kind)])
	return Object.keys(properties).filter(
		(name) => !known.has(name) && !(name.replace(/Approximate$/, '') in after),
	)
}

/** The ids in the Change, by type; none for a type that the kind lacks. */
function expectedRelations(kind: Kind, { edges }: NodeFound, after: GraphRecord): Map<string, readonly Id[]> {
	const types = new Set(kind.relations.map(({ type }) => type))
	const added = edges.map(([type]) => type).filter((type) => !types.has(type))
	const known = kind.relations.filter(({ field }) => field in after)
	return new Map([
		...known.map(({ type, field }) => [type, referencedIds(after, field)] as const),
		...added.map((type) => [type, []] as const),
	])
}

/** In the order of their positions, as a server reads them. */
function idsOfEdges({ edges }: NodeFound, type: string): readonly unknown[] {
	return edges
		.filter((edge) => edge[0] === type)
		.sort(
			([, one, id], [, other, otherId]) =>
				Number(one) - Number(other) || (String(id) < String(otherId) ? -1 : 1),
		)
		.map(([, , id]) => id)
}

/** Ids whose last Change says that there is a record, while there is none. */
async function goneOf(
	database: Database,
	ids: readonly Id[],
	datasets: ReadonlySet<Id>,
): Promise<readonly GraphDifference[]> {
	const present = new Set(datasets)
	for (const [kind, group] of groupBy(ids, kindOfId)) {
		if (!kind) continue
		const nodes = await database.read<NodeRow>(findNodes(kind), { ids: group }, TIMEOUT)
		for (const { id } of nodes) present.add(id)
	}
	const changes = await lastChanges(
		database,
		ids.filter((id) => !present.has(id)),
	)
	return [...changes.values()].flatMap(({ id, seq, kind, after }) => {
		if (after === null) return []
		const dataset = kind === 'Dataset' ? id : textOf(Reflect.get(JSON.parse(after) as object, 'dataset'))
		return [{ ...NOTHING, sort: 'GONE' as const, kind, id, dataset, seq }]
	})
}

async function lastChanges(database: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, LastChangeRow>> {
	if (ids.length === 0) return new Map()
	const rows = await database.read<LastChangeRow>(LAST_CHANGES, { ids }, TIMEOUT)
	return new Map(rows.map((row) => [row.id, row]))
}

async function* pages<Row extends { readonly id: Id }>(
	database: Database,
	query: Parameters<Database['read']>[0],
): AsyncGenerator<readonly Row[]> {
	for (let after = ''; ; ) {
		const rows = await database.read<Row>(query, { after, limit: neo4j.int(PAGE) }, TIMEOUT)
		const last = rows.at(-1)
		if (last === undefined) return
		yield rows
		after = last.id
	}
}

const NOTHING = { field: null, seq: null, expected: null, actual: null }

/** The value as the driver would return it, so that both can be compared; a native date or point as its text. */
function plain(value: unknown): unknown {
	if (value === undefined || value === null) return null
	if (neo4j.isInt(value)) return value.toNumber()
	if (Array.isArray(value)) return value.map(plain)
	return typeof value === 'object' ? String(value) : value
}

/** An empty list and nothing are read alike. */
function isSame(one: unknown, other: unknown): boolean {
	const whole = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : value)
	return canonicalJson(whole(one)) === canonicalJson(whole(other))
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null
}

/** A node as it is, with all its relations, whatever their types: those added by hand are in no list. */
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

/** Nodes of a kind with an id above $after, by id, $limit at most. */
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

/** How many nodes of each of $kinds have no id, or one that is not a text: no server reads them. */
export const COUNT_WITHOUT_ID = cypher`
MATCH (record:${ANY_KIND}) WHERE NOT coalesce(record.id > '', false)
UNWIND [name IN labels(record) WHERE name IN $kinds] AS kind
RETURN kind, count(record) AS count ORDER BY kind`

/** The last Change of each record of $ids that has any: one scan for all, also before the index exists. */
export const LAST_CHANGES = cypher`
MATCH (change:Change) WHERE change.recordId IN $ids
WITH change.recordId AS id, max(change.seq) AS seq
MATCH (last:Change {seq: seq})
RETURN id, seq, last.kind AS kind, last.after AS after`

/** Ids above $after that have a Change, in order, $limit at most. */
export const CHANGED_PAGE = cypher`
MATCH (change:Change) WHERE change.recordId > $after
WITH DISTINCT change.recordId AS id ORDER BY id LIMIT $limit
RETURN id`

export const DATASET_NODES = cypher`
MATCH (dataset:Dataset)
RETURN dataset.id AS id, properties(dataset) AS properties, [] AS edges
ORDER BY id LIMIT 1000`
