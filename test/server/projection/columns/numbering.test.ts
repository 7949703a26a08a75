import { describe, expect, it } from 'vitest'
import { Numbering } from '../../../../server/projection/columns/numbering'

describe('numbers for ids', () => {
	it('follow the order in which ids are given, and are found again', () => {
		const numbers = new Numbering(['a', 'b'])
		expect([numbers.of('b'), numbers.of('c'), numbers.find('d'), numbers.size]).toEqual([1, 2, undefined, 3])
		expect(numbers.id(2)).toBe('c')
		expect(() => numbers.id(3)).toThrow(RangeError)
	})

	it('of several ids are the same list each time, in the order of the ids', () => {
		const numbers = new Numbering(['a', 'b'])
		expect(numbers.all(['b', 'a'])).toEqual([1, 0])
		expect(numbers.all(['b', 'a'])).toBe(numbers.all(['b', 'a']))
		expect(numbers.all(['a', 'b'])).toEqual([0, 1])
		expect(numbers.all([])).toEqual([])
	})

	it('are read as ids in their order, whenever they were given', () => {
		const numbers = new Numbering(['b', 'd'])
		for (const id of ['c', 'a']) numbers.of(id)
		expect(numbers.sortedIds([1, 0])).toEqual(['b', 'd'])
		expect(numbers.sortedIds([0, 1, 2, 3])).toEqual(['a', 'b', 'c', 'd'])
		expect(new Numbering(['b', 'a']).sortedIds([0, 1])).toEqual(['a', 'b'])
	})
})
