import { earliestDay, type FuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Office, Partnership, StatedRecord, Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { computed } from '../computed'
import type { QueryContext } from '../queryContext'

/** Records in which an actor has a part, newest first. A place also has the missions and the offices it receives. */
export function missionsOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Mission[] {
	const { projection } = context
	const own = [...projection.missionsOf(actor), ...(receivedMissions(projection).get(actor) ?? [])]
	return newest(own, ({ start }) => start, includeScenario)
}

export function officesOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Office[] {
	const { projection } = context
	const own = [...projection.officesOf(actor), ...(receivedOffices(projection).get(actor) ?? [])]
	return newest(own, ({ since }) => since, includeScenario)
}

export function partnershipsOf(
	context: QueryContext,
	actor: Id,
	includeScenario: boolean,
): readonly Partnership[] {
	return newest(context.projection.partnershipsOf(actor), ({ since }) => since, includeScenario)
}

/** What the actor seeks or offers, and what is asked of it. */
export function wishesOf(context: QueryContext, actor: Id, includeScenario: boolean): readonly Wish[] {
	const addressed = [...context.projection.wishes.values()].filter(({ other }) => other === actor)
	return newest(
		[...context.projection.wishesOf(actor), ...addressed],
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
	records: readonly Kind[],
	dateOf: (record: Kind) => FuzzyDate | null,
	includeScenario: boolean,
): readonly Kind[] {
	// Days are worked out once a record: a comparison would do it again and again.
	return [...new Set(records)]
		.filter(({ scenario }) => includeScenario || !scenario)
		.map((record) => ({ record, day: dayOf(dateOf(record)) }))
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

function receivedMissions(projection: Projection): ReadonlyMap<Id, readonly Mission[]> {
	return computed(projection, 'receivedMissions', {}, () =>
		byPlace(projection, [...projection.missions.values()], ({ host, stops }) => [host, ...stops]),
	)
}

function receivedOffices(projection: Projection): ReadonlyMap<Id, readonly Office[]> {
	return computed(projection, 'receivedOffices', {}, () =>
		byPlace(projection, [...projection.offices.values()], ({ place }) => [place]),
	)
}

/** Records by each place that they touch and by what contains it. */
function byPlace<Kind>(
	projection: Projection,
	records: readonly Kind[],
	placesOf: (record: Kind) => readonly (Id | null)[],
): ReadonlyMap<Id, readonly Kind[]> {
	const found = new Map<Id, Kind[]>()
	for (const record of records) {
		const places = placesOf(record).filter((place) => place !== null)
		const around = new Set(places.flatMap((place) => [place, ...projection.places.ancestors(place)]))
		for (const place of around) {
			const list = found.get(place)
			if (list) list.push(record)
			else found.set(place, [record])
		}
	}
	return found
}
