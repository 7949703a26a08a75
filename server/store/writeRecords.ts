import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { Relation } from '../../schema/vocabulary'
import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind } from '../domain/records'
import { BadInput, ConcurrentWrite } from '../errors'
import type { WrittenChange } from './appendChanges'
import {
	CLEAR_LINKS,
	FIND_USERS,
	findNodes,
	type NodeRow,
	REMOVE_NODES,
	WRITE_LINKS,
	type WrittenRow,
	writeNodes,
} from './cypher/write'
import { kindNamed, kindOfId } from './cypherText'
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
 * Writes whole records inside a transaction: all nodes first, so that records of one call may refer to each
 * other in any order, then the relations. Few statements, whatever the kinds: a database that has just started
 * plans each of them anew.
 *
 * @param read versions as the writer read them; without it what is there is replaced whatever it is.
 * @throws BadInput where a record refers to what is neither in the store nor in this call.
 * @throws Overtaken where one was written by somebody else since.
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
 * Removes records inside a transaction, with what they refer to; returns the Changes of those that there were.
 *
 * @throws BadInput where a record that stays refers to one of them.
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

/** What a record refers to. Throws BadInput for an id of a kind that the relation does not lead to. */
function linksOf(record: GraphRecord): Link[] {
	return kindNamed(record.kind).relations.flatMap((relation) =>
		referencedIds(record, relation.field).map((to, position) => {
			const target = kindOfId(to)
			if (!target || !relation.to.includes(target.kind)) throw wrongEnd(relation, record.id, to)
			return { from: record.id, to, relation, position }
		}),
	)
}

/** Adds where those targets are that this call does not write. */
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

function missingTargets(lost: readonly Link[]): BadInput {
	const [{ relation }] = lost as [Link]
	const said = lost.slice(0, 5).map(({ from, to }) => `${from} → ${to}`)
	return new BadInput(
		`Expected every ${relation.to.join(' or ')} that \`${relation.field}\` refers to to be on record or written ` +
			`with it; missing: ${said.join(', ')}.`,
		{ missing: [...new Set(lost.map(({ to }) => to))].slice(0, 10) },
	)
}

function wrongEnd(relation: Relation, from: Id, to: Id): BadInput {
	return new BadInput(
		`Expected \`${relation.field}\` of ${from} to be the id of a ${relation.to.join(' or ')}; came ${to}.`,
		{ from, to },
	)
}
