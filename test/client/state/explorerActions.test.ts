import { describe, expect, it } from 'vitest'
import { type ExplorerAction, isStep, reduceExplorer } from '../../../client/state/explorerActions'
import { firstSelected, hasSelection } from '../../../client/state/explorerSelection'
import { DEFAULT_VIEW, type ExplorerView, MAX_CHOSEN } from '../../../client/state/explorerView'
import { MAX_UNFOLDED_ACTORS } from '../../../schema/limits'

const [BREST, RENNES, QINGDAO] = [
	'territory:FR:commune:29019',
	'territory:FR:commune:35238',
	'territory:CN:370200',
]

const acted = (given: Partial<ExplorerView>, ...actions: readonly ExplorerAction[]): ExplorerView =>
	actions.reduce(reduceExplorer, { ...DEFAULT_VIEW, ...given })

describe('The selection', () => {
	const before = {
		ids: [BREST],
		sectors: ['sea'],
		cell: { row: BREST, column: null },
		pathTo: QINGDAO,
		page: 3,
	}

	it('takes actors, each once, instead of a cell and a path; filters and the graph stay', () => {
		expect(acted(before, { type: 'choose', ids: [RENNES, RENNES, QINGDAO] })).toEqual({
			...DEFAULT_VIEW,
			ids: [BREST],
			sectors: ['sea'],
			chosen: [RENNES, QINGDAO],
		})
		const many = Array.from({ length: MAX_CHOSEN + 1 }, (_, index) => `territory:${index}`)
		expect(acted({}, { type: 'choose', ids: many }).chosen).toHaveLength(MAX_CHOSEN)
	})

	it('adds an actor, takes it out again, and is cleared', () => {
		const one = acted({}, { type: 'choose', ids: [BREST] }, { type: 'chooseMore', id: RENNES })
		expect(one.chosen).toEqual([BREST, RENNES])
		expect(acted(one, { type: 'chooseMore', id: BREST }).chosen).toEqual([RENNES])
		expect(acted(before, { type: 'chooseNothing' })).toEqual({
			...DEFAULT_VIEW,
			ids: [BREST],
			sectors: ['sea'],
		})
	})

	it('puts the first chosen actor in the panel, else the first subject of the graph', () => {
		expect(firstSelected(DEFAULT_VIEW)).toBeNull()
		expect(firstSelected(acted(before))).toBe(BREST)
		expect(firstSelected(acted(before, { type: 'choose', ids: [RENNES] }))).toBe(RENNES)
		expect(hasSelection(acted(before))).toBe(true)
		expect(hasSelection(acted(before, { type: 'chooseNothing' }))).toBe(false)
	})

	it('takes a cell of the matrix, and is cleared by the same cell', () => {
		const choose = { type: 'chooseCell', row: BREST, column: QINGDAO } as const
		const chosen = acted({ chosen: [RENNES] }, choose)
		expect(chosen).toMatchObject({ chosen: [], cell: { row: BREST, column: QINGDAO } })
		expect(acted(chosen, choose).cell).toBeNull()
	})

	it('takes the actor of a row or a column, and a sector or a year as a cell', () => {
		const row = { type: 'chooseCell', row: BREST, column: null } as const
		expect(acted({}, row)).toMatchObject({ chosen: [BREST], cell: null })
		expect(acted({}, row, row).chosen).toEqual([])
		const year = { type: 'chooseCell', row: null, column: '2010' } as const
		expect(acted({ columns: 'when' }, year)).toMatchObject({
			chosen: [],
			cell: { row: null, column: '2010' },
		})
		expect(acted({ columns: 'when' }, year, year).cell).toBeNull()
	})

	it('takes the records between two places of the map, whatever the axes of the matrix are', () => {
		const view = acted(
			{ rows: 'what', columns: 'when' },
			{ type: 'chooseTie', french: BREST, partner: QINGDAO },
		)
		expect(view).toMatchObject({ rows: 'who', columns: 'where', cell: { row: BREST, column: QINGDAO } })
	})
})

