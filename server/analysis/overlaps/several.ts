import type { Id } from '../../domain/ids'
import type { Message, NamedActor } from '../../domain/message'
import type { ActorGroup } from '../../domain/oneActor'
import type { Confidence, Office, Partnership } from '../../domain/records'
import type { Certainty } from '../result'
import type { OverlapDetails } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import type { LinkTopic } from './linkFactors'

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

/** Every actor of some rows. */
function actorsIn(rows: readonly OpenRow[]): ReadonlySet<Id> {
	const all = new Set<Id>()
	for (const { actors } of rows) for (const actor of actors) all.add(actor)
	return all
}
