import type { HeldBy } from '../domain/message'
import { holdersOf, type MissionFact, type OpenFact } from '../snapshot/facts'
import { type Actor, sortedById } from '../snapshot/geography'

type HeldFact = Pick<OpenFact | MissionFact, 'parties' | 'holders'>

/** The actual holders for an actor in some rolled-up facts; null if only the actor itself. */
export function heldByIn(facts: readonly HeldFact[]): (actor: Actor) => HeldBy | null {
	if (facts.every(({ holders }) => holders === null)) return () => null
	const holdersOfParties = new Map<Actor, Set<Actor>>()
	for (const fact of facts) {
		for (const party of fact.parties) {
			const holders = holdersOfParties.get(party) ?? new Set()
			holdersOfParties.set(party, holders)
			// A fact whose parties were not rolled up has no holders.
			for (const holder of fact.holders === null ? [party] : holdersOf(fact, party)) holders.add(holder)
		}
	}
	return (actor) => {
		const holders = holdersOfParties.get(actor) ?? new Set<Actor>()
		const others = sortedById([...holders].filter((holder) => holder !== actor))
		return others.length === 0 ? null : { holders: others.map(({ id }) => id), itself: holders.has(actor) }
	}
}

/** The actors that a roll-up replaced in a fact, ordered by id. */
export function rolledUpHolders(fact: HeldFact): readonly Actor[] {
	if (fact.holders === null) return []
	return sortedById(
		fact.parties.flatMap((party) => holdersOf(fact, party).filter((holder) => holder !== party)),
	)
}
