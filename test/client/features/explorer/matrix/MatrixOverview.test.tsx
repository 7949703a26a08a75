// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { MatrixOverview } from '../../../../../client/features/explorer/matrix/MatrixOverview'
import type {
	HighlightedHeads,
	ShownMatrix,
} from '../../../../../client/features/explorer/matrix/matrixPicture'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'

const head = (key: string, count: number) => ({
	__typename: 'MatrixHead' as const,
	key,
	name: key,
	nameLanguage: null,
	count,
	crossing: [] as ShownMatrix['columns'][number]['crossing'],
})

/** As many columns as the country has provinces; of two neighbours, the later one has more records. */
const COLUMNS = Array.from({ length: 31 }, (_, index) => head(`Province ${index}`, index))

type Column = ReturnType<typeof head>

function show(rows: readonly string[], columns: readonly Column[], lit: HighlightedHeads | null = null) {
	mount(
		<MatrixOverview
			view={DEFAULT_VIEW}
			label="Régions × provinces"
			rows={rows.map((key) => head(key, 2))}
			columns={columns}
			cells={[]}
			lit={lit}
			act={() => {}}
		/>,
		'fr',
	)
}

function namesOf(columns: readonly Column[], lit: HighlightedHeads | null = null) {
	show(['Nord'], columns, lit)
	const names = [...document.querySelectorAll('[data-part="column-name"]')]
	return {
		names: names.map(({ textContent }) => textContent),
		lefts: names
			.map((name) => Number(/translate\(([\d.]+)/.exec(name.getAttribute('transform') ?? '')?.[1]))
			.sort((one, other) => one - other),
	}
}

describe('The matrix on a phone', () => {
	it('names every column if there is room', () => {
		expect(namesOf(COLUMNS.slice(0, 6)).names.toSorted()).toEqual(COLUMNS.slice(0, 6).map(({ name }) => name))
	})

	it('names the narrow columns with the most records, and never two over each other', () => {
		const { names, lefts } = namesOf(COLUMNS)
		expect(names[0]).toBe('Province 30')
		expect(names.length).toBeGreaterThan(5)
		const gaps = lefts.slice(1).map((left, index) => left - (lefts[index] ?? 0))
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13)
	})

	it('names the chosen column, whatever it contains', () => {
		const lit: HighlightedHeads = { rows: new Set(), columns: new Set(['Province 1']), areCrossed: false }
		expect(namesOf(COLUMNS, lit).names[0]).toBe('Province 1')
	})

	it('dims what is not chosen, including the lines that join the overlaps of a column', () => {
		const crossing = [{ id: 'overlap:1', heads: ['Nord', 'Sud'], certainty: 'ESTABLISHED' as const }]
		const columns = ['Un', 'Deux'].map((key) => ({ ...head(key, 1), crossing }))
		const lit: HighlightedHeads = { rows: new Set(), columns: new Set(['Deux']), areCrossed: false }
		show(['Nord', 'Sud'], columns, lit)
		const rules = [...document.querySelectorAll('path[data-certainty]')]
		expect(rules.map((rule) => rule.hasAttribute('data-dim'))).toEqual([true, true, false, false])
	})

	it('cuts a long name', () => {
		expect(namesOf([head('Mongolie-Intérieure', 1)]).names).toEqual(['Mongolie-In…'])
	})
})
