import { describe, expect, it } from 'vitest'
import { layoutTrend } from '../../../../client/views/trend/layoutTrend'
import { pointAfterKey } from '../../../../client/views/trend/TrendPicture'
import { fc } from '../../../fixtures/fastCheck'

const frame = { width: 100, height: 40, maximum: 4 }
const point = (year: number, value: number | null, established: number | null = null) => ({
	year,
	value,
	established,
})

describe('The steps of an index', () => {
	it('rise at each year, solid if the interval has both ends, dashed if it has one', () => {
		const { solid, dashed, band, floor } = layoutTrend([point(2015, 2, 1), point(2016, 4)], frame)
		expect(solid).toBe('M0 20H50')
		expect(dashed).toBe('M50 20V0H100')
		expect(band).toBe('M0 20H50V30H0Z')
		expect(floor).toBe('M0 30H50')
	})

	it('have a gap if a year has no value', () => {
		const { dashed } = layoutTrend([point(2014, 2), point(2015, null), point(2016, 2), point(2017, 2)], frame)
		expect(dashed).toBe('M0 20H25M50 20H75M75 20H100')
	})

	it('never leave the frame', () => {
		const value = fc.option(fc.double({ min: 0, max: 9, noNaN: true }))
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }), (pairs) => {
				const points = pairs.map(([all, established], index) => point(2000 + index, all, established))
				const paths = Object.values(layoutTrend(points, frame)).join(' ')
				for (const [, letter, number] of paths.matchAll(/([VH])([\d.-]+)/g)) {
					expect(Number(number)).toBeGreaterThanOrEqual(0)
					expect(Number(number)).toBeLessThanOrEqual(letter === 'H' ? 100 : 40)
				}
			}),
		)
	})
})

describe('A year', () => {
	it('is reached with arrows, Home and End, which stop at the ends', () => {
		expect(
			['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter'].map((key) => pointAfterKey(key, 2, 3)),
		).toEqual([2, 1, 0, 2, null])
	})
})
