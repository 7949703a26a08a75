import { describe, expect, it } from 'vitest'
import { orderHeads } from '../../../../client/features/explorer/orderHeads'

const HEADS = [
	{ key: 'a', name: 'Aix', count: 9 },
	{ key: 'b', name: 'Brest', count: 4 },
	{ key: 'c', name: 'Caen', count: 6 },
	{ key: 'd', name: 'Dax', count: 4 },
]
const PROFILES: Record<string, Record<string, number>> = {
	a: { x: 6, y: 3 },
	b: { x: 4, y: 1 },
	c: { z: 6 },
	d: { z: 2, y: 2 },
}
const profileOf = (key: string) => new Map(Object.entries(PROFILES[key] ?? {}))
const order = (by: 'count' | 'likeness', heads = HEADS): string =>
	orderHeads(heads, by, profileOf)
		.map(({ key }) => key)
		.join('')

describe('Rows and columns of the matrix', () => {
	it('stand by count, equals by name', () => {
		expect(order('count')).toBe('acbd')
	})

	it('stand beside those that are most like them', () => {
		expect(order('likeness')).toBe('abdc')
	})

	it('stand the same whatever the order of the answer', () => {
		expect(order('likeness', [...HEADS].reverse())).toBe('abdc')
		expect(order('count', [...HEADS].reverse())).toBe('acbd')
	})

	it('may be none, or without a count', () => {
		expect(orderHeads([], 'likeness', profileOf)).toEqual([])
		expect(orderHeads([{ key: 'e', name: 'Eu', count: 0 }], 'likeness', () => new Map())).toHaveLength(1)
	})
})
