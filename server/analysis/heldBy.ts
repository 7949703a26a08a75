import type { HeldBy } from '../domain/message'
import { holdersOf, type MissionFact, type OpenFact } from '../snapshot/facts'
import { type Actor, sortedById } from '../snapshot/geography'

type HeldFact = Pick<OpenFact | MissionFact, 'parties' | 'holders'>

/** Of an actor who stands for others in some rolled-up facts: who really holds them; null where that is itself alone. */
export function heldByIn(facts: readonly HeldFact[]): (actor: Actor) => HeldBy | null {
	if (facts.every(({ holders }) => holders === null)) return () => null
	const holdersOfParties = new Map<Actor, Set<Actor>>()
	for (const fact of facts) {
		for (const party of fact.parties) {
			const holders = holdersOfParties.get(party) ?? new Set()
			holdersOfParties.set(party, holders)
			// A fact of which each party is as on record has no holders.
			for (const holder of fact.holders === null ? [party] : holdersOf(fact, party)) holders.add(holder)
		}
	}
	return (actor) => {
		const holders = holdersOfParties.get(actor) ?? new Set<Actor>()
		const others = sortedById([...holders].filter((holder) => holder !== actor))
		return others.length === 0 ? null : { holders: others.map(({ id }) => id), itself: holders.has(actor) }
	}
}

/** The actors on record in a rolled-up fact who differ from who they stand for, in the order of their ids. */
export function rolledUpHolders(fact: HeldFact): readonly Actor[] {
	if (fact.holders === null) return []
	return sortedById(
		fact.parties.flatMap((party) => holdersOf(fact, party).filter((holder) => holder !== party)),
	)
}
