import { mergeActors } from '../../domain/mergeActors'
import type { PartnershipFact } from '../../snapshot/facts'
import { type Actor, byId } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { distinctById } from './actors'

/** A link into one place, with those of its parties and partners that count there. */
export interface LocalLink {
	readonly link: PartnershipFact
	readonly parties: readonly Actor[]
	readonly partners: readonly Actor[]
}

/** Some links, with whom of their ends counts; those without a party that does are left out. */
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

/** Who has links there, in the order of their ids. */
export function linkedActors(links: readonly LocalLink[]): readonly Actor[] {
	return distinctById(links.flatMap(({ parties }) => parties))
}

/** With whom they have them, in the order of their ids. */
export function linkedPartners(links: readonly LocalLink[]): readonly Actor[] {
	return distinctById(links.flatMap(({ partners }) => partners))
}

/**
 * How many have links there, and these with them, once the parties of one act and blocs locaux are one each.
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
	// Most often each is alone in its acts and there without its bloc local.
	if (areAlone && !holdsBloc(actors)) return actors.size
	const together = links.map(({ parties }) => parties)
	return mergeActors([...together, ...more.map((actor) => [actor])]).groups.length
}

/**
 * The first partner that two of them have who are not one, be it by another act; null where there is none. Cost: the
 * links of each partner, and for each partner of several the acts of several parties.
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

/** Those that count; the list itself where all do. */
function chosen(actors: readonly Actor[], counts: (actor: Actor) => boolean): readonly Actor[] {
	return actors.every(counts) ? actors : actors.filter(counts)
}

/** Whether a commune is there with its EPCI or its métropole. */
function holdsBloc(actors: ReadonlySet<Actor>): boolean {
	for (const { intercommunalities } of actors) {
		for (const outer of intercommunalities) if (actors.has(outer)) return true
	}
	return false
}
