import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import { type Kind, type Relation, VOCABULARY } from '../../schema/vocabulary'
import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind } from '../domain/records'
import { BadInput, ConcurrentWrite } from '../errors'
import type { WrittenChange } from './appendChanges'
import { type CypherText, cypher, kindNamed, kindOfId, label, types } from './cypherText'
import type { RunStatement } from './database'
import type { ReadVersions } from './store'
import { referencedIds, toStored } from './storedShape'

/** One reference of a record, by ids. */
interface Link {
	readonly from: Id
	readonly to: Id
	readonly relation: Relation
	readonly position: number
}

/**
 * Writes whole records inside a transaction: first all nodes, so that records of one call may refer to each other in any order,
 * then the relations. Few statements, whatever the kinds: a database that has just started plans each of them anew.
 *
 * @param read versions that the writer read; without it, any stored version is replaced.
 * @throws BadInput if a record refers to one that is neither stored nor in this call.
 * @throws ConcurrentWrite if somebody else wrote one of them since.
 */
export async function writeRecords(
	run: RunStatement,
	records: readonly GraphRecord[],
	read?: ReadVersions,
): Promise<void> {
	const links = records.flatMap(linksOf)
	const elements = new Map<Id, string>()
	const known: string[] = []
	const overtaken: Id[] = []
	for (const [name, members] of groupBy(records, ({ kind }) => kind)) {
		const kind = kindNamed(name)
		const rows = members.map((record) => ({
			id: record.id,
			properties: toStored(kind, record),
			read: read === undefined ? null : neo4j.int(read.get(record.id) ?? 0),
		}))
		for (const row of await run<WrittenRow>(writeNodes(kind), { rows })) {
			elements.set(row.id, row.element)
			if (row.known) known.push(row.element)
			if (row.overtaken) overtaken.push(row.id)
		}
	}
	if (overtaken.length > 0) throw new ConcurrentWrite(overtaken)
	await findTargets(run, links, elements)
	if (known.length > 0) await run(CLEAR_LINKS, { elements: known })
	if (links.length > 0) await run(WRITE_LINKS, { links: placed(links, elements) })
}

/**
 * Removes records and their references inside a transaction; returns the Changes of those that existed.
 *
 * @throws BadInput if a record that stays refers to one of them.
 */
export async function removeRecords(
	run: RunStatement,
	ids: readonly Id[],
): Promise<readonly WrittenChange[]> {
	const found: (NodeRow & Pick<WrittenChange, 'kind'>)[] = []
	for (const [kind, group] of groupBy([...new Set(ids)], kindOfId)) {
		const rows = kind ? await run<NodeRow>(findNodes(kind), { ids: group }) : []
		for (const row of rows) found.push({ ...row, kind: kind?.kind as RecordKind })
	}
	if (found.length === 0) return []
	const elements = found.map(({ element }) => element)
	const users = await run<{ user: Id; used: Id }>(FIND_USERS, { elements })
	if (users.length > 0) throw stillReferredTo(users)
	await run(REMOVE_NODES, { elements })
	return found.map(({ id, kind }) => ({ id, kind, after: null }))
}

function stillReferredTo(users: readonly { readonly user: Id; readonly used: Id }[]): BadInput {
	const said = users.map(({ user, used }) => `${user} → ${used}`)
	return new BadInput(
		`Expected records to which nothing refers that stays on record; what refers to them: ${said.join(', ')}.`,
		{ users: users.map(({ user }) => user) },
	)
}

/** A record's references. Throws BadInput for an id of a kind that the relation does not allow. */
function linksOf(record: GraphRecord): Link[] {
	return kindNamed(record.kind).relations.flatMap((relation) =>
		referencedIds(record, relation.field).map((to, position) => {
			const target = kindOfId(to)
			if (!target || !relation.to.includes(target.kind)) throw wrongEnd(relation, record.id, to)
			return { from: record.id, to, relation, position }
		}),
	)
}

