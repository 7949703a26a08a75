import { doRangesMeet, possibleDays } from '../../domain/period'
import type {
	EventRecord,
	Mission,
	Names,
	Office,
	Organisation,
	Partnership,
	StatedRecord,
	Wish,
} from '../../domain/records'
import type { EventFact, Fact } from '../../snapshot/facts'
import { type Actor, byId } from '../../snapshot/geography'
import type { DuplicateRecord } from '../result'

/** Two records that look like the same thing (model.md §2, DUPLICATE_RECORD). */
export interface DuplicateFinding {
	readonly basis: DuplicateRecord['basis']
	/** In the order of their ids. */
	readonly records: readonly [ComparedRecord, ComparedRecord]
}

export type ComparedRecord = StatedRecord | Organisation

/** A record with endpoints: see `snapshot/endpoints.ts`. */
export type RelationRecord = Partnership | Office | Wish | Mission

const DAYS_OF_A_YEAR = 366
const NOTHING: readonly never[] = []

/**
 * Records of one kind, form and ends of which the dates are within a year, for what lasts (links, offices, wishes), or
 * may be the same, for what takes days (missions). Cost: that of sorting the records, and the pairs that are found.
 *
 * Example: jumelages of the same two towns of 2004 and of an unknown year are a pair; of 2004 and 2010, none.
 */
export function findSameEndpoints(rows: readonly Fact<RelationRecord>[]): readonly DuplicateFinding[] {
	if (rows.length < 2) return NOTHING
	const dated = rows.map(({ record }) => {
		// Every day on which it may have begun, or on which a mission may be.
		const days = possibleDays(record.kind === 'Mission' ? record : { start: record.since, end: null })
		return { record, days }
	})
	dated.sort((one, other) => one.days.first - other.days.first)
	const found: DuplicateFinding[] = []
	for (const [at, { record, days }] of dated.entries()) {
		const until = days.last + (record.kind === 'Mission' ? 0 : DAYS_OF_A_YEAR)
		for (let next = at + 1; next < dated.length; next += 1) {
			const other = dated[next]
			if (other === undefined || other.days.first > until) break
			found.push(duplicate('SAME_ENDS', record, other.record))
		}
	}
	return found
}

/** Bodies of one country, and of one city where both are known, of which one name each is nearly the same. */
export function findNearOrganisations(actors: Iterable<Actor>): readonly DuplicateFinding[] {
	const bodies = [...actors].flatMap((actor) => {
		const { record } = actor
		return record?.kind === 'Organisation' ? [{ actor, record, names: namesOf(record.names) }] : []
	})
	return nearNames(bodies)
		.filter(([one, other]) => one.record.country === other.record.country && mayBeOneCity(one, other))
		.map(([one, other]) => duplicate('NEAR_NAMES', one.record, other.record))
}

/** Events that may be on the same days, of which the names are nearly the same. */
export function findNearEvents(events: Iterable<EventFact>): readonly DuplicateFinding[] {
	const named = [...events].map(({ record }) => ({ record, names: [record.name] }))
	return nearNames(named)
		.filter(([one, other]) => doRangesMeet(possibleDays(one.record), possibleDays(other.record)))
		.map(([one, other]) => duplicate('NEAR_NAMES', one.record, other.record))
}

/** The first records first. */
export function byRecords({ records: one }: DuplicateFinding, { records: other }: DuplicateFinding): number {
	return byId(one[0], other[0]) || byId(one[1], other[1])
}

interface Body {
	readonly actor: Actor
	readonly record: Organisation
}

function mayBeOneCity(one: Body, other: Body): boolean {
	if (one.record.territory === null || other.record.territory === null) return true
	return one.actor.countingPlace === other.actor.countingPlace
}

function namesOf({ fr, en, zh, aliases }: Names): readonly string[] {
	return [fr, en, zh, ...aliases].filter((name) => name !== null)
}

function duplicate<Kind extends RelationRecord | Organisation | EventRecord>(
	basis: DuplicateFinding['basis'],
	one: Kind,
	other: Kind,
): DuplicateFinding {
	return { basis, records: one.id < other.id ? [one, other] : [other, one] }
}

/** Shorter names are acronyms: one letter makes another body of them. */
const MIN_LENGTH_WITH_A_SLIP = 6
/** A name in signs has a meaning in each of them: only the very same name is near. */
const SIGNS = /\p{Script=Han}/u

/** Something by the names that it goes by. */
export interface Named {
	readonly names: readonly string[]
}

/**
 * Each two things of which one name each is nearly the same, once: the same but for accents, case, blanks and marks, or
 * one letter apart with the same figures (« 2es rencontres » is not « 3es rencontres »). Cost: the letters of the names
 * and the pairs that share a name with one letter left out; never every pair.
 *
 * Example: « Université de Lyon » and « UNIVERSITE DE LION » are near; AFD and ARF are not.
 */
export function nearNames<Thing extends Named>(
	things: readonly Thing[],
): readonly (readonly [Thing, Thing])[] {
	const byVariant = new Map<string, Folded<Thing>[]>()
	const pairs: (readonly [Thing, Thing])[] = []
	for (const thing of things) {
		const folded = { thing, names: foldedNames(thing.names) }
		const compared = new Set<Folded<Thing>>()
		for (const variant of new Set(folded.names.flatMap(variants))) {
			const others = byVariant.get(variant)
			for (const other of others ?? []) {
				if (compared.has(other)) continue
				compared.add(other)
				if (areNear(folded.names, other.names)) pairs.push([other.thing, thing])
			}
			if (others) others.push(folded)
			else byVariant.set(variant, [folded])
		}
	}
	return pairs
}

interface Folded<Thing> {
	readonly thing: Thing
	readonly names: readonly string[]
}

/** Names without accents, case, blanks and marks, each once; those of which nothing is left are no names. */
function foldedNames(names: readonly string[]): readonly string[] {
	return [...new Set(names.map(fold))].filter((name) => name !== '')
}

function fold(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
	return plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What two folded names that are near have in common: a name, and the name with any one letter left out. */
function variants(name: string): readonly string[] {
	if (!allowsASlip(name)) return [name]
	return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}

function areNear(names: readonly string[], others: readonly string[]): boolean {
	return names.some((name) => others.some((other) => name === other || isOneSlipAway(name, other)))
}

function isOneSlipAway(name: string, other: string): boolean {
	if (!allowsASlip(name) || !allowsASlip(other) || figures(name) !== figures(other)) return false
	const [short, long] = name.length <= other.length ? [name, other] : [other, name]
	if (long.length - short.length > 1) return false
	let same = 0
	while (same < short.length && short[same] === long[same]) same += 1
	const rest = long.slice(same + 1)
	return short.slice(same + (short.length === long.length ? 1 : 0)) === rest
}

function allowsASlip(name: string): boolean {
	return name.length >= MIN_LENGTH_WITH_A_SLIP && !SIGNS.test(name)
}

function figures(name: string): string {
	return name.replace(/\D+/g, ' ')
}
