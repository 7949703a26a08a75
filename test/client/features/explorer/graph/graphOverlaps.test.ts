import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import {
	type GraphOverlaps,
	overlapCountWords,
	withOverlapMarks,
} from '../../../../../client/features/explorer/graph/graphOverlaps'
import { useText } from '../../../../../client/text/useText'
import { render } from '../../../render'
import { lineOf } from '../../../views/graph/pictures'

const LINES = [lineOf('bretagne', 'shandong'), lineOf('loire', 'shandong'), lineOf('corse', 'shandong')]
const SHOWN = new Set(['bretagne', 'loire', 'corse', 'shandong', 'hebei'])
const MEETINGS: GraphOverlaps = {
	columns: [
		{ key: 'shandong', crossing: [{ id: 'o1', certainty: 'ESTABLISHED', heads: ['bretagne', 'loire'] }] },
		{ key: 'hebei', crossing: [] },
	],
	cells: [
		{
			row: 'bretagne',
			column: 'shandong',
			overlaps: [
				{ id: 'o1', certainty: 'ESTABLISHED' },
				{ id: 'o2', certainty: 'POSSIBLE' },
			],
		},
		{ row: 'corse', column: 'shandong', overlaps: [{ id: 'o3', certainty: 'POSSIBLE' }] },
	],
	cellsTotal: 2,
}

function Words({ cellsTotal }: { cellsTotal: number }) {
	return overlapCountWords(withOverlapMarks(LINES, SHOWN, { ...MEETINGS, cellsTotal }).counts, useText())
}

describe('Overlaps of territories on a graph', () => {
	it('mark the lines of actors that meet, one by one or inside one territory, and the place where several do', () => {
		const { lines, results } = withOverlapMarks(LINES, SHOWN, MEETINGS)
		expect(lines.map(({ resultKind, isPossible }) => [resultKind, isPossible])).toEqual([
			['overlap', false],
			['overlap', false],
			['overlap', true],
		])
		expect(results.map(({ haloed }) => haloed)).toEqual([['shandong']])
	})

	it('are counted once each: in total, inside a territory, and for each actor', () => {
		const { counts } = withOverlapMarks(LINES, SHOWN, MEETINGS)
		expect([counts.total, counts.inside]).toEqual([3, 3])
		expect(Object.fromEntries(counts.ofActor)).toEqual({ shandong: 3, bretagne: 2, loire: 1, corse: 1 })
		expect(Object.fromEntries(counts.insideOfActor)).toEqual({
			bretagne: { count: 2, isPossible: false },
			corse: { count: 1, isPossible: true },
		})
	})

	it('say how many cells were loaded, if not all', () => {
		expect(render(createElement(Words, { cellsTotal: 2 }))).toMatch(/d’un même territoire\.$/)
		expect(render(createElement(Words, { cellsTotal: 2400 }))).toMatch(
			/territoire\. Lus dans 2 cases de la matrice sur 2.400/,
		)
	})

	it('ignore hidden actors', () => {
		const { counts, results } = withOverlapMarks(LINES, new Set(['bretagne', 'shandong']), MEETINGS)
		expect(results).toEqual([])
		expect(counts.total).toBe(2)
	})
})