/** Adds the nodes of targets that this call does not write. */
async function findTargets(
	run: RunStatement,
	links: readonly Link[],
	elements: Map<Id, string>,
): Promise<void> {
	const missing = new Set(links.map(({ to }) => to).filter((id) => !elements.has(id)))
	for (const [kind, ids] of groupBy([...missing], kindOfId)) {
		if (!kind) continue
		for (const { id, element } of await run<NodeRow>(findNodes(kind), { ids })) elements.set(id, element)
	}
}

function placed(links: readonly Link[], elements: ReadonlyMap<Id, string>) {
	const lost = links.filter(({ to }) => !elements.has(to))
	if (lost.length > 0) throw missingTargets(lost)
	return links.map(({ from, to, relation, position }) => ({
		from: elements.get(from),
		to: elements.get(to),
		type: relation.type,
		position: neo4j.int(position),
	}))
}

const MAX_NAMED = 10

function missingTargets(lost: readonly Link[]): BadInput {
	const [{ relation }] = lost as [Link]
	const said = lost.slice(0, 5).map(({ from, to }) => `${from} → ${to}`)
	return new BadInput(
		`Expected every ${relation.to.join(' or ')} that \`${relation.field}\` refers to to be on record or written ` +
			`with it; missing: ${said.join(', ')}.`,
		{ missing: [...new Set(lost.map(({ to }) => to))].slice(0, MAX_NAMED) },
	)
}

function wrongEnd(relation: Relation, from: Id, to: Id): BadInput {
	return new BadInput(
		`Expected \`${relation.field}\` of ${from} to be the id of a ${relation.to.join(' or ')}; came ${to}.`,
		{ from, to },
	)
}

/** A record's node, for later statements of the same transaction. */
export interface NodeRow {
	readonly id: string
	readonly element: string
}

export interface WrittenRow extends NodeRow {
	/** Whether the record existed. */
	readonly known: boolean
	/** Whether somebody else wrote it since it was read: its version is another, and its content is not the same. */
	readonly overtaken: boolean
}

/**
 * Writes the nodes of $rows ({id, properties, read}), replacing their properties. `read` is the version that the writer read, 0 if
 * there was none, null if any will do. The first SET locks the node, so that its version is read after other writers have finished.
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

/** The nodes of records $ids of a kind; unknown ones are absent. */
export function findNodes(kind: Kind): CypherText {
	return cypher`
UNWIND $ids AS id
MATCH (record:${label(kind.kind)} {id: id})
RETURN id, elementId(record) AS element`
}

const EVERY_TYPE = types(...new Set(VOCABULARY.flatMap(({ relations }) => relations.map(({ type }) => type))))

/** Removes all references of the records at $elements. */
export const CLEAR_LINKS = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
MATCH (record)-[edge:${EVERY_TYPE}]->()
DELETE edge`

/**
 * Creates the $links ({from, to, type, position}): one statement for all relations, since planning one for each took most of the
 * time of a first load. The types come from the vocabulary.
 */
export const WRITE_LINKS = cypher`
UNWIND $links AS link
MATCH (record) WHERE elementId(record) = link.from
MATCH (target) WHERE elementId(target) = link.to
CREATE (record)-[:$(link.type) {position: link.position}]->(target)`

/** References to the records at $elements from others that stay. */
export const FIND_USERS = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
MATCH (user)-[:${EVERY_TYPE}]->(record) WHERE NOT elementId(user) IN $elements
RETURN user.id AS user, record.id AS used LIMIT 5`

/** Removes the records at $elements with their references. */
export const REMOVE_NODES = cypher`
UNWIND $elements AS element
MATCH (record) WHERE elementId(record) = element
DETACH DELETE record`

/** Stores a data set: all of it as text, and some values as properties for analysts. */
export const WRITE_DATASET = cypher`
MERGE (dataset:Dataset {id: $id})
SET dataset = $properties`

/** Removes a data set; no row if there was none. */
export const REMOVE_DATASET = cypher`
MATCH (dataset:Dataset {id: $id})
WITH dataset, dataset.id AS id
DELETE dataset
RETURN id`

export const READ_DATASETS = cypher`
MATCH (dataset:Dataset)
RETURN dataset.content AS content ORDER BY dataset.id LIMIT 1000`
