import type { Id } from '../../domain/ids'
import type { Overlap } from '../result'
import { hasActor, isAnywhere, isAsked } from './about'
import type { Detection } from './detection'
import { keptByKey } from './keptByKey'
import { type LinkContext, linkContext } from './linkContext'
import { openRows } from './openRows'
import { recordsThatCount } from './recordsThatCount'
import { sameCityOffices, sameCityOfficesKeys } from './sameCityOffices'
import { samePartner } from './samePartner'

/** SAME_PARTNER for every actor of the other side that has partnerships. */
export function detectSamePartner(detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const context = linkContext(view, parameters, recorded)
	const findAt = keptByKey(view, 'SAME_PARTNER', parameters)
	return partnersAbout(detection, context)
		.filter((partner) => isAnywhere(about) || isAsked(view.places.placeOf(partner), about, view.places))
		.flatMap((partner) => {
			const links = view.partnershipsWith(partner)
			const find = () => samePartner(partner, recordsThatCount(links, parameters), context) ?? []
			return findAt(partner, [links], find)
		})
}

/** SAME_CITY_OFFICES for every city that has offices; at a level of the other side, for every place of it. */
export function detectSameCityOffices({ view, recorded, parameters, about }: Detection): readonly Overlap[] {
	const context = linkContext(view, parameters, recorded)
	const findAt = keptByKey(view, 'SAME_CITY_OFFICES', parameters)
	const cities = parameters.rollUpPartner ? view.officeCities() : sameCityOfficesKeys(view)
	return cities
		.filter((city) => isAsked(city, about, view.places))
		.flatMap((city) => {
			const offices = view.officesIn(city)
			const find = () => sameCityOffices(city, recordsThatCount(offices, parameters), context) ?? []
			return findAt(city, [offices], find)
		})
		.filter((overlap) => hasActor(overlap, about))
}

/** All partners; of an actor itself and those with whom it has an open link, who are all whose results it is in. */
function partnersAbout({ view, parameters, about }: Detection, context: LinkContext): readonly Id[] {
	const { actor = null } = about
	if (actor === null) return view.partners()
	const links = recordsThatCount(view.partnershipsOf(actor), parameters)
	const open = openRows(links, ({ frenchActors }) => frenchActors, context)
	const own = open.filter(({ actors }) => actors.includes(actor))
	const met = [
		...(view.partnershipsWith(actor).length > 0 ? [actor] : []),
		...own.flatMap(({ record }) => record.partnerActors),
	]
	return [...new Set(met)].sort()
}
