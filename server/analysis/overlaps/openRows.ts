import type { Id } from '../../domain/ids'
import { type ActorGroup, innermostGroups, mergeActors } from '../../domain/oneActor'
import { opennessAt } from '../../domain/openness'
import type { Confidence, Office, Partnership } from '../../domain/records'
import { inIdOrder } from '../../projection/keyedIndex'
import type { Certainty } from '../result'
import type { LinkContext } from './linkContext'
import { groupsByActor, groupsOf } from './sharedSectors'

/** A partnership or an office that is open on the day asked for, with the French actors who stand in it. */
export interface OpenRow<Kind extends Partnership | Office = Partnership | Office> {
	readonly record: Kind
	readonly actors: readonly Id[]
	readonly certainty: Certainty
	/** Of the record. */
	readonly confidence: Confidence
}

/** The actors of some rows, merged into those that count as one. */
export interface CountedActors {
	readonly groups: readonly ActorGroup[]
	/** The innermost groups, which count: n is their number. */
	readonly counting: readonly ActorGroup[]
}

/** The rows that are open, in the order of their ids; one without an actor that can count is left out. */
export function openRows<Kind extends Partnership | Office>(
	records: readonly Kind[],
	actorsOf: (record: Kind) => readonly Id[],
	{ asOf, compiledOf }: Pick<LinkContext, 'asOf' | 'compiledOf'>,
): readonly OpenRow<Kind>[] {
	const rows: OpenRow<Kind>[] = []
	for (const record of inIdOrder(records)) {
		const openness = opennessAt(record, asOf, compiledOf(record.dataset))
		if (openness === 'not-open') continue
		const actors = actorsOf(record)
		if (actors.length === 0) continue
		const certainty = openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE'
		rows.push({ record, actors, certainty, confidence: record.confidence })
	}
	return rows
}

/** Merges the actors of the rows: bloc local, and the parties of each record. */
export function countActors(
	rows: readonly OpenRow[],
	{ contains, levelOf }: Pick<LinkContext['places'], 'contains' | 'levelOf'>,
): CountedActors {
	const groups = mergeActors(actorsIn(rows), { contains, levelOf, parties: rows.map(({ actors }) => actors) })
	return { groups, counting: innermostGroups(groups, contains) }
}

/** Every actor of some rows. */
export function actorsIn(rows: readonly OpenRow[]): ReadonlySet<Id> {
	const all = new Set<Id>()
	for (const { actors } of rows) for (const actor of actors) all.add(actor)
	return all
}

/** A row with the groups in which its actors count; none for actors who do not. */
export interface GroupedRow<Kind extends Partnership | Office> {
	readonly record: Kind
	readonly actors: readonly Id[]
	readonly groups: readonly ActorGroup[]
}

export function groupedRows<Kind extends Partnership | Office>(
	rows: readonly OpenRow<Kind>[],
	groups: readonly ActorGroup[],
): readonly GroupedRow<Kind>[] {
	const groupOf = groupsByActor(groups)
	return rows.map(({ record, actors }) => ({ record, actors, groups: groupsOf(actors, groupOf) }))
}
