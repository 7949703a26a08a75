import neo4j from 'neo4j-driver'
import type { Kind, Relation } from '../../schema/vocabulary'
import type { GraphRecord } from '../domain/records'
import { BadInput } from '../errors'
import type { Run } from './door'
import { kindNamed, kindOfId } from './fromLists'
import { groupBy } from './groupBy'
import { clearRelations, missingOf, writeLinks, writeNodes } from './queries/write'
import { referredTo, toStored } from './storedShape'

/**
 * Writes whole records inside a transaction: all nodes first, so that records of one call may refer to each
 * other in any order, then the relations.
 *
 * @throws BadInput where a record refers to what is neither in the store nor in this call.
 */
export async function writeRecords(run: Run, records: readonly GraphRecord[]): Promise<void> {
	const byKind = [...groupBy(records, ({ kind }) => kind)].map(
		([name, members]) => [kindNamed(name), members] as const,
	)
	for (const [kind, members] of byKind) {
		const rows = members.map((record) => ({ id: record.id, properties: toStored(kind, record) }))
		await run(writeNodes(kind), { rows })
	}
	for (const [kind, members] of byKind) {
		if (kind.relations.length === 0) continue
		await run(clearRelations(kind), { ids: members.map(({ id }) => id) })
		for (const relation of kind.relations) await writeRelation(run, kind, relation, members)
	}
}

interface Link {
	readonly from: string
	readonly to: string
	readonly position: ReturnType<typeof neo4j.int>
}

async function writeRelation(
	run: Run,
	kind: Kind,
	relation: Relation,
	records: readonly GraphRecord[],
): Promise<void> {
	const links = records.flatMap((record) =>
		referredTo(record, relation.field).map(
			(to, position): Link => ({ from: record.id, to, position: neo4j.int(position) }),
		),
	)
	for (const [target, group] of groupBy(links, ({ to }) => kindOfId(to))) {
		if (!target || !relation.to.includes(target.kind)) throw wrongEnd(relation, group[0] as Link)
		const [row] = await run<{ written: number }>(writeLinks(kind, relation, target), { links: group })
		if (row?.written !== group.length) {
			await refuseMissing(run, target, relation, group)
		}
	}
}

async function refuseMissing(
	run: Run,
	target: Kind,
	relation: Relation,
	links: readonly Link[],
): Promise<never> {
	const missing = await run<{ id: string }>(missingOf(target), { ids: links.map(({ to }) => to) })
	const ids = new Set(missing.map(({ id }) => id))
	const said = links
		.filter(({ to }) => ids.has(to))
		.slice(0, 5)
		.map(({ from, to }) => `${from} → ${to}`)
	throw new BadInput(
		`Expected every ${target.kind} that \`${relation.field}\` refers to to be on record or written with it; ` +
			`missing: ${said.join(', ')}.`,
		{ missing: [...ids] },
	)
}

function wrongEnd(relation: Relation, { from, to }: Link): BadInput {
	return new BadInput(
		`Expected \`${relation.field}\` of ${from} to be the id of a ${relation.to.join(' or ')}; came ${to}.`,
		{ from, to },
	)
}
