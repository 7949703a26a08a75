import { describe, expect, it } from 'vitest'
import { formatHomeView, monthText, parseHomeView, readMonth, yearOf } from '../../../client/state/homeView'

describe('The month and the place in the address', () => {
	it('are read and written the same', () => {
		const view = parseHomeView('?month=2010-10&place=territory:CN:310000')
		expect(view).toEqual({ month: 2010 * 12 + 9, place: 'territory:CN:310000' })
		expect(formatHomeView(view)).toEqual({ month: '2010-10', place: 'territory:CN:310000' })
	})

	it('count as absent where they cannot be understood', () => {
		for (const query of ['?month=2010-13&place=Shanghai', '?month=octobre', '']) {
			expect(parseHomeView(query)).toEqual({ month: null, place: null })
		}
		expect(formatHomeView({ month: null, place: null })).toEqual({})
	})

	it('are told of a day, and follow each other over the years', () => {
		const december = readMonth('2009-12-31')
		expect(december).not.toBeNull()
		expect(monthText((december ?? 0) + 1)).toBe('2010-01')
		expect(yearOf(december ?? 0)).toBe(2009)
	})
})
