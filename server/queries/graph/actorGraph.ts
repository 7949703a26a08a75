import type { EdgeKind } from '../../../schema/enums'
import { endsOf, namedHolders, rolledUpEnds } from '../../snapshot/factEnds'
import { type Actor, type Geography, isWithin } from '../../snapshot/geography'
import type { RollUp } from '../../snapshot/rollUp'
import type { Snapshot } from '../../snapshot/snapshot'
import { chosenFacts } from './chosenFacts'
import type { LinkingFact, NeighbourhoodEdge, NeighbourhoodFilter } from './graphTypes'

/** A record between two actors, from the one who acts to the other. */
export interface ActorLink extends NeighbourhoodEdge {
	readonly fact: LinkingFact
}

/** The actors, linked by the records that pass a filter. */
export interface ActorGraph {
	/** Links of one record stand side by side. */
	readonly linksOf: ReadonlyMap<Actor, readonly ActorLink[]>
	/** PART_OF and LOCATED_IN, if the filter asks for them. */
	readonly placesOf: ReadonlyMap<Actor, readonly NeighbourhoodEdge[]>
	/** The actor of this graph that an actor of the record counts as. */
	rolledUp(actor: Actor): Actor
	/** Whether the filter allows the country and the level of an actor. */
	includes(actor: Actor): boolean
}

export interface GraphInput {
	readonly filter: NeighbourhoodFilter
	readonly kinds: readonly EdgeKind[]
	readonly rollUp: RollUp
}

/**
 * Makes the graph between actors, each at the level of its side. The filter applies to the records as they are on record; levels
 * apply after it. A record that would link an actor to itself links nobody. Cost: linear in the records. Pauses between records.
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

/** A country is no actor: it links nobody. */
export function isCountry({ level }: Actor): boolean {
	return level === 'country'
}

type AreChosen = (one: Actor, other: Actor) => boolean

/** Whether at least one end is the territory of the filter or in it. */
function withinTest(filter: NeighbourhoodFilter): AreChosen {
	const isIn = isInsideTest(filter)
	return isIn === null ? () => true : (one, other) => isIn(one) || isIn(other)
}

/** Tests whether an end is the territory of the filter or in it; a country contains everything of its own. null without a territory. */
export function isInsideTest({
	within,
}: Pick<NeighbourhoodFilter, 'within'>): ((end: Actor) => boolean) | null {
	if (within === null) return null
	const country = isCountry(within) ? within.record?.country : undefined
	return (end) => isWithin(end, within) || (country !== undefined && end.record?.country === country)
}

/** One link for each pair of actors of a record. */
function* linksBy(
	fact: LinkingFact,
	areChosen: AreChosen,
	rollUp: RollUp,
	geography: Geography,
): Generator<ActorLink> {
	const kind = fact.record.kind.toUpperCase() as EdgeKind
	const { doers, others } = endsOf(fact, geography)
	const from = rolledUpEnds(fact, doers, rollUp)
	const to = rolledUpEnds(fact, others, rollUp)
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

/** No path leads through a country, nor through an actor without a record. */
export function isReached(
	actor: Actor,
	{ countries, levels }: Pick<NeighbourhoodFilter, 'countries' | 'levels'>,
): boolean {
	const { record, place } = actor
	if (record === null || isCountry(actor)) return false
	if (countries !== null && !countries.includes(record.country)) return false
	return levels === null || levels.includes(place?.level ?? '')
}

/** The edges PART_OF and LOCATED_IN between actors of this graph. */
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
		const edge = { kind, from, to, fact: null, fromHolders: NO_ACTORS, toHolders: NO_ACTORS }
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

const NO_ACTORS: readonly never[] = []

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}
