// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MatrixView } from '../../../../../client/features/explorer/matrix/MatrixView'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'
import type { Language } from '../../../../../schema/enums'
import { mount } from '../../../mount'
import { dataOf } from '../explorerRecords'

const head = (key: string, count: number) => ({
	__typename: 'MatrixHead',
	key,
	name: key,
	nameLanguage: null,
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

/** Three rows: the cells of the first are complete, those of the second partial. */
function show(language: Language, cellsTotal: number) {
	mount(<MatrixView view={DEFAULT_VIEW} data={dataOf([])} act={() => {}} />, language, '/explorer', {
		ExplorerMatrix: { matrix: matrixOf(['Nord', 'Sud', 'Est'], cellsTotal) },
	})
}

function matrixOf(rows: readonly string[], cellsTotal: number) {
	return {
		__typename: 'Matrix',
		recordsTotal: 6,
		unplacedTotal: 0,
		leftOutTotal: 0,
		rowsLeft: 0,
		columnsLeft: 0,
		rows: rows.map((key) => head(key, 2)),
		columns: [head('Oriel', 3), head('Brume', 3)],
		cellsTotal,
		cells: [cell('Nord', 'Oriel'), cell('Nord', 'Brume'), cell('Sud', 'Oriel')],
	}
}

const IN_ORDER: Readonly<Record<string, readonly string[]>> = {
	LIKENESS: ['Nord', 'Est', 'Sud'],
	COUNT: ['Nord', 'Sud', 'Est'],
}

it.each([
	[DEFAULT_VIEW.order, IN_ORDER.LIKENESS],
	['count', IN_ORDER.COUNT],
] as const)('is sorted by %s', async (order, expected) => {
	const matrix = (variables: Record<string, unknown>) => ({
		matrix: matrixOf(IN_ORDER[String(variables.order)] ?? [], 3),
	})
	mount(
		<MatrixView view={{ ...DEFAULT_VIEW, order }} data={dataOf([])} act={() => {}} />,
		'fr',
		'/explorer',
		{ ExplorerMatrix: matrix },
	)
	expect(DEFAULT_VIEW.order).toBe('likeness')
	expect((await rowNames()).slice(0, 3)).toEqual(expected)
})

const noteText = () => document.querySelector('[data-part="view-total"]')?.parentElement?.textContent

const rowNames = async () =>
	within(await screen.findByRole('table'))
		.getAllByRole('rowheader')
		.map(({ textContent }) => textContent)

describe('A matrix of more cells than one answer holds', () => {
	it.each([
		['fr', '3 cases lues sur 5 : les 2 dernières lignes ne sont pas dessinées'],
		['en', '3 of 5 cells were read: the last 2 rows are not drawn'],
		['zh', '已读取3格，共5格：最后2行未绘出'],
	] as const)(
		'says how many were loaded, and draws no partial row, which would have gaps (%s)',
		async (language, words) => {
			show(language, 5)
			const names = await rowNames()
			expect(names).toContain('Nord')
			expect(names).not.toContain('Sud')
			expect(noteText()?.replaceAll('\u00a0', ' ')).toContain(words)
		},
	)

	it('is drawn whole, without a message, if all came', async () => {
		show('fr', 3)
		expect(await rowNames()).toEqual(expect.arrayContaining(['Nord', 'Sud', 'Est']))
		expect(noteText()).not.toContain('cases lues')
	})
})
