import { describe, expect, it } from 'vitest'
import {
	firstSelected,
	hasSelection,
	withChosen,
	withoutSelection,
} from '../../../client/state/explorerSelection'
import { DEFAULT_VIEW, type ExplorerView, MAX_CHOSEN } from '../../../client/state/explorerView'

describe('The selection', () => {
	const before: ExplorerView = {
		...DEFAULT_VIEW,
		ids: ['territory:a'],
		sectors: ['sea'],
		cell: { row: 'territory:a', column: null },
		pathTo: 'territory:z',
	}

	it('takes actors, each once, instead of a cell and a path', () => {
		expect(withChosen(before, ['territory:b', 'territory:b', 'territory:c'])).toEqual({
			...before,
			chosen: ['territory:b', 'territory:c'],
			cell: null,
			pathTo: null,
		})
	})

	it('takes no more than the address can hold', () => {
		const many = Array.from({ length: MAX_CHOSEN + 1 }, (_, index) => `territory:${index}`)
		expect(withChosen(before, many).chosen).toHaveLength(MAX_CHOSEN)
	})

	it('is cleared without changing the filters', () => {
		expect(withoutSelection(before)).toEqual({ ...before, cell: null, pathTo: null })
	})

	it('puts the first chosen actor in the panel, else the first subject of the graph', () => {
		expect(firstSelected(DEFAULT_VIEW)).toBeNull()
		expect(firstSelected(before)).toBe('territory:a')
		expect(firstSelected(withChosen(before, ['territory:c']))).toBe('territory:c')
		expect(hasSelection(before)).toBe(true)
		expect(hasSelection(withoutSelection(before))).toBe(false)
	})
})
