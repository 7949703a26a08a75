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
import { nearNames } from './nearNames'

/** Two records that look like the same thing (model.md §2, DUPLICATE_RECORD). */
export interface DuplicateFinding {
	readonly basis: DuplicateRecord['basis']
	/** Ordered by id. */
	readonly records: readonly [ComparedRecord, ComparedRecord]
}

export type ComparedRecord = StatedRecord | Organisation

/** A record with endpoints: see `snapshot/endpoints.ts`. */
export type RelationRecord = Partnership | Office | Wish | Mission

const DAYS_OF_A_YEAR = 366
const NOTHING: readonly never[] = []

/**
 * Pairs of the same kind, form and ends whose dates are within a year of each other, for lasting records (links,
 * offices, wishes), or may overlap, for missions. Cost: sorting the records, plus the pairs found.
 *
 * Example: jumelages of the same two towns of 2004 and of an unknown year are a pair; of 2004 and 2010 they are not.
 */
export function findSameEndpoints(rows: readonly Fact<RelationRecord>[]): readonly DuplicateFinding[] {
	if (rows.length < 2) return NOTHING
	const dated = rows.map(({ record }) => {
		// Every day on which the record may have begun, or on which a mission may take place.
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

/** Organisations of one country, and of one city if both are known, with nearly the same name. */
export function findNearOrganisations(actors: Iterable<Actor>): readonly DuplicateFinding[] {
	const bodies = [...actors].flatMap((actor) => {
		const { record } = actor
		return record?.kind === 'Organisation' ? [{ actor, record, names: namesOf(record.names) }] : []
	})
	return nearNames(bodies)
		.filter(([one, other]) => one.record.country === other.record.country && mayBeOneCity(one, other))
		.map(([one, other]) => duplicate('NEAR_NAMES', one.record, other.record))
}

/** Events that may be on the same days and have nearly the same name. */
export function findNearEvents(events: Iterable<EventFact>): readonly DuplicateFinding[] {
	const named = [...events].map(({ record }) => ({ record, names: [record.name] }))
	return nearNames(named)
		.filter(([one, other]) => doRangesMeet(possibleDays(one.record), possibleDays(other.record)))
		.map(([one, other]) => duplicate('NEAR_NAMES', one.record, other.record))
}

/** Orders pairs by their first records. */
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
