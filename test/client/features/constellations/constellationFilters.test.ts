import { describe, expect, it } from 'vitest'
import {
	confidenceParameter,
	formatConstellationFilters,
	NO_CONSTELLATION_FILTERS,
	parseConstellationFilters,
} from '../../../../client/features/constellations/constellationFilters'

describe('The filters of the constellations', () => {
	it('are read back from the address as they were written', () => {
		const filters = {
			within: 'territory:FR:region:53',
			sector: 'sante-hopital',
			minConfidence: 'HIGH',
		} as const
		const query = new URLSearchParams(formatConstellationFilters(filters)).toString()
		expect(parseConstellationFilters(query)).toEqual(filters)
		expect(formatConstellationFilters(NO_CONSTELLATION_FILTERS)).toEqual({})
	})

	it('are ignored if invalid', () => {
		expect(parseConstellationFilters('within=nowhere at all&sector=A%20B&minConfidence=sure')).toEqual(
			NO_CONSTELLATION_FILTERS,
		)
	})

	it('pass only the confidence to the page of one constellation, since nothing else changes the computation', () => {
		expect(confidenceParameter({ minConfidence: 'MEDIUM' })).toEqual({ minConfidence: 'medium' })
		expect(confidenceParameter(NO_CONSTELLATION_FILTERS)).toEqual({})
	})
})
