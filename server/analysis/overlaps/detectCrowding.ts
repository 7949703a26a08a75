import type { Direction } from '../../domain/records'
import type { Overlap } from '../result'
import { hasActor, isAsked } from './about'
import { crowding } from './crowding'
import { crowdingContext } from './crowdingContext'
import type { Detection } from './detection'
import { keptResults } from './keptResults'

const DIRECTIONS: readonly Direction[] = ['FR_TO_PARTNER', 'PARTNER_TO_FR']

/** CROWDING at every place that has missions. */
export function detectCrowding(detection: Detection): readonly Overlap[] {
	const { parameters, about } = detection
	const found: Overlap[] = []
	for (const direction of parameters.directions ?? DIRECTIONS) {
		for (const overlap of crowdingOf(direction, detection)) if (hasActor(overlap, about)) found.push(overlap)
	}
	return found
}

function crowdingOf(direction: Direction, detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const { actors } = view.columns
	const context = crowdingContext(view, direction, parameters, { recorded })
	const kept = keptResults(view, `CROWDING ${direction}`, parameters)
	const byCity = context.missions.byCity(direction)
	const found: Overlap[] = []
	for (const place of placesAbout(detection, direction)) {
		const id = actors.id(place)
		if (!isAsked(id, about, view.places)) continue
		const [rows, events] = [byCity.at(place), view.eventsIn(id)]
		const here = kept.at(place, [rows, events], () => crowding(place, rows, context))
		for (const overlap of here) found.push(overlap)
	}
	return found
}

/** All places with missions of a direction; of an actor those where its own missions stop. */
function placesAbout({ view, about: { actor = null } }: Detection, direction: Direction): readonly number[] {
	const { actors, missions } = view.columns
	const byCity = missions.byCity(direction)
	return actor === null ? byCity.keys() : byCity.keysOf(missions.byParty.at(actors.numbers.of(actor)))
}
