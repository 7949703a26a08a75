import { describe, expect, it } from 'vitest'
import { parseExplorerView } from '../../../client/state/explorerView'
import {
	explorerParametersOfHome,
	formatHomeView,
	hasUnreadableMonth,
	monthText,
	parseHomeView,
	readMonth,
	yearOfMonth,
} from '../../../client/state/homeView'

describe('The month and the place in the address', () => {
	it('are read back as they were written', () => {
		const view = parseHomeView('?month=2010-10&place=territory:CN:310000')
		expect(view).toEqual({ month: 2010 * 12 + 9, place: 'territory:CN:310000' })
		expect(formatHomeView(view)).toEqual({ month: '2010-10', place: 'territory:CN:310000' })
	})

	it('are ignored if invalid', () => {
		for (const query of ['?month=2010-13&place=Shanghai', '?month=octobre', '']) {
			expect(parseHomeView(query)).toEqual({ month: null, place: null })
		}
		expect(formatHomeView({ month: null, place: null })).toEqual({})
	})

	it('are reported to the reader if the month is invalid', () => {
		expect(hasUnreadableMonth('?month=2010-13')).toBe(true)
		expect(hasUnreadableMonth('?month=2010-10')).toBe(false)
		expect(hasUnreadableMonth('')).toBe(false)
	})

	it('set the period and the selection of the explorer', () => {
		const inExplorer = (query: string, actor: string | null) => {
			const parameters = new URLSearchParams(explorerParametersOfHome(parseHomeView(query), actor))
			const { chosen, who, where, from, to } = parseExplorerView(parameters)
			return { chosen, who, where, from, to }
		}
		const vosges = 'territory:FR:departement:88'
		const none = { chosen: [], who: [], where: [], from: null, to: null }
		expect(inExplorer('', null)).toEqual(none)
		expect(inExplorer('?month=2010-10&place=territory:CN:310000', null)).toEqual({
			...none,
			chosen: ['territory:CN:310000'],
			from: '2010-10',
			to: '2010-10',
		})
		expect(inExplorer('', vosges)).toEqual({ ...none, chosen: [vosges] })
		expect(inExplorer('?place=territory:CN:370200', vosges)).toEqual({
			...none,
			chosen: [vosges],
			where: ['territory:CN:370200'],
		})
		expect(inExplorer('?place=territory:FR:region:44', vosges)).toEqual({
			...none,
			chosen: [vosges],
			who: ['territory:FR:region:44'],
		})
	})

	it('are found from a day, and follow each other over the years', () => {
		const december = readMonth('2009-12-31')
		expect(december).not.toBeNull()
		expect(monthText((december ?? 0) + 1)).toBe('2010-01')
		expect(yearOfMonth(december ?? 0)).toBe(2009)
	})
})
