import type { PartnershipFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { WeightedTie } from '../communities'
import { type FactChoice, isEstablishedOn, isOpen } from '../openFacts'
import type { Certainty } from '../result'

/** An open link between a French actor (`one`) and a partner (`other`). */
export interface LinkTie extends WeightedTie<Actor> {
	readonly link: PartnershipFact
	readonly certainty: Certainty
}

/** One actor that lies in another. */
interface PlaceTie extends WeightedTie<Actor> {
	readonly link: null
}

export type Tie = LinkTie | PlaceTie

const LINK_WEIGHTS: Readonly<Record<Certainty, number>> = { ESTABLISHED: 1, POSSIBLE: 0.5 }
const PLACE_WEIGHT = 0.5
const BLOC_WEIGHT = 1

/**
 * The undirected weighted graph that constellations are found in: open links between actors who stand in France and
 * partners (1 established, .5 possible), in the order of ids; then an organisation with the nearest collectivité that
 * contains it, a commune with its own EPCI or métropole, a partner with its city, where both are there.
 */
export function tiesOf(partnerships: Iterable<PartnershipFact>, choice: FactChoice): readonly Tie[] {
	const open = sortedById([...partnerships].filter((link) => isOpen(link, choice)))
	const links = open.flatMap((link) => {
		const certainty = isEstablishedOn(link, choice.day) ? 'ESTABLISHED' : 'POSSIBLE'
		const tie = { link, certainty, weight: LINK_WEIGHTS[certainty] } as const
		const french = link.parties.filter(({ isAtHome }) => isAtHome)
		return french.flatMap((one) => link.counterparts.map((other) => ({ ...tie, one, other })))
	})
	const present = new Set(links.flatMap(({ one, other }) => [one, other]))
	return [...links, ...[...present].flatMap((actor) => placeTie(actor, present) ?? [])]
}

function placeTie(one: Actor, present: ReadonlySet<Actor>): PlaceTie | null {
	if (one.place === null) return null
	const around = one.isTerritory ? one.containers : [one.place, ...one.place.containers]
	const other = around.find((outer) => present.has(outer))
	if (other === undefined) return null
	if (one.intercommunalities.includes(other)) return { one, other, weight: BLOC_WEIGHT, link: null }
	const isTied = !one.isTerritory || (!one.isAtHome && one.city === other)
	return isTied ? { one, other, weight: PLACE_WEIGHT, link: null } : null
}
