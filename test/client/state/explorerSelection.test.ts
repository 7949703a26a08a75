import { describe, expect, it } from 'vitest'
import {
	firstSelected,
	hasSelection,
	isRecordSelected,
	type SelectableRecord,
	withChosen,
	withoutSelection,
} from '../../../client/state/explorerSelection'
import { DEFAULT_VIEW, type ExplorerView, MAX_CHOSEN } from '../../../client/state/explorerView'

const RECORD: SelectableRecord = {
	kind: 'PARTNERSHIP',
	who: ['territory:quimper', 'territory:brittany'],
	where: ['territory:harbour', 'territory:coast'],
	what: ['sea'],
	when: ['2010', '2011'],
}

const isSelected = (view: Partial<ExplorerView>): boolean =>
	isRecordSelected(RECORD, { ...DEFAULT_VIEW, ...view })

describe('A record of the selection', () => {
	it('is any where nothing is selected', () => {
		expect(isSelected({})).toBe(true)
	})

	it('has a part of one of the chosen actors, on either side', () => {
		expect(isSelected({ chosen: ['territory:other', 'territory:brittany'] })).toBe(true)
		expect(isSelected({ chosen: ['territory:harbour'] })).toBe(true)
		expect(isSelected({ chosen: ['territory:other'] })).toBe(false)
	})

	it('is about those that the graph stands around, unless others are chosen', () => {
		expect(isSelected({ ids: ['territory:quimper'] })).toBe(true)
		expect(isSelected({ ids: ['territory:quimper'], chosen: ['territory:other'] })).toBe(false)
	})

	it('stands in the row and in the column of the chosen cell', () => {
		expect(isSelected({ cell: { row: 'territory:brittany', column: 'territory:coast' } })).toBe(true)
		expect(isSelected({ cell: { row: 'territory:brittany', column: 'territory:other' } })).toBe(false)
		expect(isSelected({ cell: { row: null, column: 'territory:coast' } })).toBe(true)
		expect(isSelected({ rows: 'what', columns: 'when', cell: { row: 'sea', column: '2011' } })).toBe(true)
		expect(isSelected({ rows: 'what', columns: 'when', cell: { row: 'sea', column: '2012' } })).toBe(false)
	})
})

describe('Selecting', () => {
	const before: ExplorerView = {
		...DEFAULT_VIEW,
		ids: ['territory:a'],
		sectors: ['sea'],
		cell: { row: 'territory:a', column: null },
		pathTo: 'territory:z',
	}

	it('takes actors, each once, in place of a cell and a path', () => {
		expect(withChosen(before, ['territory:b', 'territory:b', 'territory:c'])).toEqual({
			...before,
			chosen: ['territory:b', 'territory:c'],
			cell: null,
			pathTo: null,
		})
	})

	it('takes no more than an address holds', () => {
		const many = Array.from({ length: MAX_CHOSEN + 1 }, (_, index) => `territory:${index}`)
		expect(withChosen(before, many).chosen).toHaveLength(MAX_CHOSEN)
	})

	it('is taken back without touching filters', () => {
		expect(withoutSelection(before)).toEqual({ ...before, cell: null, pathTo: null })
	})

	it('puts the panel about the first chosen, else the first that the graph stands around', () => {
		expect(firstSelected(DEFAULT_VIEW)).toBeNull()
		expect(firstSelected(before)).toBe('territory:a')
		expect(firstSelected(withChosen(before, ['territory:c']))).toBe('territory:c')
		expect(hasSelection(before)).toBe(true)
		expect(hasSelection(withoutSelection(before))).toBe(false)
	})
})
