import { dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { NO_LEADER } from '../../projection/columns/missionColumns'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { hasStarted, reciprocityOf } from './reciprocityOf'
import { type SaidMeasure, saidMeasure } from './saidMeasure'

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
	const { actors, missions } = publicView(projection).columns
	const day = dayNumber(asOf)
	const asked = actors.numbers.find(actor)
	const isIn = (one: number) =>
		one === asked || (asked !== undefined && actors.containersOf(one).includes(asked))
	const isOne = (row: number) =>
		hasStarted(missions, row, day) &&
		(missions.isMeant[row] ?? false) &&
		missions.leader[row] !== NO_LEADER &&
		(includeScenario || !missions.isScenario[row]) &&
		((missions.parties[row] ?? []).some(isIn) || (missions.places[row] ?? []).some(isIn))
	return saidMeasure('reciprocity', reciprocityOf(missions, [...missions.current()], isOne))
}
