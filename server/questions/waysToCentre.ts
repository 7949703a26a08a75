import type { Constellation } from '../analysis/constellations/constellations'
import type { Certainty } from '../analysis/result'
import type { Id } from '../domain/ids'
import type { Places } from '../projection/places'

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
}

/**
 * The shortest way from each French member to the centre, over what ties the members: links first, then
 * places that hold them. The nearest members first, in their order; those without a way last. Linear in the
 * members and their ties.
 */
export function waysToCentre(
	{ centre, actors, partners, links }: Pick<Constellation, 'centre' | 'actors' | 'partners' | 'links'>,
	places: Places,
): readonly WayToCentre[] {
	const steps = stepsFrom(actors, links, places)
	const towards = new Map<Id, WayStep>()
	const reached = [centre]
	// Breadth first from the centre: the step by which a member is reached leads back towards it.
	for (const member of reached) {
		for (const { to: next, ...tie } of steps.get(member) ?? []) {
			if (next === centre || towards.has(next)) continue
			towards.set(next, { to: member, ...tie })
			reached.push(next)
		}
	}
	const abroad = new Set(partners)
	const french = actors.filter((actor) => actor !== centre && !abroad.has(actor))
	return french
		.map((actor) => ({ actor, steps: wayFrom(actor, centre, towards) }))
		.sort((one, other) => lengthOf(one) - lengthOf(other))
}

/** Finite, so that two without a way compare as equal. */
function lengthOf({ steps }: WayToCentre): number {
	return steps?.length ?? Number.MAX_SAFE_INTEGER
}

function stepsFrom(
	members: readonly Id[],
	links: Constellation['links'],
	places: Places,
): ReadonlyMap<Id, readonly WayStep[]> {
	const steps = new Map<Id, WayStep[]>(members.map((member) => [member, []]))
	const tie = (one: Id, other: Id, how: Omit<WayStep, 'to'>): void => {
		steps.get(one)?.push({ to: other, ...how })
		steps.get(other)?.push({ to: one, ...how })
	}
	for (const { french, partner, records, certainty } of links) tie(french, partner, { records, certainty })
	for (const member of members) {
		const outer = places.contains.containersOf(member).find((container) => steps.has(container))
		// As ties are made: an organisation with what holds it, a commune or a district with its own city.
		const isTied = places.placeOf(member) !== member || places.cityOf(member) === outer
		if (outer !== undefined && isTied) tie(member, outer, { records: [], certainty: null })
	}
	return steps
}

function wayFrom(actor: Id, centre: Id, towards: ReadonlyMap<Id, WayStep>): readonly WayStep[] | null {
	const steps: WayStep[] = []
	for (let at = actor; at !== centre; ) {
		const step = towards.get(at)
		if (!step) return null
		steps.push(step)
		at = step.to
	}
	return steps
}
