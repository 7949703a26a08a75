import { describe, expect, it } from 'vitest'
import { layoutArcs } from '../../../../client/views/arcs/layoutArcs'

const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, certain: true })

describe('Two columns and their lines', () => {
	it('put a shared partner in the middle of the actors that share it', () => {
		const layout = layoutArcs(['a', 'b', 'c'], ['x'], [edge('a', 'x'), edge('b', 'x'), edge('c', 'x')])
		expect(layout.right).toEqual([{ id: 'x', row: 1, shared: true }])
		expect(layout.edges.map(({ y1, y2 }) => [y1, y2])).toEqual([
			[0, 1],
			[1, 1],
			[2, 1],
		])
	})

	it('never put two names closer than a row, nor a name outside', () => {
		const right = ['v', 'w', 'x', 'y']
		const layout = layoutArcs(
			['a', 'b'],
			right,
			right.map((id) => edge('b', id)),
		)
		expect(layout.rows).toBe(4)
		expect(layout.right.map(({ row }) => row)).toEqual([0, 1, 2, 3])
	})

	it('count a partner as shared if two actors on the left have a link, not if one has two', () => {
		const layout = layoutArcs(
			['a', 'b'],
			['x', 'y'],
			[edge('a', 'x'), { ...edge('a', 'x'), id: 'again' }, edge('a', 'y'), edge('b', 'y')],
		)
		expect(layout.right.filter(({ shared }) => shared).map(({ id }) => id)).toEqual(['y'])
	})

	it('leave out lines to hidden actors', () => {
		expect(layoutArcs(['a'], [], [edge('a', 'gone')]).edges).toEqual([])
	})
})
