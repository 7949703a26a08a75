import type { EdgeKind } from '../../../schema/enums'
import { HOME_COUNTRY, type Id } from '../../domain/ids'
import { isOfficeOwner } from '../../domain/officeOwner'
import type { StatedRecord } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { RollUp } from '../../projection/rolledUpView'
import { type ChosenRecord, chosenRecords } from './chosenRecords'
import type { NeighbourhoodEdge, NeighbourhoodFilter } from './graphChoice'

/** A record between two actors: from the one that does to the other end. */
interface ActorLink extends NeighbourhoodEdge {
	readonly record: Id
}

/** Who is linked to whom by the records that a filter lets through. */
export interface ActorGraph {
	readonly linksOf: ReadonlyMap<Id, readonly ActorLink[]>
	/** PART_OF and LOCATED_IN, where the filter asks for them. */
	readonly placesOf: ReadonlyMap<Id, readonly NeighbourhoodEdge[]>
	/** Where an actor of the record stands in this graph. */
	standsAt(actor: Id): Id
	/** Whether an actor may be reached: what the filter says of countries and levels. */
	fits(actor: Id): boolean
	/** A country groups and links nobody. */
	isCountry(actor: Id): boolean
}

export interface GraphAsked {
	readonly filter: NeighbourhoodFilter
	readonly kinds: readonly EdgeKind[]
	/** A level on each side; null leaves its actors as they are. */
	readonly levels: RollUp
}

/**
 * The graph between actors, each standing at the level of its side. Records are chosen as they are on record (within
 * a territory, in a sector, at a date); who stands where is said after. What would link an actor to itself links
 * nobody.
 */
export function actorGraph(projection: Projection, asked: GraphAsked): ActorGraph {
	const { filter, kinds, levels } = asked
	const standsAt = placing(projection, levels)
	const isWithin = withinTest(projection, filter)
	const linksOf = new Map<Id, ActorLink[]>()
	for (const record of chosenRecords(projection, filter, kinds)) {
		for (const link of linksBy(
			record,
			isWithin,
			(doer) => standing(projection, record, doer, standsAt),
			standsAt,
		)) {
			addTo(linksOf, link.from, link)
			addTo(linksOf, link.to, link)
		}
	}
	return {
		linksOf,
		placesOf: structureOf(projection, kinds, isWithin, standsAt),
		standsAt,
		fits: actorFits(projection, filter),
		isCountry: (actor) => projection.places.levelOf(actor) === 'country',
	}
}

type Standing = (actor: Id) => Id
type IsWithin = (one: Id, other: Id) => boolean

/** One link for each pair of actors, however often the record names it. */
function* linksBy(
	record: ChosenRecord,
	isWithin: IsWithin,
	doerStandsAt: Standing,
	otherStandsAt: Standing,
): Generator<ActorLink> {
	const kind = record.kind.toUpperCase() as EdgeKind
	const { doers, others } = recordEnds(record)
	const seen = doers.length * others.length > 1 ? new Set<string>() : null
	for (const doer of doers) {
		for (const other of others) {
			if (!isWithin(doer, other)) continue
			const [from, to] = [doerStandsAt(doer), otherStandsAt(other)]
			const pair = `${from} ${to}`
			if (from === to || seen?.has(pair)) continue
			seen?.add(pair)
			yield { kind, from, to, record: record.id }
		}
	}
}

/** A post of the State that has an office stands for no territory: it stays itself. */
function standing(projection: Projection, { kind }: ChosenRecord, doer: Id, standsAt: Standing): Id {
	return kind === 'Office' && !isOfficeOwner(projection.actor(doer)) ? doer : standsAt(doer)
}

function placing(projection: Projection, { french, partner }: RollUp): Standing {
	if (french === null && partner === null) return (actor) => actor
	const known = new Map<Id, Id>()
	return (actor) => {
		const found = known.get(actor) ?? atLevel(actor)
		known.set(actor, found)
		return found
	}

	function atLevel(actor: Id): Id {
		const country = projection.actor(actor)?.country
		const level = country === HOME_COUNTRY ? french : partner
		return level === null || country === undefined ? actor : projection.places.rollUp(actor, level)
	}
}

/** Whether one end at least is the territory of the filter or in it; a country holds all that is its own. */
function withinTest(projection: Projection, { within }: NeighbourhoodFilter): IsWithin {
	if (within === null) return () => true
	const { places } = projection
	const country = places.levelOf(within) === 'country' ? projection.actor(within)?.country : null
	const isIn = (end: Id): boolean =>
		end === within ||
		places.contains(within, end) ||
		(country !== null && projection.actor(end)?.country === country)
	return (one, other) => isIn(one) || isIn(other)
}

/** Nothing is reached through a country. */
function actorFits(projection: Projection, { countries, levels }: NeighbourhoodFilter): (id: Id) => boolean {
	return (id) => {
		const actor = projection.actor(id)
		if (!actor || (actor.kind === 'Territory' && actor.level === 'country')) return false
		if (countries !== null && !countries.includes(actor.country)) return false
		if (levels === null) return true
		const place = projection.places.placeOf(id)
		return levels.includes((place === null ? null : projection.places.levelOf(place)) ?? '')
	}
}

/** What is part of what, and where organisations are, between actors where they now stand. */
function structureOf(
	projection: Projection,
	kinds: readonly EdgeKind[],
	isWithin: IsWithin,
	standsAt: Standing,
): ReadonlyMap<Id, readonly NeighbourhoodEdge[]> {
	const placesOf = new Map<Id, NeighbourhoodEdge[]>()
	const seen = new Set<string>()
	const add = (kind: EdgeKind, inner: Id, outer: Id): void => {
		const [from, to] = [standsAt(inner), standsAt(outer)]
		const key = `${kind} ${from} ${to}`
		if (from === to || seen.has(key) || !isWithin(inner, outer)) return
		seen.add(key)
		for (const end of [from, to]) addTo(placesOf, end, { kind, from, to, record: null })
	}
	if (kinds.includes('PART_OF')) {
		for (const { id, partOf } of projection.territories.values()) {
			for (const outer of partOf) add('PART_OF', id, outer)
		}
	}
	if (kinds.includes('LOCATED_IN')) {
		for (const { id, territory } of projection.organisations.values()) {
			if (territory !== null) add('LOCATED_IN', id, territory)
		}
	}
	return placesOf
}

function addTo<Value>(lists: Map<Id, Value[]>, key: Id, value: Value): void {
	const known = lists.get(key)
	if (known) known.push(value)
	else lists.set(key, [value])
}

/** The two sides of a record as an edge: who does, and whom or where it concerns. */
interface RecordEnds {
	readonly doers: readonly Id[]
	readonly others: readonly Id[]
}

/** Every end of each side, as the graph of the database has them. */
function recordEnds(record: Exclude<StatedRecord, { kind: 'Event' }>): RecordEnds {
	switch (record.kind) {
		case 'Partnership':
			return { doers: record.frenchActors, others: known([...record.partnerActors, record.body]) }
		case 'Mission':
			return {
				doers: known([record.leader, ...record.participants]),
				others: known([record.host, ...record.stops]),
			}
		case 'Office':
			return { doers: record.owners, others: known([record.place]) }
		case 'Wish':
			return { doers: [record.actor], others: known([record.place, record.other]) }
	}
}

function known(ids: readonly (Id | null)[]): readonly Id[] {
	return ids.filter((id) => id !== null)
}
