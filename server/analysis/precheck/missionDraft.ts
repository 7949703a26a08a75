import { blank } from '../../../schema/kinds/declared'
import type { DayRange } from '../../domain/fuzzyDate'
import { type Id, idsOf } from '../../domain/ids'
import { periodOfDays } from '../../domain/period'
import type { Direction, Mission, Sector } from '../../domain/records'
import type { MissionFact } from '../../snapshot/facts'
import { type Actor, type Geography, isWithin, sortedById } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { isCounted } from '../overlaps/crowding/find'
import type { OverlapParameters } from '../overlaps/parameters'

/** A mission under consideration that nobody has announced: it is queried, never stored. */
export interface MissionDraft {
	readonly actor: Actor
	readonly direction: Direction
	/** Its stops, each as its `Actor.countingPlace`, in the order given. */
	readonly places: readonly Actor[]
	readonly days: DayRange
	readonly sectors: readonly Sector[]
	readonly size: number | null
}

/** Id of the draft among the missions of a computation; no record has it. */
export const DRAFT_ID: Id = 'mission:draft'

export function missionOfDraft(draft: MissionDraft): Mission {
	const [host = null, ...stops] = idsOf(draft.places)
	return {
		...blank('Mission'),
		id: DRAFT_ID,
		version: 1,
		dataset: 'draft',
		confidence: 'high',
		owner: draft.actor.id,
		visibility: 'private',
		direction: draft.direction,
		leader: draft.actor.id,
		host,
		stops,
		...periodOfDays(draft.days),
		status: 'planned',
		size: draft.size,
		sectors: idsOf(draft.sectors),
	}
}

/**
 * The missions in the direction of a draft that stop at a place, by first day, then id; for a territory wider than a
 * city, those that stop anywhere in it.
 */
export function missionsAt(
	place: Actor,
	{ direction }: Pick<MissionDraft, 'direction'>,
	{ missions }: Snapshot,
): readonly MissionFact[] {
	const isOutbound = direction === 'FR_TO_PARTNER'
	if (isWiderThanCity(place))
		return missions.by.around.at(place).filter((mission) => mission.isOutbound === isOutbound)
	return (isOutbound ? missions.by.outboundCity : missions.by.inboundCity).at(place)
}

/** A query about such a territory covers all of it. */
export function isWiderThanCity(place: Actor): boolean {
	return place.city === null
}

/**
 * The places where missions and events in a place are counted: itself and, if it is wider than a city, the cities and
 * territories in it.
 */
export function countingPlacesIn(place: Actor, geography: Geography): readonly Actor[] {
	if (!isWiderThanCity(place)) return [place]
	const inside = [...geography.within(place)].flatMap(({ countingPlace }) => countingPlace ?? [])
	return sortedById([...new Set(inside)].filter((one) => isWithin(one, place)))
}

/** Whether an actor or a place is counted at a place of a draft. */
export function isCountedAt(actor: Actor, place: Actor): boolean {
	return isWiderThanCity(place)
		? actor.place !== null && isWithin(actor.place, place)
		: actor.countingPlace === place
}

/** The missions that count and are led by actors other than the draft's. */
export function ledByOthers(
	missions: readonly MissionFact[],
	{ actor }: Pick<MissionDraft, 'actor'>,
	parameters: OverlapParameters,
): readonly MissionFact[] {
	return missions.filter((mission) => isCounted(mission, parameters) && mission.leader !== actor)
}

/** Days from the end of the first of two stays to the start of the other; 0 or less if they overlap. */
export function daysApart(one: DayRange, other: DayRange): number {
	return Math.max(one.first, other.first) - Math.min(one.last, other.last)
}
