import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import { hasActor, isAsked } from './about'
import type { Detection } from './detection'
import { keptByKey } from './keptByKey'
import { linkContext } from './linkContext'
import { recordsThatCount } from './recordsThatCount'
import { sameTerritory } from './sameTerritory'
import { sameTerritoryRows } from './sameTerritoryRows'

/**
 * SAME_TERRITORY for every collectivité that contains others with links into the same place: its province by default.
 * After a change the place is looked through again, and the results of those whose links changed are found anew.
 */
export function detectSameTerritory(detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const context = linkContext(view, parameters, recorded)
	const findAt = keptByKey(view, 'SAME_TERRITORY', parameters)
	const index = placesIndex(detection)
	return placesAbout(detection, index)
		.filter((place) => isAsked(place, about, view.places))
		.flatMap((place) => {
			const links = index.at(place)
			return findAt(place, [links], () =>
				sameTerritoryRows(place, recordsThatCount(links, parameters), view.places).flatMap((rows) =>
					findAt(`${rows.key.outer} ${place}`, [...rows.links, ...rows.above], () => {
						const overlap = sameTerritory(rows, context)
						return overlap === null ? [] : [overlap]
					}),
				),
			)
		})
		.filter((overlap) => hasActor(overlap, about))
}

type PlacesIndex = ReturnType<Projection['partnershipsInto']>

/** Links by province, or by place where these stand at another level. */
function placesIndex({ view, parameters }: Detection): PlacesIndex {
	const level = parameters.rollUpPartner ?? null
	return view.partnershipsInto(
		level === null || level === view.partner?.levels[0]?.level ? 'province' : 'place',
	)
}

/** All places with links; of an actor those with links of its own. */
function placesAbout({ view, about }: Detection, index: PlacesIndex): readonly Id[] {
	const { actor = null } = about
	if (actor === null) return index.keys()
	return index.keysOf(view.partnershipsOf(actor))
}