describe('The graph', () => {
	it('unfolds an actor once and chooses it; folding it takes it out', () => {
		const view = acted({ ids: [BREST] }, { type: 'unfold', id: QINGDAO })
		expect(view).toMatchObject({ ids: [BREST, QINGDAO], chosen: [QINGDAO] })
		expect(acted(view, { type: 'unfold', id: QINGDAO })).toEqual(view)
		expect(acted(view, { type: 'fold', id: QINGDAO }).ids).toEqual([BREST])
	})

	it('folds the oldest when there are more than the server accepts', () => {
		const ids = Array.from({ length: MAX_UNFOLDED_ACTORS }, (_, index) => `territory:${index}`)
		expect(acted({ ids }, { type: 'unfold', id: BREST }).ids).toEqual([...ids.slice(1), BREST])
	})

	it('around actors drops a drawn result when another actor is chosen; around a result it stays', () => {
		const choose = { type: 'chooseInGraph', id: RENNES } as const
		expect(acted({ ids: [BREST], overlap: 'overlap:1' }, choose)).toMatchObject({
			chosen: [RENNES],
			overlap: null,
		})
		expect(acted({ overlap: 'overlap:1' }, choose)).toMatchObject({ chosen: [RENNES], overlap: 'overlap:1' })
		const path = { chosen: [RENNES], pathTo: QINGDAO }
		expect(acted(path, choose).pathTo).toBe(QINGDAO)
	})

	it('stands around the actor that was searched for; other views select it', () => {
		const look = { type: 'look', id: BREST } as const
		const before = { ids: [QINGDAO], overlap: 'overlap:1', unfolded: ['a'], chosen: [QINGDAO] }
		expect(acted({ ...before, as: 'graph' }, look)).toEqual({ ...DEFAULT_VIEW, as: 'graph', ids: [BREST] })
		expect(acted({ as: 'map' }, look)).toMatchObject({ ids: [], chosen: [BREST] })
	})

	it('draws a path and a result, and hides results', () => {
		expect(acted({}, { type: 'findPath', from: BREST, to: QINGDAO })).toMatchObject({
			chosen: [BREST],
			pathTo: QINGDAO,
		})
		const hidden = acted({ overlap: 'overlap:1' }, { type: 'toggleResults', resultKind: 'overlap' })
		expect(hidden).toMatchObject({ showOverlaps: false, showOpportunities: true, overlap: null })
		expect(acted(hidden, { type: 'draw', resultKind: 'overlap', id: 'overlap:2' })).toMatchObject({
			showOverlaps: true,
			overlap: 'overlap:2',
		})
	})

	it('has one pin per actor, and none for an actor that was hidden', () => {
		const pinned = acted(
			{},
			{ type: 'pin', ids: [BREST], place: { x: 1, y: 2 } },
			{ type: 'pin', ids: [BREST], place: { x: 3.4, y: 4 } },
		)
		expect(pinned.graph.pins).toEqual([{ id: BREST, x: 3, y: 4 }])
		expect(acted(pinned, { type: 'pin', ids: [BREST], place: null }).graph.pins).toEqual([])
		expect(acted(pinned, { type: 'hide', ids: [BREST, QINGDAO] }).graph).toMatchObject({
			without: [BREST, QINGDAO],
			pins: [],
		})
		const arranged = acted(pinned, { type: 'arrange', choices: { layout: 'columns' } })
		expect(arranged.graph).toMatchObject({ layout: 'columns', pins: pinned.graph.pins })
	})
})

describe('The filters', () => {
	it('are cleared without the actors, the selection and the arrangement', () => {
		const kept = { ids: [BREST], chosen: [RENNES] }
		const filtered = acted(
			kept,
			{ type: 'filter', filters: { depth: 3, sectors: ['vin'], rollUpFrench: 'region' } },
			{ type: 'toggleClass', of: 'commune' },
		)
		expect(filtered).toMatchObject({ ...kept, depth: 3, sectors: ['vin'], hidden: ['commune'] })
		const widest = { rollUpFrench: null, rollUpPartner: null }
		expect(acted(filtered, { type: 'clearFilters', widest })).toEqual({ ...DEFAULT_VIEW, ...kept })
	})

	it('leave out a kind of records, and none is left out once all are in', () => {
		const without = acted({}, { type: 'toggleLink', kind: 'WISH' })
		expect(without.links).toEqual(['PARTNERSHIP', 'MISSION', 'OFFICE'])
		expect(acted(without, { type: 'toggleLink', kind: 'WISH' }).links).toEqual([])
	})

	it('of a question replace the filters and the subject, and answer names by names', () => {
		const ask = { type: 'ask', question: 'qui ?', filters: { who: [BREST], from: '2010-05' } } as const
		const before = {
			ids: ['a:b'],
			chosen: ['a:c'],
			from: '1990',
			to: '1995',
			page: 3,
			rollUpFrench: 'region',
		}
		const asked = { ...DEFAULT_VIEW, who: [BREST], from: '2010-05', question: 'qui ?' }
		expect(acted({ ...before, as: 'timeline' }, ask)).toEqual({ ...asked, as: 'timeline' })
		expect(acted(before, ask)).toEqual({ ...asked, as: 'table' })
	})
})

describe('The matrix', () => {
	it('has a dimension and a level on each axis', () => {
		const axis = (side: 'rows' | 'columns', of: 'where' | 'what', level: string | null) =>
			acted({ cell: { row: 'a', column: 'b' } }, { type: 'setAxis', side, axis: of, level })
		expect(axis('rows', 'what', null)).toMatchObject({ rows: 'what', columns: 'where', cell: null })
		expect(axis('columns', 'where', 'city')).toMatchObject({ columns: 'where', rollUpPartner: 'city' })
	})

	it('swaps its axes when a reader gives both the same dimension', () => {
		const both = { type: 'setAxis', side: 'rows', axis: 'where', level: null } as const
		expect(acted({}, both)).toMatchObject({ rows: 'where', columns: 'who' })
	})
})

describe('A step back', () => {
	it('is possible in the browser after a question or a walk over the graph, not after each choice', () => {
		expect(isStep({ type: 'unfold', id: BREST })).toBe(true)
		expect(isStep({ type: 'choose', ids: [BREST] })).toBe(false)
	})

	it('restores what was chosen, and stays in the present one of the five views', () => {
		const view = { ...DEFAULT_VIEW, as: 'map', chosen: [BREST] } as const
		expect(acted({ as: 'graph' }, { type: 'restore', view })).toEqual({ ...view, as: 'graph' })
	})

	it('keeps the arrangement of the graph when a perspective is opened', () => {
		const arranged = acted({}, { type: 'arrange', choices: { group: 'sector' } })
		const widest = { rollUpFrench: 'region', rollUpPartner: null }
		expect(
			acted(arranged, { type: 'openPerspective', perspective: 'analyst', actor: null, day: null, widest }),
		).toMatchObject({ as: 'table', perspective: 'analyst', graph: arranged.graph })
	})
})
