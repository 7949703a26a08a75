import type { Id } from '../../domain/ids'
import type { Actor } from '../../snapshot/geography'
import type { Certainty } from '../result'

/** The members of a constellation, and by pairs of a French actor and a partner the links that tie them. */
export interface TiedMembers {
	readonly centre: Actor
	readonly french: readonly Actor[]
	readonly partners: readonly Actor[]
	readonly pairs: readonly LinkedPair[]
}

export interface LinkedPair {
	readonly french: Actor
	readonly partner: Actor
	/** ESTABLISHED where one of its records is. */
	readonly certainty: Certainty
	/** Ids of the partnerships, in their order. */
	readonly records: readonly Id[]
}

/** One step of a way: to the next member, over links on record, or because one lies in the other. */
export interface WayStep {
	readonly to: Id
	/** Ids of partnerships; empty where one lies in the other. */
	readonly records: readonly Id[]
	/** Of the links; null where one lies in the other. */
	readonly certainty: Certainty | null
}

/** Why a French member is in a constellation: its way to the centre. */
export interface WayToCentre {
	readonly actor: Id
	/** Null: no way inside; the computation put it there. */
	readonly steps: readonly WayStep[] | null
	/** More than three steps, or no way: it is no reason to meet. */
	readonly isFar: boolean
}

/** A partner in common with the centre, or with a neighbour of it, is within so many steps; more say little. */
const MAX_STEPS = 3

/**
 * The shortest way to the centre of each French member but the centre: the nearest first, in their order, those without
 * a way last; and who is near: the members of both countries that are three steps from the centre at most, with the
 * centre, and the partners of such French members, who do not meet without them. Ways go over links first, then to the
 * places that hold members. Linear in the members and their ties.
 */
export function waysToCentre(tied: TiedMembers): {
	readonly ways: readonly WayToCentre[]
	readonly near: ReadonlySet<Actor>
} {
	const neighbours = neighboursOf(tied)
	const stepsBy = new Map<Actor, readonly WayStep[]>([[tied.centre, []]])
	// Breadth first from the centre: whom a step reaches goes back by it, then as the one from whom it started.
	for (const [member, steps] of stepsBy) {
		for (const { actor, ...how } of neighbours.get(member) ?? []) {
			if (!stepsBy.has(actor)) stepsBy.set(actor, [{ to: member.id, ...how }, ...steps])
		}
	}
	const lengthOf = (actor: Actor) => stepsBy.get(actor)?.length ?? Number.MAX_SAFE_INTEGER
	const isFar = (actor: Actor) => lengthOf(actor) > MAX_STEPS
	const ways = tied.french
		.filter((actor) => actor !== tied.centre)
		.sort((one, other) => lengthOf(one) - lengthOf(other))
		.map((actor) => ({ actor: actor.id, steps: stepsBy.get(actor) ?? null, isFar: isFar(actor) }))
	const near = [...tied.french, ...tied.partners].filter((actor) => !isFar(actor))
	const theirs = tied.pairs.filter(({ french }) => !isFar(french)).map(({ partner }) => partner)
	return { ways, near: new Set([...near, ...theirs]) }
}

interface Neighbour extends Omit<WayStep, 'to'> {
	readonly actor: Actor
}

function neighboursOf({ french, partners, pairs }: TiedMembers): ReadonlyMap<Actor, readonly Neighbour[]> {
	const neighbours = new Map<Actor, Neighbour[]>([...french, ...partners].map((member) => [member, []]))
	const tie = (one: Actor, other: Actor, how: Omit<WayStep, 'to'>): void => {
		neighbours.get(one)?.push({ actor: other, ...how })
		neighbours.get(other)?.push({ actor: one, ...how })
	}
	for (const { records, certainty, ...pair } of pairs) tie(pair.french, pair.partner, { records, certainty })
	for (const member of neighbours.keys()) {
		const outer = member.containers.find((container) => neighbours.has(container))
		// As ties are made: an organisation with what holds it, a commune or a district with its own city.
		const isTied = !member.isTerritory || member.city === outer
		if (outer !== undefined && isTied) tie(member, outer, { records: [], certainty: null })
	}
	return neighbours
}
