import { describe, expect, it } from 'vitest'
import { CELL_COLUMNS, exportedCells } from '../../../../../client/features/explorer/matrix/MatrixExport'
import { wordsOfRow } from '../../../export/wordsOfRow'

describe('The matrix in a file', () => {
	it('has a line for each cell, empty cells too', () => {
		const head = (key: string) => ({ key, name: key.toUpperCase(), nameLanguage: null, count: 2 })
		const rows = exportedCells({
			recordsTotal: 2,
			unplacedTotal: 0,
			leftOutTotal: 0,
			rowsLeft: 0,
			columnsLeft: 0,
			cellsTotal: 1,
			rows: [head('north')],
			columns: [
				{ ...head('coast'), crossing: [] },
				{ ...head('hills'), crossing: [] },
			],
			cells: [
				{
					row: 'north',
					column: 'coast',
					count: 2,
					ages: { recent: 1, aging: 0, old: 0, silent: 1, undated: 1 },
					overlapCertainty: 'POSSIBLE',
					overlapsTotal: 1,
					opportunityCount: 3,
				},
			],
		})
		expect(rows.map((cell) => wordsOfRow(CELL_COLUMNS, cell))).toEqual([
			{
				Lignes: 'NORTH',
				Colonnes: 'COAST',
				Fiches: 2,
				'trace de moins de dix ans': 1,
				'sans trace depuis dix ans': 0,
				'date inconnue': 1,
				Croisements: 1,
				'À mettre en commun': 3,
				Identifiant: 'north coast',
			},
			expect.objectContaining({ Colonnes: 'HILLS', Fiches: 0, Croisements: 0 }),
		])
	})
})
