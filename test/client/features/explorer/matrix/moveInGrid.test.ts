import { describe, expect, it } from 'vitest'
import { moveInGrid } from '../../../../../client/features/explorer/matrix/moveInGrid'

const size = { rows: 3, columns: 4 }
const from = { row: 1, column: 2 }

describe('A grid', () => {
	it.each([
		['ArrowRight', { row: 1, column: 3 }],
		['ArrowLeft', { row: 1, column: 1 }],
		['ArrowUp', { row: 0, column: 2 }],
		['ArrowDown', { row: 2, column: 2 }],
		['Home', { row: 1, column: 0 }],
		['End', { row: 1, column: 3 }],
	])('is moved through with %s', (key, place) => {
		expect(moveInGrid({ key }, from, size)).toEqual(place)
	})

	it('is never left at an edge, and its corners are reached with Ctrl', () => {
		const corner = { row: 2, column: 3 }
		expect(moveInGrid({ key: 'ArrowRight' }, corner, size)).toEqual(corner)
		expect(moveInGrid({ key: 'ArrowDown' }, corner, size)).toEqual(corner)
		expect(moveInGrid({ key: 'ArrowUp' }, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
		expect(moveInGrid({ key: 'Home', ctrlKey: true }, from, size)).toEqual({ row: 0, column: 0 })
		expect(moveInGrid({ key: 'End', ctrlKey: true }, from, size)).toEqual(corner)
	})

	it('leaves other keys to the browser', () => {
		expect(moveInGrid({ key: 'Enter' }, from, size)).toBeNull()
		expect(moveInGrid({ key: 'Tab' }, from, size)).toBeNull()
	})
})
