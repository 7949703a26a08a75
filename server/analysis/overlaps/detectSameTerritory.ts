import type { Id } from '../../domain/ids'
import type { Partnership } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import { hasActor, isAsked } from './about'
import type { Detection } from './detection'
import { type FindAtKey, keptByKey } from './keptByKey'
import { type LinkContext, linkContext } from './linkContext'
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
	const { actor = null } = about
	const outers = actor === null ? null : new Set([actor, ...view.places.contains.containersOf(actor)])
	return placesAbout(detection, index)
		.filter((place) => isAsked(place, about, view.places))
		.flatMap((place) => {
			const links = index.at(place)
			const find = () => overlapsAt(place, recordsThatCount(links, parameters), outers, context, findAt)
			// An actor's own are found without those of others, unless all are known.
			return outers === null ? findAt(place, [links], find) : (findAt.known(place, [links]) ?? find())
		})
		.filter((overlap) => hasActor(overlap, about))
}

/** @param outers those asked about; null for all. */
function overlapsAt(
	place: Id,
	counted: readonly Partnership[],
	outers: ReadonlySet<Id> | null,
	context: LinkContext,
	findAt: FindAtKey,
): readonly Overlap[] {
	return sameTerritoryRows(place, counted, context).flatMap((rows) => {
		const { key, links, above } = rows
		if (outers !== null && !outers.has(key.outer)) return []
		return findAt(`${key.outer} ${place}`, [...links, ...above], () => sameTerritory(rows, context) ?? [])
	})
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
