import { describe, expect, it } from 'vitest'
import {
	countFilters,
	DEFAULT_VIEW,
	type ExplorerView,
	formatExplorerView,
	type Levels,
	parseExplorerView,
} from '../../../client/state/explorerView'

const text = (view: ExplorerView): string => new URLSearchParams(formatExplorerView(view)).toString()

describe('The view of the explorer in the address', () => {
	it('adds nothing if everything is at its default', () => {
		expect(text(DEFAULT_VIEW)).toBe('')
		expect(parseExplorerView('')).toEqual(DEFAULT_VIEW)
	})

	it('is read back as it was written', () => {
		const view: ExplorerView = {
			ids: ['territory:CN:370200', 'territory:FR:region:52'],
			depth: 2,
			chosen: ['territory:FR:region:53', 'territory:FR:region:52'],
			cell: { row: 'vin', column: null },
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
			who: ['territory:FR:region:44'],
			where: ['territory:CN:420100', 'territory:CN:310000'],
			whoKinds: ['FRENCH_TERRITORY', 'UNIVERSITY'],
			whoLevels: ['region', 'commune'],
			question: 'qui en Grand Est travaille avec Wuhan ?',
			from: '2005',
			to: '2017-01-31',
			minConfidence: 'MEDIUM',
			showOverlaps: false,
			showOpportunities: false,
			as: 'table',
			rows: 'what',
			columns: 'when',
			order: 'count',
			gaps: true,
			layers: ['links', 'institutes'],
			zoomFrench: { k: 2.5, across: 512, down: -30 },
			zoomPartner: null,
			sort: { key: 'news', direction: 'descending' },
			page: 3,
			perspective: 'analyst',
			graph: {
				layout: 'forces',
				group: 'sector',
				ink: 'lastNews',
				area: 'overlaps',
				without: ['territory:FR:commune:29019'],
				pins: [{ id: 'territory:CN:370200', x: -120, y: 40 }],
			},
		}
		expect(parseExplorerView(text(view))).toEqual(view)
	})

	it('ignores what it cannot read', () => {
		const query =
			'ids=nobody,territory:a,territory:a&depth=9&chosen=a b&hide=planet&links=moon&from=soon&minConfidence=sure&as=moon&rows=why&order=best&layers=sky&zoomFrench=near&zoomPartner=0.50_1_1&cell=a&who=nobody&where=x y&whoKinds=dog&whoLevels=moon&question= &sort=colour&page=0&perspective=moon'
		expect(parseExplorerView(query)).toEqual({ ...DEFAULT_VIEW, ids: ['territory:a'], as: 'graph' })
	})
})

const WIDEST: Levels = { rollUpFrench: 'region', rollUpPartner: 'province' }

describe('The view of an address without one', () => {
	it('is the matrix at the widest level of each side', () => {
		expect(parseExplorerView('', WIDEST)).toEqual({ ...DEFAULT_VIEW, ...WIDEST })
		expect(formatExplorerView({ ...DEFAULT_VIEW, ...WIDEST }, WIDEST)).toEqual({})
	})

	it('is the graph of each actor as it is, if the address names actors or a result', () => {
		const asRecorded = { as: 'graph', rollUpFrench: null, rollUpPartner: null }
		for (const query of ['ids=territory:a', 'overlap=overlap:1', 'opportunity=opportunity:1']) {
			expect(parseExplorerView(query, WIDEST)).toMatchObject(asRecorded)
			expect(formatExplorerView(parseExplorerView(query, WIDEST), WIDEST)).toEqual(
				Object.fromEntries([query.split('=')]),
			)
		}
	})

	it('is written out if the reader chose another', () => {
		const each = { ...DEFAULT_VIEW, as: 'map' as const }
		expect(formatExplorerView(each, WIDEST)).toEqual({
			as: 'map',
			rollUpFrench: 'none',
			rollUpPartner: 'none',
		})
		expect(parseExplorerView(text(each), WIDEST)).toMatchObject({ as: 'map' })
		expect(parseExplorerView('rollUpFrench=none', WIDEST)).toMatchObject({
			rollUpFrench: null,
			rollUpPartner: 'province',
		})
		const around = { ...DEFAULT_VIEW, ...WIDEST, ids: ['territory:a'] }
		expect(parseExplorerView(new URLSearchParams(formatExplorerView(around, WIDEST)), WIDEST)).toEqual(around)
	})

	it('keeps an old address of the graph or its table valid', () => {
		expect(parseExplorerView('as=graph', WIDEST).as).toBe('graph')
		expect(parseExplorerView('ids=territory:a&chosen=territory:b&as=table', WIDEST)).toMatchObject({
			ids: ['territory:a'],
			chosen: ['territory:b'],
			as: 'table',
			rollUpPartner: null,
		})
	})
})

describe('The matrix in the address', () => {
	it('has two different dimensions', () => {
		expect(parseExplorerView('rows=where')).toMatchObject({ rows: 'where', columns: 'who' })
		expect(parseExplorerView('rows=what&columns=what')).toMatchObject({ rows: 'what', columns: 'where' })
	})

	it('has a cell, a row or a column', () => {
		expect(parseExplorerView('cell=territory:a~vin').cell).toEqual({ row: 'territory:a', column: 'vin' })
		expect(parseExplorerView('cell=~2010').cell).toEqual({ row: null, column: '2010' })
		expect(parseExplorerView('cell=~').cell).toBeNull()
		expect(parseExplorerView('cell=a~b~c').cell).toBeNull()
	})

	it('can hide every layer of the map', () => {
		const none = { ...DEFAULT_VIEW, layers: [] }
		expect(parseExplorerView(text(none))).toEqual(none)
	})
})

describe('The filters', () => {
	it('are counted, a period as one', () => {
		expect(countFilters(DEFAULT_VIEW)).toBe(0)
		expect(countFilters({ ...DEFAULT_VIEW, from: '2000', to: '2010', hidden: ['commune'] })).toBe(2)
		expect(countFilters({ ...DEFAULT_VIEW, who: ['a:b'], where: ['a:c'], whoLevels: ['commune'] })).toBe(3)
	})
})
