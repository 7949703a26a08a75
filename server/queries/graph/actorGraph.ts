import type { OfficeFact, PartnershipFact } from '../../snapshot/facts'
import { type Actor, type Geography, isWithin } from '../../snapshot/geography'
import type { RollUp } from '../../snapshot/rollUp'
import type { Snapshot } from '../../snapshot/snapshot'
import { chosenFacts } from './chosenFacts'
import type { EdgeKind, LinkingFact, NeighbourhoodEdge, NeighbourhoodFilter } from './graphTypes'

/** A record between two actors: from the one that does to the other end. */
export interface ActorLink extends NeighbourhoodEdge {
	readonly fact: LinkingFact
}

/** Who is linked to whom by the records that a filter lets through. */
export interface ActorGraph {
	/** The links of one record follow each other. */
	readonly linksOf: ReadonlyMap<Actor, readonly ActorLink[]>
	/** PART_OF and LOCATED_IN, where the filter asks for them. */
	readonly placesOf: ReadonlyMap<Actor, readonly NeighbourhoodEdge[]>
	/** Where an actor of the record stands in this graph. */
	rolledUp(actor: Actor): Actor
	/** Whether an actor may be reached: what the filter says of countries and levels. */
	includes(actor: Actor): boolean
}

export interface GraphInput {
	readonly filter: NeighbourhoodFilter
	readonly kinds: readonly EdgeKind[]
	readonly rollUp: RollUp
}

/**
 * The graph between actors, each standing at the level of its side. Records are chosen as they are on record (within
 * a territory, in a sector, at a date); who stands where is said after. What would link an actor to itself links
 * nobody. Linear in the records; pauses between records.
 */
export function* actorGraphSteps(
	snapshot: Snapshot,
	{ filter, kinds, rollUp }: GraphInput,
): Generator<void, ActorGraph> {
	const { geography } = snapshot
	const areChosen = withinTest(filter)
	const linksOf = new Map<Actor, ActorLink[]>()
	let looked = 0
	for (const fact of chosenFacts(snapshot, filter, kinds)) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		for (const link of linksBy(fact, areChosen, rollUp, geography)) {
			addTo(linksOf, link.from, link)
			addTo(linksOf, link.to, link)
		}
	}
	return {
		linksOf,
		placesOf: yield* structureSteps(geography, kinds, areChosen, rollUp),
		rolledUp: (actor) => rollUp.actor(actor),
		includes: (actor) => isReached(actor, filter),
	}
}

/** How many records, or actors, are looked at between two pauses. */
const RECORDS_A_SLICE = 500

/** A country groups and links nobody. */
export function isCountry({ level }: Actor): boolean {
	return level === 'country'
}

type AreChosen = (one: Actor, other: Actor) => boolean

/** Whether one end at least is the territory of the filter or in it; a country holds all that is its own. */
function withinTest({ within }: NeighbourhoodFilter): AreChosen {
	if (within === null) return () => true
	const country = isCountry(within) ? within.record?.country : undefined
	const isIn = (end: Actor): boolean =>
		isWithin(end, within) || (country !== undefined && end.record?.country === country)
	return (one, other) => isIn(one) || isIn(other)
}

/** One link for each pair of actors, however often the record names it. */
function* linksBy(
	fact: LinkingFact,
	areChosen: AreChosen,
	rollUp: RollUp,
	geography: Geography,
): Generator<ActorLink> {
	const kind = fact.record.kind.toUpperCase() as EdgeKind
	const { doers, others } = endsOf(fact, geography)
	// A post of the State that has an office stands for no territory: it stays itself.
	const from = standing(doers, (doer) =>
		kind === 'OFFICE' && !doer.isOfficeOwner ? doer : rollUp.actor(doer),
	)
	const to = standing(others, (other) => rollUp.actor(other))
	for (const one of from) {
		for (const other of to) {
			if (one.actor === other.actor) continue
			if (!one.holders.some((doer) => other.holders.some((end) => areChosen(doer, end)))) continue
			yield {
				kind,
				from: one.actor,
				to: other.actor,
				fact,
				fromHolders: namedHolders(one),
				toHolders: namedHolders(other),
			}
		}
	}
}

