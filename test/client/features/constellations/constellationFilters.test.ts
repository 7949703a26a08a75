import { describe, expect, it } from 'vitest'
import {
	confidenceParameter,
	formatConstellationFilters,
	NO_CONSTELLATION_FILTERS,
	parseConstellationFilters,
} from '../../../../client/features/constellations/constellationFilters'

describe('The filters of the constellations', () => {
	it('come back from the address as they went in', () => {
		const filters = {
			within: 'territory:FR:region:53',
			sector: 'sante-hopital',
			minConfidence: 'HIGH',
		} as const
		const query = new URLSearchParams(formatConstellationFilters(filters)).toString()
		expect(parseConstellationFilters(query)).toEqual(filters)
		expect(formatConstellationFilters(NO_CONSTELLATION_FILTERS)).toEqual({})
	})

	it('count as absent where they cannot be understood', () => {
		expect(parseConstellationFilters('within=nowhere at all&sector=A%20B&minConfidence=sure')).toEqual(
			NO_CONSTELLATION_FILTERS,
		)
	})

	it('leave only the confidence to the page of one, since it alone changes what is computed', () => {
		expect(confidenceParameter({ minConfidence: 'MEDIUM' })).toEqual({ minConfidence: 'medium' })
		expect(confidenceParameter(NO_CONSTELLATION_FILTERS)).toEqual({})
	})
})
