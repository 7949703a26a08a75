import { missionStatus } from '../../domain/missionStatus'
import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import { areOne } from './areOne'
import type { OpportunityView } from './opportunityView'

/** Days between two missions that can still be brought together; as many as for CROWDING. */
export const NEAR_DAYS = 30

/** Whether a mission is planned or confirmed, to come, led by somebody and dated to the month at least. */
export function isTripToCome(row: number, view: OpportunityView): boolean {
	const { missions } = view.columns
	if ((missions.firstDay[row] ?? 0) < view.asOf || !missions.isMeant[row]) return false
	if (missions.isRough[row] || missions.leader[row] === NO_LEADER) return false
	const mission = missions.recordAt(row)
	if (mission.start === null || !view.counts(mission)) return false
	const status = missionStatus(mission, view.asOf)
	return status === 'planned' || status === 'confirmed'
}

/** Full days between the end of the first and the start of the second; 0 where they meet. */
export function gapBetween(first: number, second: number, { firstDay, lastDay }: MissionColumns): number {
	return Math.max(0, (firstDay[second] ?? 0) - (lastDay[first] ?? 0) - 1)
}

/** The first city, in the order of ids, that both go to; nowhere where there is none. */
export function firstShared(first: number, second: number, { missions, actors }: Columns): number {
	let shared = NOWHERE
	for (const place of missions.places[first] ?? []) {
		const city = actors.cityOf(place)
		if (city === NOWHERE || (shared !== NOWHERE && city >= shared)) continue
		if (missions.places[second]?.some((other) => actors.cityOf(other) === city)) shared = city
	}
	return shared
}

/** Two delegations that are not one actor and do not travel together yet. */
export function areApart(first: number, second: number, columns: Columns): boolean {
	const { missions, actors } = columns
	const [one, other] = [missions.leader[first] ?? NO_LEADER, missions.leader[second] ?? NO_LEADER]
	if (areOne(one, other, actors)) return false
	if (missions.parties[first]?.includes(other) || missions.parties[second]?.includes(one)) return false
	const [here, there] = [missions.coordinatedWith[first], missions.coordinatedWith[second]]
	if (here?.length === 0 && there?.length === 0) return false
	return !isWith(first, other, columns) && !isWith(second, one, columns)
}

function isWith(row: number, leader: number, { missions, actors }: Columns): boolean {
	const { coordinatedWith } = missions.recordAt(row)
	return coordinatedWith.length > 0 && coordinatedWith.includes(actors.id(leader))
}
