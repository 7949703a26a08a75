import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import { itemsAfter, pageOf } from '../../../server/queries/pagination'

const letters = ['a', 'b', 'c', 'd', 'e']
const page = (all: readonly string[], first: number | null, after: string | null = null) =>
	pageOf(all, 'letter', (letter) => letter, { first, after })
const items = ({ items: found }: ReturnType<typeof page>) => found.map(({ item }) => item)

describe('a page', () => {
	it('goes through the whole list, each item once', () => {
		const seen: string[] = []
		let after: string | null = null
		do {
			const next = page(letters, 2, after)
			seen.push(...items(next))
			after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
		} while (after !== null)
		expect(seen).toEqual(letters)
	})

	it('continues after its last item even if others were inserted before it', () => {
		const { endCursor } = page(letters, 2).pageInfo
		expect(items(page(['0', ...letters], 2, endCursor))).toEqual(['c', 'd'])
	})

	it('of an empty list is empty', () => {
		expect(page([], null)).toEqual({
			items: [],
			pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
			totalCount: 0,
		})
	})

	it.each(['', 'x', 'bm90IGpzb24', Buffer.from('{"kind":"mission","id":"a"}').toString('base64url')])(
		'refuses the cursor "%s", which is of no such list',
		(after) => {
			expect(() => page(letters, 2, after)).toThrow(/cursor that a page of this list gave/)
		},
	)

	it('refuses the cursor of an item that is gone from the list', () => {
		const { endCursor } = page(letters, 2).pageInfo
		expect(() => page(['a', 'c'], 2, endCursor)).toThrow(/no longer holds/)
	})

	it.each([0, -1, 201, 1.5])('refuses first: %d', (first) => {
		expect(() => page(letters, first)).toThrow(BadInput)
	})
})

const LIST = ['a', 'b', 'c'].map((key) => ({ key }))
const following = (key: string | null) => itemsAfter(LIST, (item) => item.key, key).map((item) => item.key)

describe('the items after an item', () => {
	it('are the whole list without one, and none after the last', () => {
		expect([following(null), following('a'), following('c')]).toEqual([['a', 'b', 'c'], ['b', 'c'], []])
	})

	it('are refused for an unknown key', () => {
		expect(() => following('z')).toThrow(BadInput)
	})
})
