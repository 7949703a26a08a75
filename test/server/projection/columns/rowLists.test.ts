import { describe, expect, it } from 'vitest'
import { RowLists } from '../../../../server/projection/columns/rowLists'

/** Rows 0 to 3 in the order of their letters; row 4 comes later, before all others. */
const LETTERS = ['b', 'c', 'd', 'e', 'a']
const KEYS: readonly (readonly number[])[] = [[0], [0, 2], [2, 2], [-1], [0]]
const listsOf = () =>
	new RowLists(
		{
			current: () => [0, 1, 2, 3],
			inOrder: () => [0, 1, 2, 3],
			isBefore: (row, other) => (LETTERS[row] ?? '') < (LETTERS[other] ?? ''),
		},
		() => 3,
		(row) => KEYS[row] ?? [],
	)

describe('lists of rows', () => {
	it('hold the rows of each key once, in their order', () => {
		const lists = listsOf()
		expect([lists.at(0), lists.at(1), lists.at(2)]).toEqual([[0, 1], [], [1, 2]])
		expect(lists.keys()).toEqual([0, 2])
		expect(lists.keysOf([1, 2, 3])).toEqual([0, 2])
	})

	it('are the same list until a row of their key comes or goes, and other lists stay', () => {
		const lists = listsOf()
		const [first, other] = [lists.at(0), lists.at(2)]
		expect(lists.at(0)).toBe(first)
		lists.add(4)
		expect(lists.at(0)).toEqual([4, 0, 1])
		expect(first).toEqual([0, 1])
		expect(lists.at(2)).toBe(other)
		lists.remove(4)
		expect(lists.at(0)).toEqual([0, 1])
	})

	it('have no key whose last row is gone', () => {
		const lists = listsOf()
		const before = lists.keys()
		lists.remove(1)
		expect(lists.keys()).toBe(before)
		lists.remove(2)
		expect(lists.keys()).toEqual([0])
		expect(lists.at(2)).toEqual([])
	})

	it('take nothing in before they are read, and then all', () => {
		const lists = listsOf()
		lists.add(4)
		lists.remove(0)
		expect(lists.at(0)).toEqual([0, 1])
	})
})
