import { describe, expect, it } from 'vitest'
import {
	explorerFilter,
	selectionFilter,
	withoutPeriod,
} from '../../../../client/features/explorer/explorerFilter'
import {
	listParameters,
	resultFilters,
	selectedParts,
} from '../../../../client/features/explorer/panel/selectionResults'
import { DEFAULT_VIEW } from '../../../../client/state/explorerView'

const ADDRESS = { asOf: '2026-11-01', includeScenario: false }
const FILTER = explorerFilter(DEFAULT_VIEW, ADDRESS)

describe('The filter of a view', () => {
	it('has every filter of the view, and each kind of record if none is chosen', () => {
		expect(FILTER).toEqual({
			recordKinds: ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH'],
			rollUpFrench: null,
			rollUpPartner: null,
			sectors: null,
			frenchActors: null,
			partnerActors: null,
			frenchKinds: null,
			frenchLevels: null,
			from: null,
			to: null,
			minConfidence: null,
			...ADDRESS,
		})
		const view = {
			...DEFAULT_VIEW,
			links: ['OFFICE'],
			minConfidence: 'HIGH',
			from: '2003',
			as: 'map',
		} as const
		expect(explorerFilter(view, ADDRESS)).toMatchObject({
			recordKinds: ['OFFICE'],
			minConfidence: 'HIGH',
			from: '2003',
		})
	})

	it('is the same in each of the five views', () => {
		const filters = (['matrix', 'map', 'graph', 'timeline', 'table'] as const).map((as) =>
			explorerFilter({ ...DEFAULT_VIEW, as, hidden: ['commune'], depth: 2 }, ADDRESS),
		)
		for (const filter of filters) expect(filter).toEqual(FILTER)
	})

	it('adds the selection as one more filter, and none if everything is shown', () => {
		expect(selectionFilter(FILTER, DEFAULT_VIEW)).toBeNull()
		const chosen = { ...DEFAULT_VIEW, chosen: ['territory:a', 'territory:b'] }
		expect(selectionFilter(FILTER, chosen)).toEqual({ ...FILTER, actors: ['territory:a', 'territory:b'] })
		expect(selectionFilter(FILTER, { ...DEFAULT_VIEW, ids: ['territory:a'] })).toEqual({
			...FILTER,
			actors: ['territory:a'],
		})
		const cell = { ...DEFAULT_VIEW, cell: { row: 'territory:a', column: 'territory:z' } }
		expect(selectionFilter(FILTER, cell)).toEqual({
			...FILTER,
			frenchActors: ['territory:a'],
			partnerActors: ['territory:z'],
		})
		const year = { ...cell, rows: 'what', columns: 'when', cell: { row: 'sea', column: '2010' } } as const
		expect(selectionFilter(FILTER, year)).toEqual({ ...FILTER, sectors: ['sea'], from: '2010', to: '2010' })
		const row = { ...cell, cell: { row: 'territory:a', column: null } }
		expect(selectionFilter(FILTER, row)).toEqual({ ...FILTER, frenchActors: ['territory:a'] })
	})

	it('has no period for the bricks by year', () => {
		expect(withoutPeriod({ ...FILTER, from: '2003', to: '2010' })).toEqual(FILTER)
	})
})

const CELL = { actor: 'territory:a', place: 'territory:z' }

describe('Results about the selection', () => {
	it('are requested by actor, place, sector and year, as in the lists that show all of them', () => {
		expect(selectedParts({ ...DEFAULT_VIEW, sectors: ['sea'], from: '2003' })).toEqual({
			actor: null,
			place: null,
			sector: 'sea',
			from: '2003',
			to: null,
		})
		const asked = { ...DEFAULT_VIEW, who: ['territory:a'], where: ['territory:z'] }
		expect(selectedParts(asked)).toMatchObject(CELL)
		expect(selectedParts({ ...asked, chosen: ['territory:b'] })).toMatchObject({
			...CELL,
			actor: 'territory:b',
		})
		// No list filters by several actors of one side.
		expect(selectedParts({ ...asked, who: ['territory:a', 'territory:b'] }).actor).toBeNull()
		const year = { ...DEFAULT_VIEW, columns: 'when', cell: { row: 'territory:a', column: '2010' } } as const
		expect(selectedParts(year)).toMatchObject({ actor: 'territory:a', from: '2010', to: '2010' })
		const parts = selectedParts({ ...DEFAULT_VIEW, cell: { row: 'territory:a', column: 'territory:z' } })
		expect(resultFilters(parts, CELL, ADDRESS)).toEqual({
			overlaps: {
				...ADDRESS,
				actor: 'territory:a',
				place: 'territory:z',
				sectors: null,
				from: null,
				to: null,
			},
			opportunities: { ...ADDRESS, actor: 'territory:a', place: 'territory:z', sectors: null },
		})
		expect(listParameters(parts, CELL)).toEqual({
			overlaps: { with: 'territory:a', place: 'territory:z' },
			opportunities: { place: 'territory:z' },
		})
	})
})
