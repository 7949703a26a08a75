import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import { itemsAfter } from '../../../server/queries/itemsAfter'

const LIST = ['a', 'b', 'c'].map((key) => ({ key }))
const following = (key: string | null) => itemsAfter(LIST, (item) => item.key, key).map((item) => item.key)

describe('what follows an item of a list', () => {
	it('is all of it without one, what comes after it, and nothing after the last', () => {
		expect([following(null), following('a'), following('c')]).toEqual([['a', 'b', 'c'], ['b', 'c'], []])
	})

	it('is refused for a key that is not there', () => {
		expect(() => following('z')).toThrow(BadInput)
	})
})
