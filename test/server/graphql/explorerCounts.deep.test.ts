import { describe, expect, it } from 'vitest'
import {
	explorerFilter,
	graphFilter,
	selectionFilter,
} from '../../../client/features/explorer/explorerFilter'
import { DIMENSION_OF_AXIS } from '../../../client/features/explorer/matrix/matrixPicture'
import type {
	ExplorerCellQuery,
	ExplorerGraphQuery,
	ExplorerMatrixQuery,
	ExplorerRecordsQuery,
	ExplorerYearsQuery,
} from '../../../client/graphql/generated/types'
import { DEFAULT_VIEW, EXPLORER_VIEWS, type ExplorerView } from '../../../client/state/explorerView'
import { operationText } from './operationText'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = await seededSnapshots({ scenario: true })
const PLACES = { rollUpFrench: 'region', rollUpPartner: 'province' }
const SHANDONG = 'territory:CN:370000'

const FILTERS: readonly (readonly [string, Partial<ExplorerView>])[] = [
	['none', PLACES],
	['each actor as on record', {}],
	['a period', { ...PLACES, from: '2005', to: '2012' }],
	['a sector', { ...PLACES, sectors: ['tourisme'] }],
	['kinds and confidence', { links: ['PARTNERSHIP', 'OFFICE'], minConfidence: 'MEDIUM' }],
	['kinds and levels of the French side', { ...PLACES, whoKinds: ['UNIVERSITY'], whoLevels: [] }],
	['levels of the French side', { ...PLACES, whoLevels: ['commune', 'departement'] }],
	['places of both sides', { ...PLACES, who: ['territory:FR:region:53'], where: [SHANDONG] }],
	['départements by cities', { rollUpFrench: 'departement', rollUpPartner: 'prefecture' }],
]

function ask<Data>(name: string, variables: Record<string, unknown>): Promise<Data> {
	return runQuery<Data>(snapshots, operationText(name), { variables })
}

async function totalsOf(
	view: ExplorerView,
	language: 'FR' | 'ZH',
	{ asOf = '2026-11-01', includeScenario = false }: { asOf?: string | null; includeScenario?: boolean } = {},
) {
	const filter = explorerFilter(view, { asOf, includeScenario })
	const { records } = await ask<ExplorerRecordsQuery>('ExplorerRecords', { language, filter, first: 200 })
	const { matrix } = await ask<ExplorerMatrixQuery>('ExplorerMatrix', {
		language,
		filter,
		rows: DIMENSION_OF_AXIS[view.rows],
		columns: DIMENSION_OF_AXIS[view.columns],
		order: 'COUNT',
		includeEmpty: view.gaps,
	})
	const { recordYears } = await ask<ExplorerYearsQuery>('ExplorerYears', { language, filter })
	const { neighbourhood } = await ask<ExplorerGraphQuery>('ExplorerGraph', {
		language,
		ids: [...view.ids],
		depth: view.depth,
		filter: graphFilter(view, filter),
	})
	return { filter, records, matrix, recordYears, neighbourhood }
}

describe('The five views of the explorer', () => {
	it.each(FILTERS)('count the same records, in French and in Chinese (filter: %s)', async (_, filters) => {
		const totals = new Set<number>()
		const address = { asOf: '2026-11-01', includeScenario: false }
		const view = { ...DEFAULT_VIEW, ...filters }
		// All views ask with the same filter, so one question of each kind is enough.
		for (const as of EXPLORER_VIEWS)
			expect(explorerFilter({ ...view, as }, address)).toEqual(explorerFilter(view, address))
		for (const language of ['FR', 'ZH'] as const) {
			const { records, matrix, recordYears, neighbourhood } = await totalsOf(view, language)
			totals.add(records.totalCount).add(matrix.recordsTotal)
			// What the timeline says where records are too many to be drawn.
			totals.add(recordYears.recordsTotal)
			// The graph, which draws where actors are too.
			totals.add(neighbourhood.recordsTotal)
			totals.add(recordYears.lanes.reduce((sum, { total }) => sum + total, 0))
		}
		expect(totals.size).toBe(1)
		expect([...totals][0]).toBeGreaterThan(0)
	})

	it('count on a past day what stood on it alone', async () => {
		const view = { ...DEFAULT_VIEW, ...PLACES }
		const totalsAt = async (asOf: string | null) => {
			const { records, matrix, recordYears, neighbourhood } = await totalsOf(view, 'FR', { asOf })
			const totals = [records.totalCount, matrix.recordsTotal, recordYears.recordsTotal]
			return [...new Set([...totals, neighbourhood.recordsTotal])]
		}
		const [past, all] = [await totalsAt('2015-06-01'), await totalsAt(null)]
		expect([past.length, all.length]).toEqual([1, 1])
		expect(past[0]).toBeLessThan(all[0] ?? 0)
	})

	it('count the same whatever the dimensions of the matrix, with the scenario too', async () => {
		for (const [rows, columns] of [
			['who', 'what'],
			['what', 'where'],
			['who', 'when'],
			['when', 'where'],
		] as const) {
			const view = { ...DEFAULT_VIEW, ...PLACES, rows, columns, gaps: true }
			const { records, matrix } = await totalsOf(view, 'FR', { includeScenario: true })
			expect(matrix.recordsTotal).toBe(records.totalCount)
		}
	})

	it('count in a cell as many records as the panel lists', async () => {
		const view = { ...DEFAULT_VIEW, ...PLACES }
		const { filter, matrix } = await totalsOf(view, 'FR')
		for (const { row, column, count } of matrix.cells.filter(({ column }) => column === SHANDONG)) {
			const { matrix: asked } = await ask<ExplorerCellQuery>('ExplorerCell', {
				language: 'FR',
				filter,
				rows: 'FRENCH_ACTOR',
				columns: 'PARTNER_PLACE',
				row,
				column,
				first: 200,
			})
			expect(asked.cell?.records.totalCount).toBe(count)
		}
	})

	it('count in a column as many records as its place selects', async () => {
		const view = { ...DEFAULT_VIEW, ...PLACES, chosen: [SHANDONG] }
		const { filter, matrix } = await totalsOf(view, 'FR')
		const { records } = await ask<ExplorerRecordsQuery>('ExplorerRecords', {
			language: 'FR',
			filter: selectionFilter(filter, view),
			first: 200,
		})
		const column = matrix.columns.find(({ key }) => key === SHANDONG)
		expect(records.totalCount).toBeGreaterThan(10)
		expect(column?.count).toBe(records.totalCount)
	})
})
