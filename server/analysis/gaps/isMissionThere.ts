import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import type { GapsView } from './gapsView'

/**
 * Whether a mission tells that its actors are in a province: it comes from France, somebody leads it, it counts, and it
 * is of the last five years or to come.
 */
export function isMissionThere(row: number, missions: MissionColumns, { choice, since }: GapsView): boolean {
	const { isOut, isMeant, leader, year, lastDay, rank, isScenario } = missions
	return (
		// First what leaves most of them out.
		(lastDay[row] ?? since) >= since &&
		isOut[row] === true &&
		isMeant[row] === true &&
		leader[row] !== NO_LEADER &&
		// The last day of one without a start is later than any other.
		(year[row] ?? 0) > 0 &&
		(rank[row] ?? 0) >= choice.minRank &&
		(choice.includeScenario || isScenario[row] === false)
	)
}
