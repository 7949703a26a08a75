import type { DayNumber } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import { type MissionFact, NO_DAY } from '../../snapshot/facts'
import { type Actor, isWithin } from '../../snapshot/geography'
import { type FactChoice, isWithinChoice } from '../openFacts'
import { type Measure, measured, unmeasured } from './measure'

/** With fewer places a balance means nothing. */
const MIN_PLACES = 3

/**
 * Reciprocity (n_home − n_partner)/(n_home + n_partner): −1 when everything happens in the partner country, 1 when
 * everything happens at home, 0 in balance.
 *
 * Cost: constant. Example: 4 visits at home, 12 missions abroad → −.5.
 *
 * @param places number of distinct places in the records of both directions; may stop at the minimum.
 * @returns no value unless both directions are recorded, in at least three places.
 */
export function reciprocity(atHome: number, abroad: number, places: number): Measure {
	if (atHome + abroad === 0) return unmeasured('nothing-recorded')
	if (atHome === 0 || abroad === 0) return unmeasured('one-direction-only')
	if (places < MIN_PLACES) return unmeasured('too-few-places')
	return measured((atHome - abroad) / (atHome + abroad))
}

/** The reciprocity of some missions and visits. Cost: linear. */
export function reciprocityOf(journeys: readonly MissionFact[]): Measure {
	let abroad = 0
	const places = new Set<Actor>()
	for (const { isOutbound, stops } of journeys) {
		if (isOutbound) abroad += 1
		// Places beyond the minimum change nothing.
		if (places.size < MIN_PLACES) for (const stop of stops) places.add(stop)
	}
	return reciprocity(journeys.length - abroad, abroad, places.size)
}

/**
 * The reciprocity of the missions and visits that an actor, or an actor of its territory, leads, joins or receives, up
 * to the requested day. Cost: linear in the missions.
 */
export function actorReciprocity(missions: Iterable<MissionFact>, actor: Actor, choice: FactChoice): Measure {
	const isIn = (one: Actor) => isWithin(one, actor)
	const journeys: MissionFact[] = []
	for (const mission of missions) {
		const isCounted =
			mission.isActive &&
			mission.leader !== null &&
			isWithinChoice(mission, choice) &&
			hasStarted(mission, choice.day) &&
			(mission.parties.some(isIn) || mission.stops.some(isIn))
		if (isCounted) journeys.push(mission)
	}
	return reciprocityOf(journeys)
}

/** Whether a mission has begun by a day; a mission without dates, whether its status is done. */
export function hasStarted({ firstDay, record }: MissionFact, day: DayNumber): boolean {
	return firstDay === NO_DAY ? missionStatus(record, day) === 'done' : firstDay <= day
}
