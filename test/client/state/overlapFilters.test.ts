import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	formatOverlapFilters,
	NO_FILTERS,
	type OverlapFilters,
	parseOverlapFilters,
	tabToOpen,
} from '../../../client/state/overlapFilters'

const anyFilters: fc.Arbitrary<OverlapFilters> = fc.record({
	when: fc.constantFrom('UPCOMING', 'CURRENT', 'PAST', null),
	kinds: fc.subarray(['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES']),
	place: fc.constantFrom('territory:CN:310000', null),
	sectors: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 }),
	minSeverity: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
})

describe('The filters of the overlaps', () => {
	it('are read back as they were written', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				expect(parseOverlapFilters(new URLSearchParams(formatOverlapFilters(filters)))).toEqual(filters)
			}),
		)
	})

	it('take what they cannot understand as absent', () => {
		expect(parseOverlapFilters('when=soon&kinds=war&place=Shanghai&sectors=A B&minSeverity=9')).toEqual(
			NO_FILTERS,
		)
	})
})

describe('The tab to open', () => {
	it('is the one the reader chose, even when it is empty', () => {
		expect(tabToOpen('UPCOMING', { current: 3, upcoming: 0, past: 1 })).toBe('UPCOMING')
	})

	it('is else the first with results of current, upcoming and past', () => {
		expect(tabToOpen(null, { current: 0, upcoming: 2, past: 9 })).toBe('UPCOMING')
		expect(tabToOpen(null, { current: 0, upcoming: 0, past: 9 })).toBe('PAST')
		expect(tabToOpen(null, { current: 1, upcoming: 2, past: 9 })).toBe('CURRENT')
	})
})
