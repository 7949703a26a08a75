import { describe, expect, it } from 'vitest'
import {
	countOverlapFilters,
	formatOverlapFilters,
	NO_OVERLAP_FILTERS,
	type OverlapFilters,
	parseOverlapFilters,
	tabToOpen,
} from '../../../client/state/overlapFilters'
import { CERTAINTIES, DIRECTIONS, OVERLAP_KINDS, OVERLAP_NATURES, type When } from '../../../schema/enums'
import { fc } from '../../fixtures/fastCheck'

const anyFilters: fc.Arbitrary<OverlapFilters> = fc
	.record({
		when: fc.constantFrom<When | null>('UPCOMING', 'CURRENT', 'PAST', null),
		kinds: fc.subarray([...OVERLAP_KINDS]),
		nature: fc.constantFrom(...OVERLAP_NATURES, null),
		certainty: fc.constantFrom(...CERTAINTIES, null),
		direction: fc.constantFrom(...DIRECTIONS, null),
		place: fc.constantFrom('territory:CN:310000', null),
		isPlaceAlone: fc.boolean(),
		withActor: fc.constantFrom('territory:FR:region:52', null),
		isWithActorAlone: fc.boolean(),
		sectors: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 }),
		from: fc.constantFrom('2010', '2014', null),
		to: fc.constantFrom('2014', '2020', null),
		minSeverity: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
	})
	// « Alone » applies only to a place or an actor that was chosen.
	.map((filters) => ({
		...filters,
		isPlaceAlone: filters.isPlaceAlone && filters.place !== null,
		isWithActorAlone: filters.isWithActorAlone && filters.withActor !== null,
	}))

describe('The filters of the overlaps', () => {
	it('are read back as they were written', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				expect(parseOverlapFilters(new URLSearchParams(formatOverlapFilters(filters)))).toEqual(filters)
			}),
		)
	})

	it('ignore what they cannot read', () => {
		expect(
			parseOverlapFilters(
				'when=soon&kinds=war&place=Shanghai&alone=true&sectors=A B&minSeverity=9&nature=cruel&with=me&withScope=exact&from=May',
			),
		).toEqual(NO_OVERLAP_FILTERS)
		expect(parseOverlapFilters('from=2020&to=2010')).toEqual({ ...NO_OVERLAP_FILTERS, from: '2020' })
	})
})

describe('The years of the overlaps', () => {
	it('count as one filter, and the tab as none', () => {
		expect(countOverlapFilters({ ...NO_OVERLAP_FILTERS, when: 'PAST', from: '2010', to: '2014' })).toBe(1)
		expect(
			countOverlapFilters({ ...NO_OVERLAP_FILTERS, kinds: ['CROWDING'], place: 'territory:CN:310000' }),
		).toBe(2)
	})
})

describe('The tab to open', () => {
	it('is the one the reader chose, even when it is empty', () => {
		expect(tabToOpen('UPCOMING', { current: 3, upcoming: 0, past: 1 })).toBe('UPCOMING')
	})

	it('is otherwise the first with results of current, upcoming and past', () => {
		expect(tabToOpen(null, { current: 0, upcoming: 2, past: 9 })).toBe('UPCOMING')
		expect(tabToOpen(null, { current: 0, upcoming: 0, past: 9 })).toBe('PAST')
		expect(tabToOpen(null, { current: 1, upcoming: 2, past: 9 })).toBe('CURRENT')
	})
})
