import { describe, expect, it } from 'vitest'
import {
	countFilters,
	DEFAULT_VIEW,
	type ExplorerView,
	formatExplorerView,
	parseExplorerView,
	withFolded,
	withoutFilters,
	withUnfolded,
} from '../../../client/state/explorerView'
import { MAX_UNFOLDED_ACTORS } from '../../../schema/limits'

const text = (view: ExplorerView): string => new URLSearchParams(formatExplorerView(view)).toString()

describe('The view of the explorer in the address', () => {
	it('takes no room where everything is as usual', () => {
		expect(text(DEFAULT_VIEW)).toBe('')
		expect(parseExplorerView('')).toEqual(DEFAULT_VIEW)
	})

	it('comes back as it went', () => {
		const view: ExplorerView = {
			ids: ['territory:CN:370200', 'territory:FR:region:52'],
			depth: 2,
			chosen: 'territory:FR:region:53',
			pathTo: 'territory:CN:420100',
			overlap: 'overlap:c6521f1ee4fc',
			opportunity: 'opportunity:1',
			hidden: ['commune', 'university'],
			unfolded: ['territory:CN:310000~university'],
			links: ['PARTNERSHIP', 'OFFICE'],
			rollUpFrench: 'region',
			rollUpPartner: 'province',
			places: false,
			sectors: ['vin'],
			from: '2005',
			to: '2017-01-31',
			minConfidence: 'MEDIUM',
			showOverlaps: false,
			showOpportunities: false,
			as: 'table',
		}
		expect(parseExplorerView(text(view))).toEqual(view)
	})

	it('counts as absent what cannot be understood', () => {
		const query =
			'ids=nobody,territory:a,territory:a&depth=9&chosen=a b&hide=planet&links=moon&from=soon&minConfidence=sure&as=map'
		expect(parseExplorerView(query)).toEqual({ ...DEFAULT_VIEW, ids: ['territory:a'] })
	})
})

describe('Unfolding an actor', () => {
	it('adds it and chooses it, once', () => {
		const view = withUnfolded(DEFAULT_VIEW, 'territory:a')
		expect(view).toMatchObject({ ids: ['territory:a'], chosen: 'territory:a' })
		expect(withUnfolded(view, 'territory:a')).toBe(view)
	})

	it('folds the oldest again when there are more than the server takes', () => {
		const many = Array.from({ length: MAX_UNFOLDED_ACTORS }, (_, index) => `territory:${index}`)
		const { ids } = withUnfolded({ ...DEFAULT_VIEW, ids: many }, 'territory:new')
		expect(ids).toHaveLength(MAX_UNFOLDED_ACTORS)
		expect(ids).not.toContain('territory:0')
		expect(ids.at(-1)).toBe('territory:new')
	})

	it('is taken back by folding it', () => {
		expect(withFolded({ ...DEFAULT_VIEW, ids: ['territory:a', 'territory:b'] }, 'territory:a').ids).toEqual([
			'territory:b',
		])
	})
})

describe('Filters', () => {
	it('are counted, a period as one', () => {
		expect(countFilters(DEFAULT_VIEW)).toBe(0)
		expect(countFilters({ ...DEFAULT_VIEW, from: '2000', to: '2010', hidden: ['commune'] })).toBe(2)
	})

	it('go without the actors and the selection', () => {
		const view = { ...DEFAULT_VIEW, ids: ['territory:a'], chosen: 'territory:b', depth: 3, sectors: ['vin'] }
		expect(withoutFilters(view)).toEqual({ ...DEFAULT_VIEW, ids: ['territory:a'], chosen: 'territory:b' })
	})
})
