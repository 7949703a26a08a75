import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { type ActorGroup, innermostGroups, mergeActors } from '../../domain/oneActor'
import { opennessAt } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import type { Projection } from '../../projection/projection'

/** A partnership or an office that is open on the day asked for, with the French actors who stand in it. */
export interface OpenRow<Kind extends Partnership | Office = Partnership | Office> {
	readonly record: Kind
	readonly actors: readonly Id[]
	readonly openness: 'possible' | 'established'
}

/** The actors of some rows, merged into those that count as one. */
export interface CountedActors {
	readonly groups: readonly ActorGroup[]
	/** The groups that count: n is their number. */
	readonly counting: readonly ActorGroup[]
}

/** The rows that are open on a day, in the order of their ids; rows without a French actor are left out. */
export function openRows<Kind extends Partnership | Office>(
	records: readonly Kind[],
	actorsOf: (record: Kind) => readonly Id[],
	asOf: DayNumber,
	compiledOf: (dataset: string) => DayNumber,
): readonly OpenRow<Kind>[] {
	return [...records]
		.sort((one, other) => (one.id < other.id ? -1 : 1))
		.flatMap((record) => {
			const openness = opennessAt(record, asOf, compiledOf(record.dataset))
			const actors = actorsOf(record)
			return openness === 'not-open' || actors.length === 0 ? [] : [{ record, actors, openness }]
		})
}

/** Merges the actors of the rows: bloc local, and the parties of each record. */
export function countActors(
	rows: readonly OpenRow[],
	{ contains, levelOf }: Pick<Projection['places'], 'contains' | 'levelOf'>,
): CountedActors {
	const groups = mergeActors(
		rows.flatMap((row) => row.actors),
		{ contains, levelOf, parties: rows.map((row) => row.actors) },
	)
	return { groups, counting: innermostGroups(groups, contains) }
}

/** Day on which each data set was compiled, by its id. A record of a set that is not on record counts from `asOf`. */
export function compiledDays(projection: Projection, asOf: DayNumber): (dataset: string) => DayNumber {
	const days = new Map(projection.datasets.map(({ id, compiled }) => [id, dayNumber(compiled)]))
	return (dataset) => days.get(dataset) ?? asOf
}
