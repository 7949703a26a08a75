import type { DayNumber } from '../domain/fuzzyDate'
import type { MissionFact } from '../snapshot/facts'

/** Index of the first mission that starts on a day or later, in a list by first day. Cost: logarithmic in the list. */
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
