import { dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { reciprocityOf } from './reciprocityOf'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import { hasStarted, isTravel, placesOf } from './travels'

/**
 * Reciprocity of one actor: the journeys in both directions that it, or an actor of its territory, leads, joins or
 * receives, until the day asked for. −1 when all go to the other country, 1 when all come to France.
 *
 * Cost: linear in the missions. Throws BadInput unless `asOf` is a day.
 */
export function actorReciprocity(
	projection: Projection,
	actor: Id,
	{ asOf, includeScenario }: { readonly asOf: string; readonly includeScenario: boolean },
): SaidMeasure {
	const { missions, places } = publicView(projection)
	const day = dayNumber(asOf)
	const travels = [...missions.values()]
		.filter((mission) => (includeScenario || !mission.scenario) && isTravel(mission))
		.filter((mission) => hasStarted(mission, day))
		.filter((mission) => {
			const parties = [mission.leader, ...mission.participants, ...placesOf(mission)]
			return parties.some((party) => party !== null && places.isWithin(party, actor))
		})
		.map((mission) => ({
			isAtHome: mission.direction === 'PARTNER_TO_FR',
			places: placesOf(mission),
		}))
	return saidMeasure('reciprocity', reciprocityOf(travels))
}
