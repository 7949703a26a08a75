import { describe, expect, it } from 'vitest'
import {
	canDrawColumns,
	columnOrders,
	columnPlaces,
	MAX_COLUMN_ROWS,
} from '../../../../client/views/graph/columnLayout'
import { countEdgeCrossings } from '../../../../client/views/graph/edgeCrossings'
import { lineOf, nodeOf } from './pictures'

const french = (id: string) => nodeOf(id, { side: 'french' })
const partner = (id: string) => nodeOf(id, { side: 'partner' })
const nodes = [...['a', 'b', 'c'].map(french), ...['x', 'y', 'z'].map(partner)]
/** Its lines cross three times in alphabetical order, never in the best order. */
const lines = [lineOf('a', 'z'), lineOf('b', 'y'), lineOf('c', 'x')]
const question = { nodes, lines, before: new Map(), row: 30, width: 400 }

describe('Two columns', () => {
	it('are ordered so that lines do not cross if possible', () => {
		const { french: left, partner: right } = columnOrders(question)
		expect(countEdgeCrossings(lines, { left: ['a', 'b', 'c'], right: ['x', 'y', 'z'] })).toBe(3)
		expect(countEdgeCrossings(lines, { left, right })).toBe(0)
	})

	it('have French actors on the left and the partner’s on the right, each on its own row', () => {
		const places = columnPlaces(question)
		expect(['a', 'b', 'c'].map((id) => places.get(id)?.x)).toEqual([-200, -200, -200])
		expect(['x', 'y', 'z'].map((id) => places.get(id)?.x)).toEqual([200, 200, 200])
		expect(new Set(['a', 'b', 'c'].map((id) => places.get(id)?.y)).size).toBe(3)
	})

	it('are the same for the same input', () => {
		expect(columnPlaces(question)).toEqual(columnPlaces(question))
	})

	it('keep the order of the remaining actors when a filter removes or adds some', () => {
		const before = columnPlaces(question)
		const fewer = columnOrders({
			nodes: nodes.filter(({ id }) => id !== 'b'),
			lines: [lineOf('a', 'x'), lineOf('c', 'z')],
			before,
		})
		const order = ({ french: left }: { french: readonly string[] }): string =>
			left.filter((id) => id !== 'b' && id !== 'new').join()
		expect(order(fewer)).toBe(order(columnOrders(question)))
		const more = columnOrders({
			nodes: [...nodes, french('new')],
			lines: [...lines, lineOf('new', 'x')],
			before,
		})
		expect(order(more)).toBe(order(columnOrders(question)))
		expect(more.french).toContain('new')
	})

	it('need two sides whose names have room', () => {
		expect(canDrawColumns(nodes)).toBe(true)
		expect(canDrawColumns(nodes.slice(0, 3))).toBe(false)
		const many = Array.from({ length: MAX_COLUMN_ROWS + 1 }, (_, index) => partner(`p${index}`))
		expect(canDrawColumns([french('a'), ...many])).toBe(false)
	})
})
