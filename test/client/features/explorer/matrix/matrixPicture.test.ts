import { describe, expect, it } from 'vitest'
import {
	highlightedHeads,
	isHighlighted,
	MAX_SHOWN_HEADS,
	shownHeads,
} from '../../../../../client/features/explorer/matrix/matrixPicture'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'

describe('The highlighted part of the matrix', () => {
	const MATRIX = {
		rows: [
			{ key: 'a', name: 'A', nameLanguage: null, count: 1 },
			{ key: 'b', name: 'B', nameLanguage: null, count: 1 },
		],
		columns: [{ key: 'x', name: 'X', nameLanguage: null, count: 1, crossing: [] }],
	}

	it('is every cell when nothing here is selected', () => {
		expect(highlightedHeads(DEFAULT_VIEW, MATRIX)).toBeNull()
		expect(highlightedHeads({ ...DEFAULT_VIEW, chosen: ['elsewhere'] }, MATRIX)).toBeNull()
		expect(isHighlighted(null, 'a', 'x')).toBe(true)
	})

	it('is the row or column of the chosen actor', () => {
		const lit = highlightedHeads({ ...DEFAULT_VIEW, chosen: ['a', 'elsewhere'] }, MATRIX)
		expect([isHighlighted(lit, 'a', 'x'), isHighlighted(lit, 'b', 'x')]).toEqual([true, false])
	})

	it('is only the selected cell', () => {
		const lit = highlightedHeads({ ...DEFAULT_VIEW, cell: { row: 'a', column: 'x' } }, MATRIX)
		expect([
			isHighlighted(lit, 'a', 'x'),
			isHighlighted(lit, 'a', 'y'),
			isHighlighted(lit, 'b', 'x'),
		]).toEqual([true, false, false])
		const column = highlightedHeads({ ...DEFAULT_VIEW, cell: { row: null, column: 'x' } }, MATRIX)
		expect([isHighlighted(column, 'a', 'x'), isHighlighted(column, 'b', 'y')]).toEqual([true, false])
	})
})

describe('Many rows', () => {
	it('are cut to the largest, in their own order', () => {
		const heads = Array.from({ length: MAX_SHOWN_HEADS + 5 }, (_, index) => ({
			count: index % 40,
			at: index,
		}))
		const shown = shownHeads(heads)
		expect(shown).toHaveLength(MAX_SHOWN_HEADS)
		expect(shown.map(({ at }) => at)).toEqual(shown.map(({ at }) => at).sort((one, two) => one - two))
		expect(Math.min(...shown.map(({ count }) => count))).toBeGreaterThan(0)
		expect(shownHeads(heads.slice(0, 3))).toHaveLength(3)
	})
})
