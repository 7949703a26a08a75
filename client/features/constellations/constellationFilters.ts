/** The filters of the list of constellations, and their text form in the address. */

import { CONFIDENCES, type Confidence } from '../../../schema/enums'
import { idIn, sectorIn } from '../../state/address'

export interface ConstellationFilters {
	/** Id of a territory that contains an actor; null: everywhere. */
	readonly within: string | null
	/** Code of a shared sector; null: all. */
	readonly sector: string | null
	/** Links of lower confidence are left out before anything is computed. */
	readonly minConfidence: Confidence
}

export const NO_CONSTELLATION_FILTERS: ConstellationFilters = {
	within: null,
	sector: null,
	minConfidence: 'LOW',
}

/** Reads the filters from a query text; what cannot be understood counts as absent. */
export function parseConstellationFilters(query: string): ConstellationFilters {
	const parameters = new URLSearchParams(query)
	const confidence = parameters.get('minConfidence')?.toUpperCase()
	return {
		within: idIn(parameters, 'within'),
		sector: sectorIn(parameters, 'sector'),
		minConfidence: CONFIDENCES.find((known) => known === confidence) ?? 'LOW',
	}
}

/** The parameters of these filters; none for filters that are not set. */
export function formatConstellationFilters(filters: ConstellationFilters): Record<string, string> {
	return {
		...(filters.within !== null && { within: filters.within }),
		...(filters.sector !== null && { sector: filters.sector }),
		...confidenceParameter(filters),
	}
}

/** The parameter that changes the computation, which the page of a constellation keeps. */
export function confidenceParameter({
	minConfidence,
}: Pick<ConstellationFilters, 'minConfidence'>): Record<string, string> {
	return minConfidence === 'LOW' ? {} : { minConfidence: minConfidence.toLowerCase() }
}
