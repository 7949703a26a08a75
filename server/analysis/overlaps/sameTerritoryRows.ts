import type { Id } from '../../domain/ids'
import { opennessAt } from '../../domain/openness'
import type { Partnership } from '../../domain/records'
import type { LinkContext } from './linkContext'

/** What a result of SAME_TERRITORY is about: an outer actor, and a place of the other side. */
export interface SameTerritoryKey {
	readonly outer: Id
	readonly place: Id
}

export interface SameTerritoryRows {
	readonly key: SameTerritoryKey
	/** Of the outer actor and of the collectivités that it contains. */
	readonly links: readonly Partnership[]
	/** Of the collectivités that contain the outer actor. */
	readonly above: readonly Partnership[]
}

/** An actor with links into the place. */
interface Standing {
	readonly actor: Id
	readonly own: Partnership[]
	/** With the links of the collectivités that it contains, where it is an outer actor. */
	readonly inside: Partnership[]
	/** The lists that its links belong to. */
	lists: readonly Partnership[][]
}

/**
 * The keys of SAME_TERRITORY at one place, with the links of each: every collectivité that contains another with links
 * into the place, whether they are open or not; in the order of the outer actors. Left out are those that can be no
 * result, for a collectivité around them has an established link. Cost: the links, times how many territories contain
 * an actor.
 *
 * @param links those into the place; the links of each key are in the same order.
 */
export function sameTerritoryRows(
	place: Id,
	links: readonly Partnership[],
	context: LinkContext,
): readonly SameTerritoryRows[] {
	const standings = new Map<Id, Standing>()
	const parties: Standing[] = []
	for (const link of links) {
		for (const actor of link.frenchActors) parties.push(standingOf(actor, link, standings))
	}
	const rows = outermostRows(place, standings, context)
	let party = 0
	for (const link of links) {
		for (let left = link.frenchActors.length; left > 0; left -= 1, party += 1) {
			for (const list of parties[party]?.lists ?? []) addOnce(list, link)
		}
	}
	return [...rows].sort(byOuter)
}

/** The keys, with lists that are filled by the links of the actors within. */
function outermostRows(
	place: Id,
	standings: ReadonlyMap<Id, Standing>,
	{ places, asOf, compiledOf }: LinkContext,
): readonly SameTerritoryRows[] {
	const { containersOf } = places.contains
	const isEstablished = (link: Partnership) =>
		opennessAt(link, asOf, compiledOf(link.dataset)) === 'established'
	const outermost = new Map<Id, SameTerritoryRows | null>()
	for (const standing of standings.values()) {
		const { actor } = standing
		if (places.levelOf(actor) === null) continue
		for (const outer of containersOf(actor)) {
			const around = standings.get(outer)
			if (around === undefined) continue
			if (!outermost.has(outer)) {
				const above = containersOf(outer).flatMap((higher) => standings.get(higher)?.own ?? [])
				const isTaken = above.some(isEstablished)
				outermost.set(outer, isTaken ? null : { key: { outer, place }, links: around.inside, above })
				if (!isTaken) around.lists = [...around.lists, around.inside]
			}
			if (outermost.get(outer)) standing.lists = [...standing.lists, around.inside]
		}
	}
	return [...outermost.values()].filter((rows) => rows !== null)
}

const NO_LISTS: readonly Partnership[][] = []

function standingOf(actor: Id, link: Partnership, standings: Map<Id, Standing>): Standing {
	const known = standings.get(actor)
	if (known) {
		known.own.push(link)
		return known
	}
	const standing: Standing = { actor, own: [link], inside: [], lists: NO_LISTS }
	standings.set(actor, standing)
	return standing
}

/** A link that comes for several of its parties, one after the other, once. */
function addOnce(list: Partnership[], link: Partnership): void {
	if (list.at(-1) !== link) list.push(link)
}

function byOuter({ key: one }: SameTerritoryRows, { key: other }: SameTerritoryRows): number {
	return one.outer < other.outer ? -1 : 1
}
