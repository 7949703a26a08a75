import { earliestDay, type FuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Office, Partnership, StatedRecord, Wish } from '../../domain/records'
import type { Fact } from '../../snapshot/facts'
import type { QueryContext } from '../queryContext'

/** Records in which an actor has a part, newest first. A place also has the missions and the offices it receives. */
export function missionsOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Mission[] {
	const { geography, missions } = context.snapshot
	const whose = geography.actor(actor)
	const own = [...missions.by.party.at(whose), ...missions.by.around.at(whose)]
	return newest(own, ({ start }) => start, includeScenario)
}

export function officesOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Office[] {
	const { geography, offices } = context.snapshot
	const own = [...offices.by.owner.at(actor), ...offices.by.around.at(geography.actor(actor))]
	return newest(own, ({ since }) => since, includeScenario)
}

/** Those of the body that a partnership founded, too. */
export function partnershipsOf(
	context: QueryContext,
	actor: Id,
	includeScenario: boolean,
): readonly Partnership[] {
	const { geography, partnerships } = context.snapshot
	const whose = geography.actor(actor)
	const { party, counterpart, body } = partnerships.by
	const own = [...party.at(whose), ...counterpart.at(whose), ...body.at(actor)]
	return newest(own, ({ since }) => since, includeScenario)
}

/** What the actor seeks or offers, and what is asked of it. */
export function wishesOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Wish[] {
	const { geography, wishes } = context.snapshot
	const whose = geography.actor(actor)
	return newest(
		[...wishes.by.actor.at(whose), ...wishes.by.other.at(whose)],
		({ since, attestedSince }) => since ?? attestedSince,
		includeScenario,
	)
}

/** Links, missions, offices and wishes on record. */
export function linkCount(context: QueryContext, actor: Id, includeScenario: boolean): number {
	return [missionsOf, officesOf, partnershipsOf, wishesOf]
		.map((records) => records(context, actor, includeScenario).length)
		.reduce((sum, count) => sum + count, 0)
}

function newest<Kind extends StatedRecord>(
	facts: readonly Fact<Kind>[],
	dateOf: (record: Kind) => FuzzyDate | null,
	includeScenario: boolean,
): readonly Kind[] {
	// Days are worked out once a record: a comparison would do it again and again.
	return [...new Set(facts)]
		.filter(({ scenario }) => includeScenario || !scenario)
		.map(({ record }) => ({ record, day: dayOf(dateOf(record)) }))
		.sort((one, other) => compare(other.day, one.day) || (one.record.id < other.record.id ? -1 : 1))
		.map(({ record }) => record)
}

function dayOf(date: FuzzyDate | null): number {
	return date === null ? Number.NEGATIVE_INFINITY : earliestDay(date)
}

/** Not a subtraction: two unknown dates would give NaN. */
function compare(one: number, other: number): number {
	return one === other ? 0 : one < other ? -1 : 1
}
