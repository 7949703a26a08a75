import { describe, expect, it } from 'vitest'
import {
	stackByYear,
	thumbYears,
	withThumb,
	yearOfThumbAfterKey,
} from '../../../../client/features/explorer/yearBricks'

const SCALE = { first: 1980, last: 2026 }

describe('Bricks by year', () => {
	it('are placed in the year of their start, with empty years between them, up to today', () => {
		const records = [{ start: '2023-05' }, { start: '2021' }, { start: null }, { start: '2023-01-02' }]
		const { stacks, undated } = stackByYear(records, 2024)
		expect(stacks.map(({ year, records: own }) => [year, own.length])).toEqual([
			[2021, 1],
			[2022, 0],
			[2023, 2],
			[2024, 0],
		])
		expect(undated).toBe(1)
	})

	it('go past today for announced records, and are one empty year without any record', () => {
		expect(stackByYear([{ start: '2027' }], 2026).stacks.map(({ year }) => year)).toEqual([2026, 2027])
		expect(stackByYear([], null).stacks).toEqual([])
		expect(stackByYear([], 2026).stacks).toEqual([{ year: 2026, records: [] }])
	})
})

describe('The handles of the period', () => {
	it('are at the ends without a bound', () => {
		expect(thumbYears({ from: null, to: null }, 1980, 2026)).toEqual({ from: 1980, to: 2026 })
		expect(thumbYears({ from: '1950', to: '2010-05' }, 1980, 2026)).toEqual({ from: 1980, to: 2010 })
	})

	it('move by a year, by ten and to the ends, and never past each other', () => {
		const limits = { min: 1980, max: 2010 }
		expect(yearOfThumbAfterKey('ArrowRight', 2000, limits)).toBe(2001)
		expect(yearOfThumbAfterKey('ArrowLeft', 1980, limits)).toBe(1980)
		expect(yearOfThumbAfterKey('PageUp', 2005, limits)).toBe(2010)
		expect(yearOfThumbAfterKey('PageDown', 2005, limits)).toBe(1995)
		expect(yearOfThumbAfterKey('Home', 2005, limits)).toBe(1980)
		expect(yearOfThumbAfterKey('End', 1985, limits)).toBe(2010)
		expect(yearOfThumbAfterKey('x', 1985, limits)).toBeNull()
	})

	it('set no bound at the ends of the scale', () => {
		expect(withThumb('from', 1980, SCALE)).toEqual({ from: null })
		expect(withThumb('to', 2026, SCALE)).toEqual({ to: null })
		expect(withThumb('to', 2010, SCALE)).toEqual({ to: '2010' })
	})
})
