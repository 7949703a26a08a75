import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message, NamedActor } from '../../domain/message'
import type { ActorGroup } from '../../domain/oneActor'
import { openPeriod } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import type { Certainty } from '../result'
import type { OverlapActors, OverlapDetails } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import type { LinkTopic } from './linkFactors'
import { once } from './once'
import { actorsIn, type CountedActors, countActors, type GroupedRow, type OpenRow } from './openRows'

/** Several actors in the same place or with the same partner, by their links or offices. */
export interface Several<Kind extends Partnership | Office> {
	readonly certainty: Certainty
	/** n of an ESTABLISHED result comes from the established rows alone. */
	readonly counted: CountedActors
	/** With the possible rows. */
	readonly countedWithAll: () => CountedActors
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
	const isAll = rows.every(({ certainty }) => certainty === 'ESTABLISHED')
	const established = isAll ? rows : rows.filter(({ certainty }) => certainty === 'ESTABLISHED')
	const certain = count(established)
	const countedWithAll = once(() => (isAll ? certain : count(rows)))
	if (certain.counting.length >= 2) {
		return { certainty: 'ESTABLISHED', counted: certain, countedWithAll, counting: established, rows }
	}
	const all = countedWithAll()
	if (all.counting.length < 2) return null
	return { certainty: 'POSSIBLE', counted: all, countedWithAll, counting: rows, rows }
}

/** While those who count are all there: an actor with several records from the first of them to the last. */
export function periodOf<Kind extends Partnership | Office>(
	rows: readonly GroupedRow<Kind>[],
	counting: readonly ActorGroup[],
): FuzzyPeriod {
	const counts = new Set(counting)
	const recordsOf = new Map<ActorGroup, Kind[]>()
	for (const { record, groups } of rows) {
		for (const group of groups) {
			if (!counts.has(group)) continue
			const records = recordsOf.get(group)
			if (records) records.push(record)
			else recordsOf.set(group, [record])
		}
	}
	return openPeriod([...recordsOf.values()])
}

/** Who has an open row, and who of them has possible ones alone. */
export function severalActors({ rows }: Several<Partnership | Office>): OverlapActors {
	const sure = actorsIn(rows.filter(({ certainty }) => certainty === 'ESTABLISHED'))
	const actors = actorsOf(rows)
	return { actors, possibleActors: actors.filter((actor) => !sure.has(actor)) }
}

/** What every kind of links or offices details in the same way. */
export function commonDetails(
	{ rows }: Several<Partnership | Office>,
	{ evidenceOf }: Pick<LinkContext, 'evidenceOf'>,
): Pick<OverlapDetails, 'evidence' | 'possible' | 'crowding' | 'tempering' | 'scenario'> {
	return {
		evidence: rows.map(({ record, certainty }) => evidenceOf(record, certainty)),
		possible: [],
		crowding: null,
		tempering: [],
		scenario: rows.some(({ record }) => record.scenario),
	}
}

/** Who names which sectors in some rows. */
export function namedSectors<Row extends { readonly record: Partnership }>(
	rows: readonly Row[],
): readonly (Row & { readonly sectors: readonly Id[] })[] {
	return rows.map((row) => ({ ...row, sectors: row.record.sectors }))
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
	const records = rows.filter((row) => row.certainty === 'POSSIBLE').length
	if (records === 0) return null
	if (certainty === 'POSSIBLE')
		return { key: `${topic}.unconfirmed`, values: { records, total: rows.length } }
	const there = new Set(actorsOf(counting))
	const added = actorsOf(rows)
		.filter((actor) => !there.has(actor))
		.map((actor) => ({ actor }))
	const countWith = countedWithAll().counting.length
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
	return [...actorsIn(rows)].sort()
}
