import type { Projection } from '../../projection/projection'
import type { Overlap } from '../result'
import { linkContext } from './linkContext'
import type { DetectionParameters } from './parameters'
import { recordsThatCount } from './recordsThatCount'
import { sameCityOffices, sameCityOfficesKeys } from './sameCityOffices'
import { samePartner, samePartnerKeys } from './samePartner'

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

/** SAME_CITY_OFFICES for every city that has offices. */
export function detectSameCityOffices(
	projection: Projection,
	parameters: DetectionParameters,
): readonly Overlap[] {
	const context = linkContext(projection, parameters)
	return sameCityOfficesKeys(projection).flatMap(
		(city) => sameCityOffices(city, recordsThatCount(projection.officesIn(city), parameters), context) ?? [],
	)
}
