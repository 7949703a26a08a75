import { describe, expect, it } from 'vitest'
import { dayOfYear, parseScope } from '../../../../client/features/fragmentation/fragmentationIndex'

describe('The scope in the address', () => {
	it('is one of four, and cities if it is none of them', () => {
		expect(['?by=sector', '?by=FRENCH_REGION', '?by=planet', ''].map(parseScope)).toEqual([
			'SECTOR',
			'FRENCH_REGION',
			'CITY',
			'CITY',
		])
	})
})

describe('A year', () => {
	it('is read at its last day, or at the day of the page if that is earlier', () => {
		expect(dayOfYear(2015, '2017-01-31')).toBe('2015-12-31')
		expect(dayOfYear(2017, '2017-01-31')).toBe('2017-01-31')
	})
})
