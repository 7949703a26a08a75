import { mergeActors } from '../../domain/mergeActors'
import type { PartnershipFact } from '../../snapshot/facts'
import { type Actor, byId } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { distinctById } from './actors'

/** A link into one place, with the parties and partners that count there. */
export interface LocalLink {
	readonly link: PartnershipFact
	readonly parties: readonly Actor[]
	readonly partners: readonly Actor[]
}

/** Links with the ends that count; links without such a party are left out. */
export function localLinks(
	links: readonly PartnershipFact[],
	isParty: (actor: Actor) => boolean,
	isPartner: (actor: Actor) => boolean,
): readonly LocalLink[] {
	return links.flatMap((link) => {
		const parties = chosen(link.parties, isParty)
		return parties.length === 0 ? [] : [{ link, parties, partners: chosen(link.counterparts, isPartner) }]
	})
}

/** The actors with links there, ordered by id. */
export function linkedActors(links: readonly LocalLink[]): readonly Actor[] {
	return distinctById(links.flatMap(({ parties }) => parties))
}

/** The partners of these links, ordered by id. */
export function linkedPartners(links: readonly LocalLink[]): readonly Actor[] {
	return distinctById(links.flatMap(({ partners }) => partners))
}

/**
 * The number of actors with links there, plus `more`, after merging blocs locaux and the parties of one act.
 *
 * Example: links of Nantes, of Nantes Métropole and of Rennes → 2.
 */
export function countLinked(links: readonly LocalLink[], more: readonly Actor[] = []): number {
	const actors = new Set(more)
	let areAlone = true
	for (const { parties } of links) {
		if (parties.length > 1) areAlone = false
		for (const party of parties) actors.add(party)
	}
	// The usual case: each act has one party, and no bloc local is complete.
	if (areAlone && !holdsBloc(actors)) return actors.size
	const together = links.map(({ parties }) => parties)
	return mergeActors([...together, ...more.map((actor) => [actor])]).groups.length
}

/**
 * The first partner of two actors that do not merge, not even through another act; null if there is none. Cost: the
 * links of each partner, and for each partner of several the acts with several parties.
 */
export function commonPartner(links: readonly LocalLink[]): Actor | null {
	const acts = links.map(({ parties }) => parties).filter(({ length }) => length > 1)
	let first: Actor | null = null
	for (const [partner, some] of groupByKeys(links, ({ partners }) => partners)) {
		if (some.length < 2 || (first !== null && byId(first, partner) < 0)) continue
		const together = some.map(({ parties }) => parties)
		const count = acts.length === 0 ? countLinked(some) : mergeActors(together, acts).groups.length
		if (count > 1) first = partner
	}
	return first
}

/** The actors that count; the same list if all do. */
function chosen(actors: readonly Actor[], counts: (actor: Actor) => boolean): readonly Actor[] {
	return actors.every(counts) ? actors : actors.filter(counts)
}

/** Whether a commune is present with its EPCI or its métropole. */
function holdsBloc(actors: ReadonlySet<Actor>): boolean {
	for (const { intercommunalities } of actors) {
		for (const outer of intercommunalities) if (actors.has(outer)) return true
	}
	return false
}
