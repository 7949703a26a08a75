import type { Id } from '../../domain/ids'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import type { CrowdingContext } from './crowdingContext'
import { overlapKey } from './overlapKey'

/** By table: the keys of crowdings by first mission and place, for its hash would be half of what finding one takes. */
const keysByTable = new WeakMap<MissionColumns, Map<number, Id>>()

/** More than there are places. */
const ROOM_FOR_PLACES = 2 ** 26

/** Stable key of the crowding of a place that starts with a mission: see `overlapKey`. */
export function crowdingKey(place: number, first: number, { missions, columns }: CrowdingContext): Id {
	const keys = keysByTable.get(missions) ?? new Map<number, Id>()
	keysByTable.set(missions, keys)
	const number = first * ROOM_FOR_PLACES + place
	const known = keys.get(number)
	if (known !== undefined) return known
	const key = overlapKey('CROWDING', columns.actors.id(place), missions.recordAt(first).id)
	keys.set(number, key)
	return key
}