/** An actor of the graph with those on record for whom it stands. */
interface Standing {
	readonly actor: Actor
	readonly holders: readonly Actor[]
}

function standing(ends: readonly Actor[], standsAt: (end: Actor) => Actor): readonly Standing[] {
	const [only] = ends
	if (only !== undefined && ends.length === 1) return [{ actor: standsAt(only), holders: ends }]
	const holders = new Map<Actor, Actor[]>()
	for (const end of ends) {
		const actor = standsAt(end)
		const known = holders.get(actor)
		if (known === undefined) holders.set(actor, [end])
		else if (!known.includes(end)) known.push(end)
	}
	return [...holders].map(([actor, its]) => ({ actor, holders: its }))
}

/** Those for whom it stands where it does not stand for itself alone. */
function namedHolders({ actor, holders }: Standing): readonly Actor[] {
	return holders.length === 1 && holders[0] === actor ? NOBODY : holders
}

const NOBODY: readonly never[] = []

/** The two sides of a record as an edge: who does, and whom or where it concerns. */
interface FactEnds {
	readonly doers: readonly Actor[]
	readonly others: readonly Actor[]
}

/** Every end of each side, as the graph of the database has them. */
function endsOf(fact: LinkingFact, geography: Geography): FactEnds {
	if (isPartnership(fact)) {
		const { body } = fact.record
		const others = body === null ? fact.counterparts : [...fact.counterparts, geography.actor(body)]
		return { doers: fact.parties, others }
	}
	if (isOffice(fact)) return { doers: fact.owners, others: fact.counterparts }
	if ('stops' in fact) return { doers: fact.parties, others: fact.stops }
	return { doers: [fact.actor], others: [fact.place, fact.other].filter((other) => other !== null) }
}

function isPartnership(fact: LinkingFact): fact is PartnershipFact {
	return fact.record.kind === 'Partnership'
}

function isOffice(fact: LinkingFact): fact is OfficeFact {
	return fact.record.kind === 'Office'
}

/** Nothing is reached through a country, nor through whom nothing is on record of. */
function isReached(actor: Actor, { countries, levels }: NeighbourhoodFilter): boolean {
	const { record, place } = actor
	if (record === null || isCountry(actor)) return false
	if (countries !== null && !countries.includes(record.country)) return false
	return levels === null || levels.includes(place?.level ?? '')
}

/** What is part of what, and where organisations are, between actors where they now stand. */
function* structureSteps(
	geography: Geography,
	kinds: readonly EdgeKind[],
	areChosen: AreChosen,
	rollUp: RollUp,
): Generator<void, ReadonlyMap<Actor, readonly NeighbourhoodEdge[]>> {
	const placesOf = new Map<Actor, NeighbourhoodEdge[]>()
	const seen = new Set<string>()
	const add = (kind: EdgeKind, inner: Actor, outer: Actor): void => {
		const [from, to] = [rollUp.actor(inner), rollUp.actor(outer)]
		const key = `${kind} ${from.id} ${to.id}`
		if (from === to || seen.has(key) || !areChosen(inner, outer)) return
		seen.add(key)
		const edge = { kind, from, to, fact: null, fromHolders: NOBODY, toHolders: NOBODY }
		for (const end of [from, to]) addTo(placesOf, end, edge)
	}
	const [partOf, locatedIn] = [kinds.includes('PART_OF'), kinds.includes('LOCATED_IN')]
	if (!partOf && !locatedIn) return placesOf
	let looked = 0
	for (const actor of geography.actors.values()) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		const { record } = actor
		if (partOf && record?.kind === 'Territory') {
			for (const outer of record.partOf) add('PART_OF', actor, geography.actor(outer))
		}
		if (locatedIn && record?.kind === 'Organisation' && record.territory !== null) {
			add('LOCATED_IN', actor, geography.actor(record.territory))
		}
	}
	return placesOf
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}
