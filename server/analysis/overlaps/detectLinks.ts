import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import { linkContext } from './linkContext'
import type { DetectionParameters } from './parameters'
import { recordsThatCount } from './recordsThatCount'
import { sameCityOffices, sameCityOfficesKeys } from './sameCityOffices'
import { samePartner, samePartnerKeys } from './samePartner'
import { sameTerritory } from './sameTerritory'
import { sameTerritoryRows } from './sameTerritoryKeys'

/** SAME_PARTNER for every actor of the other side that has partnerships. */
export function detectSamePartner(
	projection: Projection,
	parameters: DetectionParameters,
): readonly Overlap[] {
	const context = linkContext(projection, parameters)
	return samePartnerKeys(projection).flatMap(
		(partner) =>
			samePartner(partner, recordsThatCount(projection.partnershipsOf(partner), parameters), context) ?? [],
	)
}

/** SAME_TERRITORY for every collectivité that contains others with links into the same place: its province by default. */
export function detectSameTerritory(
	projection: Projection,
	parameters: DetectionParameters,
): readonly Overlap[] {
	const context = linkContext(projection, parameters)
	const links = recordsThatCount([...projection.partnerships.values()], parameters)
	const level = parameters.rollUpPartner ?? null
	const isProvince = level === null || level === projection.partner?.levels[0]?.level
	const rows = isProvince
		? sameTerritoryRows(projection, links)
		: sameTerritoryRows(projection, links, (partner) => projection.places.placeOf(partner))
	return rows.flatMap(({ key, links }) => sameTerritory(key, links, context) ?? [])
}

/** SAME_CITY_OFFICES for every city that has offices; at a level of the other side, for every place of it. */
export function detectSameCityOffices(
	projection: Projection,
	parameters: DetectionParameters,
): readonly Overlap[] {
	const context = linkContext(projection, parameters)
	const keys = parameters.rollUpPartner ? projection.officeCities() : sameCityOfficesKeys(projection)
	return keys.flatMap(
		(city) => sameCityOffices(city, recordsThatCount(projection.officesIn(city), parameters), context) ?? [],
	)
}
