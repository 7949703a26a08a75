import type { Id } from '../../domain/ids'
import type { Direction } from '../../domain/records'
import type { Overlap } from '../result'
import { hasActor, isAsked } from './about'
import { crowding } from './crowding'
import { crowdingRows } from './crowdingRows'
import type { Detection } from './detection'
import { keptByKey } from './keptByKey'

const DIRECTIONS: readonly Direction[] = ['FR_TO_PARTNER', 'PARTNER_TO_FR']

/** CROWDING at every place that has missions. */
export function detectCrowding(detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const findAt = keptByKey(view, 'CROWDING', parameters)
	return (parameters.directions ?? DIRECTIONS)
		.flatMap((direction) =>
			placesAbout(detection, direction)
				.filter((place) => isAsked(place, about, view.places))
				.flatMap((place) =>
					findAt(`${direction} ${place}`, [view.missionsAt(direction, place), view.eventsIn(place)], () =>
						crowding(crowdingRows(view, direction, place, recorded), parameters),
					),
				),
		)
		.filter((overlap) => hasActor(overlap, about))
}

/** All places with missions of a direction; of an actor those where its own missions stop. */
function placesAbout({ view, about }: Detection, direction: Direction): readonly Id[] {
	const { actor = null } = about
	if (actor === null) return view.missionKeys(direction)
	return view.missionKeys(direction, view.missionsOf(actor))
}
