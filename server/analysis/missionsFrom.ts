import type { DayNumber } from '../domain/fuzzyDate'
import type { MissionFact } from '../snapshot/facts'

/** Where those that start on a day or later begin in a list of missions by first day. Cost: the logarithm of the list. */
export function indexOfFirstFrom(missions: readonly Pick<MissionFact, 'firstDay'>[], day: DayNumber): number {
	let low = 0
	let high = missions.length
	while (low < high) {
		const middle = (low + high) >> 1
		const mission = missions[middle]
		if (mission !== undefined && mission.firstDay < day) low = middle + 1
		else high = middle
	}
	return low
}
