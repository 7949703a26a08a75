import type { Id } from '../../domain/ids'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import type { CrowdingContext } from './crowdingContext'
import type { VisitedPlace } from './findCrowding'
import { overlapKey } from './overlapKey'

/** By table, then by place, then by first mission. */
const keysByTable = new WeakMap<MissionColumns, Map<number, Map<number, Id>>>()

/** Keys of the crowdings of a place, by first mission: a key is a hash, which takes longer than finding what it names. */
export function knownKeys(place: number, missions: MissionColumns): Map<number, Id> {
	const byPlace = keysByTable.get(missions) ?? new Map<number, Map<number, Id>>()
	keysByTable.set(missions, byPlace)
	const keys = byPlace.get(place) ?? new Map<number, Id>()
	byPlace.set(place, keys)
	return keys
}

/** Stable key of the crowding of a place that starts with a mission: see `overlapKey`. */
export function crowdingKey(
	{ place, keys }: VisitedPlace,
	first: number,
	{ missions, columns }: CrowdingContext,
): Id {
	const known = keys.get(first)
	if (known !== undefined) return known
	const key = overlapKey('CROWDING', columns.actors.id(place), missions.recordAt(first).id)
	keys.set(first, key)
	return key
}
