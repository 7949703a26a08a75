// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MatrixView } from '../../../../client/features/explorer/MatrixView'
import { DEFAULT_VIEW } from '../../../../client/state/explorerView'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'
import { dataOf } from './explorerRecords'

const head = (key: string, count: number) => ({
	__typename: 'MatrixHead',
	key,
	name: key,
	count,
	crossing: [],
})
const cell = (row: string, column: string) => ({
	__typename: 'MatrixCell',
	row,
	column,
	count: 1,
	ages: { __typename: 'NewsAgeCounts', recent: 1, aging: 0, old: 0, silent: 0, undated: 0 },
	overlapCertainty: null,
	overlapsTotal: 0,
	opportunityCount: 0,
})

/** Three rows, of which the cells of the first came whole and those of the second in part. */
function show(language: Language, cellsTotal: number) {
	const matrix = {
		__typename: 'Matrix',
		recordsTotal: 6,
		unplacedTotal: 0,
		leftOutTotal: 0,
		rowsLeft: 0,
		columnsLeft: 0,
		rows: [head('Nord', 2), head('Sud', 2), head('Est', 2)],
		columns: [head('Oriel', 3), head('Brume', 3)],
		cellsTotal,
		cells: [cell('Nord', 'Oriel'), cell('Nord', 'Brume'), cell('Sud', 'Oriel')],
	}
	mount(<MatrixView view={DEFAULT_VIEW} data={dataOf([])} onChange={() => {}} />, language, '/explorer', {
		ExplorerMatrix: { matrix },
	})
}

const noteText = () => document.querySelector('[data-part="view-total"]')?.parentElement?.textContent

const rowNames = async () =>
	within(await screen.findByRole('table'))
		.getAllByRole('rowheader')
		.map(({ textContent }) => textContent)

describe('A matrix of more cells than an answer holds', () => {
	it.each([
		['fr', '3 cases lues sur 5 : les 2 dernières lignes ne sont pas dessinées'],
		['en', '3 of 5 cells were read: the last 2 rows are not drawn'],
		['zh', '已读取3格，共5格：最后2行未绘出'],
	] as const)(
		'says how many were read, and draws no row in part: it would have gaps (%s)',
		async (language, words) => {
			show(language, 5)
			const names = await rowNames()
			expect(names).toContain('Nord')
			expect(names).not.toContain('Sud')
			expect(noteText()?.replaceAll('\u00a0', ' ')).toContain(words)
		},
	)

	it('is drawn whole, without a word, where all came', async () => {
		show('fr', 3)
		expect(await rowNames()).toEqual(expect.arrayContaining(['Nord', 'Sud', 'Est']))
		expect(noteText()).not.toContain('cases lues')
	})
})
