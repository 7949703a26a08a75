import type { Id } from '../../domain/ids'
import type { Places } from '../../projection/places'
import type { Certainty } from '../result'
import type { InnerLink } from './innerLinks'

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

/** The members of a constellation and what ties them. */
interface Tied {
	readonly centre: Id
	readonly actors: readonly Id[]
	readonly partners: readonly Id[]
	readonly links: readonly InnerLink[]
}

/** A partner in common with the centre, or with a neighbour of it, is within so many steps; more say little. */
const MOST_STEPS = 3

/**
 * The shortest way from each French member to the centre, over what ties the members: links first, then
 * places that hold them. The nearest members first, in their order; those without a way last. Linear in the
 * members and their ties.
 */
export function waysToCentre(tied: Tied, places: Places): readonly WayToCentre[] {
	const towards = towardsCentre(tied, places)
	const abroad = new Set(tied.partners)
	return tied.actors
		.filter((actor) => actor !== tied.centre && !abroad.has(actor))
		.map((actor) => {
			const steps = wayFrom(actor, tied.centre, towards)
			return { actor, steps, isFar: steps === null || steps.length > MOST_STEPS }
		})
		.sort((one, other) => lengthOf(one) - lengthOf(other))
}

/**
 * The members of both countries that are three steps from the centre at most, with the centre, in their order; and
 * the partners of such French members, who do not meet without them.
 */
export function nearMembers(tied: Tied, places: Places): readonly Id[] {
	const towards = towardsCentre(tied, places)
	const near = new Set(
		tied.actors.filter((actor) => {
			const steps = wayFrom(actor, tied.centre, towards)
			return steps !== null && steps.length <= MOST_STEPS
		}),
	)
	const theirs = tied.links.filter(({ french }) => near.has(french)).map(({ partner }) => partner)
	const invited = new Set([...near, ...theirs])
	return tied.actors.filter((actor) => invited.has(actor))
}

/** Of each member that has a way to the centre, its first step. */
function towardsCentre({ centre, actors, links }: Tied, places: Places): ReadonlyMap<Id, WayStep> {
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
	return towards
}

/** Finite, so that two without a way compare as equal. */
function lengthOf({ steps }: WayToCentre): number {
	return steps?.length ?? Number.MAX_SAFE_INTEGER
}

function stepsFrom(
	members: readonly Id[],
	links: readonly InnerLink[],
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
