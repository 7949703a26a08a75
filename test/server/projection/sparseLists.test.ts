import { describe, expect, it } from 'vitest'
import { SparseLists } from '../../../server/projection/sparseLists'

describe('lists of which most hold one thing', () => {
	it('hold things in the order in which they came, and count them', () => {
		const lists = new SparseLists<string, number>()
		expect([lists.add('a', 3), lists.add('a', 1), lists.add('b', 2)]).toEqual([1, 2, 1])
		expect([lists.at('a'), lists.at('b'), lists.at('c')]).toEqual([[3, 1], [2], []])
		expect([...lists.several()]).toEqual([['a', [3, 1]]])
	})

	it('are several no longer once one is left, and gone with the last', () => {
		const lists = new SparseLists<string, number>()
		for (const value of [1, 2]) lists.add('a', value)
		lists.remove('a', 3)
		expect(lists.at('a')).toEqual([1, 2])
		lists.remove('a', 1)
		expect([...lists.several()]).toEqual([])
		expect(lists.at('a')).toEqual([2])
		lists.remove('a', 2)
		expect(lists.at('a')).toEqual([])
	})
})
