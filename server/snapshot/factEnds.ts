import type { LinkingFact, MissionFact, OfficeFact, PartnershipFact } from './facts'
import { type Actor, type Geography, isFrench } from './geography'
import type { RollUp } from './rollUp'

/** The two ends of a record as an edge: the actors that act, and the actors or places concerned. */
export interface FactEnds {
	readonly doers: readonly Actor[]
	readonly others: readonly Actor[]
}

/** The two sides of a record by country; actors of an unknown side are left out. */
export interface FactSides {
	readonly french: readonly Actor[]
	readonly partner: readonly Actor[]
}

/** A rolled-up actor with the actors that it replaces, itself included if it is one of them. */
export interface RolledUpEnd {
	readonly actor: Actor
	readonly holders: readonly Actor[]
}

/** Every end of each side, as in the graph of the database. */
export function endsOf(fact: LinkingFact, geography: Geography): FactEnds {
	if (isPartnership(fact)) {
		const { body } = fact.record
		const others = body === null ? fact.counterparts : [...fact.counterparts, geography.actor(body)]
		return { doers: fact.parties, others }
	}
	if (isOffice(fact)) return { doers: fact.owners, others: fact.counterparts }
	if (isMission(fact)) return { doers: fact.parties, others: fact.stops }
	return { doers: [fact.actor], others: [fact.place, fact.other].filter((other) => other !== null) }
}

/**
 * The French side of a record and that of the other country, without the body that a partnership founded: a mission has
 * its travellers on one side and its stops on the other, an office its owners and its place. In a wish, each actor is
 * on the side of its own country.
 */
export function sidesOf(fact: LinkingFact): FactSides {
	if (isPartnership(fact)) return { french: fact.parties, partner: fact.counterparts }
	if (isOffice(fact)) {
		const { owners, counterparts } = fact
		const isInFrance = counterparts.some(({ isAtHome }) => isAtHome)
		return isInFrance ? { french: counterparts, partner: owners } : { french: owners, partner: counterparts }
	}
	if (isMission(fact)) {
		const { isOutbound, parties, stops } = fact
		return isOutbound ? { french: parties, partner: stops } : { french: stops, partner: parties }
	}
	const named = [...new Set([fact.actor, fact.other, fact.place])].filter((actor) => actor !== null)
	return { french: named.filter(isFrench), partner: named.filter((actor) => !isFrench(actor)) }
}

/** The ends of a record rolled up to some levels. A State post that has an office is not rolled up. */
export function rolledUpEnds(
	fact: LinkingFact,
	ends: readonly Actor[],
	rollUp: RollUp,
): readonly RolledUpEnd[] {
	return standing(ends, (end) => (isOffice(fact) && isPost(fact, end) ? end : rollUp.actor(end)))
}

/** Actors grouped by their rolled-up actor, each once. */
function standing(ends: readonly Actor[], standsAt: (end: Actor) => Actor): readonly RolledUpEnd[] {
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

/** The holders to name; empty if the actor only represents itself. */
export function namedHolders({ actor, holders }: RolledUpEnd): readonly Actor[] {
	return holders.length === 1 && holders[0] === actor ? NO_ACTORS : holders
}

function isPartnership(fact: LinkingFact): fact is PartnershipFact {
	return fact.record.kind === 'Partnership'
}

function isOffice(fact: LinkingFact): fact is OfficeFact {
	return fact.record.kind === 'Office'
}

function isMission(fact: LinkingFact): fact is MissionFact {
	return fact.record.kind === 'Mission'
}

function isPost({ owners }: OfficeFact, end: Actor): boolean {
	return !end.isOfficeOwner && owners.includes(end)
}

const NO_ACTORS: readonly never[] = []
