import type { Id } from '../../domain/ids'
import type { Message, NamedActor } from '../../domain/message'
import { openPeriod } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import { evidenceOf } from '../evidenceOf'
import type { Certainty, Evidence, Overlap } from '../result'
import type { LinkContext } from './linkContext'
import type { LinkTopic } from './linkFactors'
import { type CountedActors, countActors, type OpenRow } from './openRows'

/** Several actors in the same place or with the same partner, by their links or offices. */
export interface Several<Kind extends Partnership | Office> {
	readonly certainty: Certainty
	/** n of an ESTABLISHED result comes from the established rows alone. */
	readonly counted: CountedActors
	/** With the possible rows. */
	readonly countedWithAll: CountedActors
	/** The rows from which nature, n, sectors, severity and period come. */
	readonly counting: readonly OpenRow<Kind>[]
	/** Every open row. */
	readonly rows: readonly OpenRow<Kind>[]
}

/**
 * Whether open rows hold two actors that count or more: ESTABLISHED where the established rows alone do, POSSIBLE
 * where it takes the possible ones, null where they are fewer.
 *
 * @param count who counts among the actors of some rows; the innermost, unless told otherwise.
 */
export function findSeveral<Kind extends Partnership | Office>(
	rows: readonly OpenRow<Kind>[],
	{ places }: Pick<LinkContext, 'places'>,
	count: (rows: readonly OpenRow<Kind>[]) => CountedActors = (some) => countActors(some, places),
): Several<Kind> | null {
	const established = rows.filter((row) => row.openness === 'established')
	const certain = count(established)
	const all = established.length === rows.length ? certain : count(rows)
	if (certain.counting.length >= 2) {
		return {
			certainty: 'ESTABLISHED',
			counted: certain,
			countedWithAll: all,
			counting: established,
			rows,
		}
	}
	if (all.counting.length < 2) return null
	return { certainty: 'POSSIBLE', counted: all, countedWithAll: all, counting: rows, rows }
}

/** What every kind of links or offices says in the same way of several actors. */
export function commonParts<Kind extends Partnership | Office>(
	several: Several<Kind>,
): Pick<
	Overlap,
	'certainty' | 'actors' | 'possibleActors' | 'actorCount' | 'period' | 'evidence' | 'possible' | 'scenario'
> {
	const evidence = several.rows.map(rowEvidence)
	return {
		certainty: several.certainty,
		actors: actorsOf(several.rows),
		possibleActors: possibleActors(several.rows),
		actorCount: several.counted.counting.length,
		period: openPeriod(recordsByGroup(several)),
		evidence,
		possible: [],
		scenario: evidence.some((one) => one.scenario),
	}
}

/** The records of each group that counts. */
function recordsByGroup<Kind extends Partnership | Office>({
	counted,
	counting,
}: Several<Kind>): readonly (readonly Kind[])[] {
	const records = counted.counting.map((): Kind[] => [])
	const groupOf = new Map(
		counted.counting.flatMap(({ actors }, index) => actors.map((actor) => [actor, index] as const)),
	)
	for (const { record, actors } of counting) {
		const groups = new Set(actors.flatMap((actor) => groupOf.get(actor) ?? []))
		for (const group of groups) records[group]?.push(record)
	}
	return records
}

/** The rows that count, as evidence. */
export function countingEvidence<Kind extends Partnership | Office>({
	counting,
}: Several<Kind>): readonly Evidence[] {
	return counting.map(rowEvidence)
}

/** The values of a sentence that names actors: how many count, who, and who is there without counting apart. */
export interface NamedValues {
	readonly count: number
	readonly actors: { readonly actors: readonly NamedActor[] }
	/** How many of those who count are several parties of one act. */
	readonly jointCount: number
	readonly others: { readonly actors: readonly NamedActor[] }
	readonly othersCount: number
}

/** Who is named: those who count where they stand, and apart those who have a record without counting apart. */
export function namedActors<Kind extends Partnership | Office>(
	{ counted, counting }: Several<Kind>,
	nameOfTheTime: (actor: Id) => string | null = () => null,
): NamedValues {
	const name = (actor: Id): NamedActor => ({ actor, nameOfTheTime: nameOfTheTime(actor) })
	const standing = new Set(counted.counting.flatMap((group) => group.standing))
	const present = actorsOf(counting)
	const others = present.filter((actor) => !standing.has(actor)).map(name)
	return {
		count: counted.counting.length,
		actors: { actors: present.filter((actor) => standing.has(actor)).map(name) },
		jointCount: counted.counting.filter((group) => group.standing.length > 1).length,
		others: { actors: others },
		othersCount: others.length,
	}
}

/** What the possible rows would add to an established result, or how a possible one hangs on them. */
export function possibleSentence<Kind extends Partnership | Office>(
	topic: LinkTopic,
	{ certainty, counted, countedWithAll, rows, counting }: Several<Kind>,
): Message | null {
	const records = rows.filter(({ openness }) => openness === 'possible').length
	if (records === 0) return null
	if (certainty === 'POSSIBLE')
		return { key: `${topic}.unconfirmed`, values: { records, total: rows.length } }
	const there = new Set(actorsOf(counting))
	const added = actorsOf(rows)
		.filter((actor) => !there.has(actor))
		.map((actor) => ({ actor }))
	const countWith = countedWithAll.counting.length
	const values = {
		records,
		added: { actors: added },
		addedCount: added.length,
		countWith,
		more: countWith > counted.counting.length,
	}
	return { key: `${topic}.possible`, values }
}

function actorsOf(rows: readonly OpenRow[]): readonly Id[] {
	return [...new Set(rows.flatMap((row) => row.actors))].sort()
}

/** Those whom no established row knows. */
function possibleActors(rows: readonly OpenRow[]): readonly Id[] {
	const established = new Set(actorsOf(rows.filter(({ openness }) => openness === 'established')))
	return actorsOf(rows).filter((actor) => !established.has(actor))
}

function rowEvidence({ record, openness }: OpenRow): Evidence {
	return evidenceOf(record, openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE')
}
