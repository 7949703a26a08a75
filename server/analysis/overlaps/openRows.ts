import type { Id } from '../../domain/ids'
import { type ActorGroup, innermostGroups, mergeActors } from '../../domain/oneActor'
import { opennessAt } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import type { LinkContext } from './linkContext'

/** A partnership or an office that is open on the day asked for, with the French actors who stand in it. */
export interface OpenRow<Kind extends Partnership | Office = Partnership | Office> {
	readonly record: Kind
	readonly actors: readonly Id[]
	readonly openness: 'possible' | 'established'
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
	const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : 1))
	return sorted.flatMap((record) => {
		const openness = opennessAt(record, asOf, compiledOf(record.dataset))
		const actors = actorsOf(record)
		return openness === 'not-open' || actors.length === 0 ? [] : [{ record, actors, openness }]
	})
}

/** Merges the actors of the rows: bloc local, and the parties of each record. */
export function countActors(
	rows: readonly OpenRow[],
	{ contains, levelOf }: Pick<LinkContext['places'], 'contains' | 'levelOf'>,
): CountedActors {
	const parties = rows.map((row) => row.actors)
	const groups = mergeActors(parties.flat(), { contains, levelOf, parties })
	return { groups, counting: innermostGroups(groups, contains) }
}
