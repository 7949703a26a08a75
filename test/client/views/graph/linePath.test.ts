import { describe, expect, it } from 'vitest'
import { columnsLine, middleOf, STRAIGHT } from '../../../../client/views/graph/linePath'

describe('The way of a line', () => {
	it('is an S between two columns, and a bow towards the lines, not the names, within one', () => {
		expect(columnsLine('french', 'partner')).toEqual({ ease: 1, bow: 0 })
		expect(columnsLine('partner', 'french')).toEqual({ ease: 1, bow: 0 })
		expect(columnsLine('french', 'french').bow).toBeGreaterThan(0)
		expect(columnsLine('partner', 'partner').bow).toBeLessThan(0)
	})

	it('has its middle between both ends, and beside them where it bows, whichever end comes first', () => {
		const [low, high] = [
			{ x: 0, y: 0 },
			{ x: 0, y: 100 },
		]
		expect(middleOf(low, { x: 40, y: 100 }, STRAIGHT)).toEqual({ x: 20, y: 50 })
		expect(middleOf(low, high, { ease: 0, bow: 0.2 })).toEqual({ x: 20, y: 50 })
		expect(middleOf(high, low, { ease: 0, bow: 0.2 })).toEqual({ x: 20, y: 50 })
	})
})
