import type { Certainty } from '../../../schema/enums'
import type { Id } from '../../domain/ids'
import { mergeActors } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import type { OfficeFact, PartnershipFact } from '../../snapshot/facts'
import { type Actor, byId, sortedById } from '../../snapshot/geography'
import type { WeightedTie } from '../communities'
import { certaintyOn, type FactChoice, isOpen } from '../openFacts'
import { shortHash } from '../overlaps/overlapKey'
import { areDistinct, sharedSectors } from '../overlaps/sharedSectors'

/** An open link between a French actor (`one`) and a partner, or an open office of `one` at a place (`other`). */
export interface LinkTie extends WeightedTie<Actor> {
	readonly link: PartnershipFact | OfficeFact
	readonly certainty: Certainty
}

/** An actor that lies in another. */
interface PlaceTie extends WeightedTie<Actor> {
	readonly link: null
}

export type Tie = LinkTie | PlaceTie

/** Actors of both countries with closer ties to each other than to the rest, around a territory. */
export interface ConstellationFinding {
	/** Hash of the centre and the first actor. */
	readonly id: Id
	/** The territory, of either country, with the most weight in it. */
	readonly centre: Actor
	/** Ordered by id; so are the partners. */
	readonly french: readonly Actor[]
	readonly partners: readonly Actor[]
	/** Its open links and offices with both ends in it, ordered by id. */
	readonly links: readonly LinkTie[]
	/** Sectors named by two French actors that do not merge. */
	readonly sectors: readonly Sector[]
	/** Sum of the weights of its inner ties. */
	readonly weight: number
}

/**
 * Constellations: the communities of the `tieSteps` graph with a partner and at least two French actors that do not
 * merge; the heaviest first, then by id. Pauses between communities.
 *
 * Example: Brest and its university have links with Qingdao, and so have Nantes and its CHU → one, around Qingdao.
 */
export function* constellationSteps(
	communities: readonly (readonly Actor[])[],
	ties: readonly Tie[],
): Generator<void, readonly ConstellationFinding[]> {
	const tiesInside = new Map(communities.map((members) => [members, [] as Tie[]]))
	const communityOf = new Map<Actor, readonly Actor[]>()
	for (const members of tiesInside.keys()) for (const member of members) communityOf.set(member, members)
	for (const tie of ties) {
		const community = communityOf.get(tie.one)
		if (community !== undefined && community === communityOf.get(tie.other)) {
			tiesInside.get(community)?.push(tie)
		}
	}
	const found: ConstellationFinding[] = []
	for (const [members, inner] of tiesInside) {
		yield
		const constellation = findInCommunity(members, inner)
		if (constellation !== null) found.push(constellation)
	}
	return found.sort((one, other) => other.weight - one.weight || byId(one, other))
}

/** null if fewer than two French actors count, or if it has no partner or no territory. */
function findInCommunity(members: readonly Actor[], ties: readonly Tie[]): ConstellationFinding | null {
	const [first] = members
	const french = members.filter(({ isAtHome }) => isAtHome)
	const partners = members.filter(({ isAtHome }) => !isAtHome)
	const links = ties.filter((tie) => tie.link !== null)
	const merged = mergeActors(
		french.map((actor) => [actor]),
		links.map(({ link }) => link.parties),
	)
	const centre = centreOf(members, ties)
	if (first === undefined || centre === null || partners.length === 0 || merged.groups.length < 2) return null
	const grouped = links.map(({ one, link }) => ({ group: merged.groupOf(one), fact: link }))
	return {
		id: `constellation:${shortHash([centre.id, first.id])}`,
		centre,
		french,
		partners,
		links,
		sectors: sharedSectors(grouped, areDistinct),
		weight: ties.reduce((sum, { weight }) => sum + weight, 0),
	}
}

/** The territory with the greatest weight of ties inside, the first by id of equals; null if there is none. */
function centreOf(members: readonly Actor[], ties: readonly Tie[]): Actor | null {
	const weights = new Map(members.filter(({ isTerritory }) => isTerritory).map((member) => [member, 0]))
	for (const { one, other, weight } of ties) {
		for (const end of [one, other]) {
			const before = weights.get(end)
			if (before !== undefined) weights.set(end, before + weight)
		}
	}
	const [heaviest] = [...weights].sort(
		([one, weight], [other, otherWeight]) => otherWeight - weight || byId(one, other),
	)
	return heaviest?.[0] ?? null
}

const LINK_WEIGHTS: Readonly<Record<Certainty, number>> = { ESTABLISHED: 1, POSSIBLE: 0.5 }
const PLACE_WEIGHT = 0.5
const BLOC_WEIGHT = 1

/**
 * The undirected weighted graph in which constellations are found. First, ordered by id, the open links between actors
 * in France and partners, and their open offices at a place of the other country (1 established, .5 possible). Then the
 * ties, if both ends are in the graph, of an organisation to the nearest collectivité around it, of a commune to its
 * EPCI or métropole, and of a partner to its city. Pauses between links.
 */
export function* tieSteps(
	facts: Iterable<PartnershipFact | OfficeFact>,
	choice: FactChoice,
): Generator<void, readonly Tie[]> {
	const open = sortedById([...facts].filter((link) => isOpen(link, choice)))
	const links: LinkTie[] = []
	for (const [at, link] of open.entries()) {
		if (at % LINKS_A_SLICE === 0) yield
		const certainty = certaintyOn(link, choice.day)
		const tie = { link, certainty, weight: LINK_WEIGHTS[certainty] } as const
		for (const one of link.parties) {
			if (!one.isAtHome) continue
			for (const other of link.counterparts) if (!other.isAtHome) links.push({ ...tie, one, other })
		}
	}
	yield
	const present = new Set(links.flatMap(({ one, other }) => [one, other]))
	return [...links, ...[...present].flatMap((actor) => placeTie(actor, present) ?? [])]
}

/** Links processed between two pauses. */
const LINKS_A_SLICE = 500

function placeTie(one: Actor, present: ReadonlySet<Actor>): PlaceTie | null {
	if (one.place === null) return null
	const around = one.isTerritory ? one.containers : [one.place, ...one.place.containers]
	const other = around.find((outer) => present.has(outer))
	if (other === undefined) return null
	if (one.intercommunalities.includes(other)) return { one, other, weight: BLOC_WEIGHT, link: null }
	const isTied = !one.isTerritory || (!one.isAtHome && one.city === other)
	return isTied ? { one, other, weight: PLACE_WEIGHT, link: null } : null
}
