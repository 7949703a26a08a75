import { describe, expect, it } from 'vitest'
import { orderTwoSides } from '../../../../client/features/explorer/layoutTwoSides'
import { countEdgeCrossings } from '../../../../client/views/graph/edgeCrossings'

const links = (text: string) => text.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }))

describe('The small graph of two sides', () => {
	it('counts pairs of lines that cross', () => {
		const crossed = links('aY bX')
		expect(countEdgeCrossings(crossed, { left: ['a', 'b'], right: ['Y', 'X'] })).toBe(0)
		expect(countEdgeCrossings(crossed, { left: ['a', 'b'], right: ['X', 'Y'] })).toBe(1)
	})

	it('is ordered without a crossing where that is possible', () => {
		const tangled = links('aZ bX cZ dY eX fY aY')
		expect(countEdgeCrossings(tangled, orderTwoSides(tangled))).toBe(0)
	})

	it('crosses no more than as it came, and holds everyone once', () => {
		const dense = links('aX aY aZ bX bY bZ cX cZ dW dX')
		const came = { left: [...'abcd'], right: [...'XYZW'] }
		const sides = orderTwoSides(dense)
		expect(countEdgeCrossings(dense, sides)).toBeLessThanOrEqual(countEdgeCrossings(dense, came))
		expect([...sides.left].sort()).toEqual(came.left)
		expect([...sides.right].sort()).toEqual([...'WXYZ'])
	})
})
