import { describe, expect, it } from 'vitest'
import { axisValue, withAxis } from '../../../../client/features/explorer/MatrixAxesForm'
import {
	bricksOf,
	columnRuleParts,
	highlightedHeads,
	inkByAge,
	isHighlighted,
	MAX_BRICKS,
	MAX_SHOWN_HEADS,
	shadeOf,
	shownHeads,
} from '../../../../client/features/explorer/matrixPicture'
import { DEFAULT_VIEW } from '../../../../client/state/explorerView'

const AGES = { recent: 1, aging: 0, old: 1, silent: 3, undated: 2 }

describe('A cell of the matrix', () => {
	it('has a brick for each record: heard of, silent, never dated', () => {
		expect(bricksOf({ count: 5, ages: AGES })).toEqual(['HEARD', 'HEARD', 'SILENT', 'NEVER', 'NEVER'])
	})

	it('on a phone is ink in as many parts as it has ages, fresh news at the bottom', () => {
		expect(inkByAge({ count: 5, ages: AGES })).toEqual([
			{ age: 'HEARD', from: 0, share: 0.4 },
			{ age: 'SILENT', from: expect.closeTo(0.4), share: 0.2 },
			{ age: 'NEVER', from: expect.closeTo(0.6), share: 0.4 },
		])
		expect(inkByAge({ count: 2, ages: { ...AGES, old: 0, silent: 1, undated: 0 } })).toMatchObject([
			{ age: 'HEARD', share: 0.5 },
			{ age: 'SILENT', share: 0.5 },
		])
	})

	it('is a shade with its number where there are more', () => {
		expect(bricksOf({ count: MAX_BRICKS + 1, ages: AGES })).toBeNull()
		expect(shadeOf(MAX_BRICKS, 20)).toBe(0)
		expect(shadeOf(13, 20)).toBe(0.5)
		expect(shadeOf(20, 20)).toBe(1)
	})
})

describe('The rule down a column', () => {
	const ROWS = ['a', 'b', 'c', 'd']
	const crossing = (certainty: 'ESTABLISHED' | 'POSSIBLE', ...heads: string[]) => ({
		id: '1',
		certainty,
		heads,
	})

	it('goes from the first row that meets to the last, through those between', () => {
		const rules = columnRuleParts({ crossing: [crossing('ESTABLISHED', 'c', 'a')] }, ROWS)
		expect(rules.get('a')).toEqual({ up: null, down: 'ESTABLISHED', isMember: true })
		expect(rules.get('b')).toEqual({ up: 'ESTABLISHED', down: 'ESTABLISHED', isMember: false })
		expect(rules.get('c')).toEqual({ up: 'ESTABLISHED', down: null, isMember: true })
		expect(rules.has('d')).toBe(false)
	})

	it('is established where one of several overlaps is', () => {
		const rules = columnRuleParts(
			{ crossing: [crossing('POSSIBLE', 'a', 'd'), crossing('ESTABLISHED', 'b', 'c')] },
			ROWS,
		)
		expect([...rules.values()].map(({ down }) => down)).toEqual(['POSSIBLE', 'ESTABLISHED', 'POSSIBLE', null])
	})

	it('is not drawn where fewer than two of its rows are shown', () => {
		expect(columnRuleParts({ crossing: [crossing('ESTABLISHED', 'a', 'z')] }, ROWS).size).toBe(0)
	})
})

describe('What stays in full ink', () => {
	const MATRIX = {
		rows: [
			{ key: 'a', name: 'A', count: 1 },
			{ key: 'b', name: 'B', count: 1 },
		],
		columns: [{ key: 'x', name: 'X', count: 1, crossing: [] }],
	}

	it('is all where nothing here is selected', () => {
		expect(highlightedHeads(DEFAULT_VIEW, MATRIX)).toBeNull()
		expect(highlightedHeads({ ...DEFAULT_VIEW, chosen: ['elsewhere'] }, MATRIX)).toBeNull()
		expect(isHighlighted(null, 'a', 'x')).toBe(true)
	})

	it('is the row or the column of a chosen actor', () => {
		const lit = highlightedHeads({ ...DEFAULT_VIEW, chosen: ['a', 'elsewhere'] }, MATRIX)
		expect([isHighlighted(lit, 'a', 'x'), isHighlighted(lit, 'b', 'x')]).toEqual([true, false])
	})

	it('is one cell alone where a cell is selected', () => {
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

describe('The axes', () => {
	it('are a dimension and a level', () => {
		const view = { ...DEFAULT_VIEW, rollUpFrench: 'region', rollUpPartner: null }
		expect([axisValue(view, 'who'), axisValue(view, 'where'), axisValue(view, 'when')]).toEqual([
			'who:region',
			'where:',
			'when:',
		])
		expect(withAxis(view, 'rows', 'what:')).toMatchObject({ rows: 'what', columns: 'where' })
		expect(withAxis(view, 'columns', 'where:city')).toMatchObject({ columns: 'where', rollUpPartner: 'city' })
	})

	it('change places where both would stand for the same', () => {
		expect(withAxis(DEFAULT_VIEW, 'rows', 'where:')).toMatchObject({ rows: 'where', columns: 'who' })
	})
})

describe('Many rows', () => {
	it('leave out the smallest, in the order in which they came', () => {
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
